import { expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { FixFinder } from '../../../src/editor/codemirror/fixing.ts';
import { answers } from '../../../src/editor/language/help/answers.ts';
import type { Help } from '../../../src/editor/language/help/help.ts';
import { aroundOf } from '../../language/gallery.ts';

const text =
  '{"titel": "a", "interface": {"type": "infovis", "mark": "image", "content": "net/input/whole"}}';
const around = aroundOf(text);
const faults = (): Diagnostic[] => compile(text, around.manifests).diagnostics;

/** Help where it is asked for: there is no worker here. */
const help: Help = {
  complete: async (whole, offset) => answers.complete(whole, offset, around),
  hover: async (whole, offset) => answers.hover(whole, offset, around),
  fixes: async (whole, found) => answers.fixes(whole, found, around),
};

it('finds what mends the faults', async () => {
  const [fault] = faults();
  const titles: string[] = [];
  await new FixFinder(help).find(text, [fault!], (actions) => {
    titles.push(...actions(fault!).map(({ name }) => name));
  });
  expect(titles).toEqual(['Change to "title"', 'Remove "titel"']);
});

it('drops a text for a newer one, and says nothing where nothing mends', async () => {
  const finder = new FixFinder(help);
  const done = vi.fn();
  await Promise.all([finder.find(text, faults(), done), finder.find('{}', [], done)]);
  await finder.find('{"a": ', compile('{"a": ', {}).diagnostics, done);
  expect(done).not.toHaveBeenCalled();
});
