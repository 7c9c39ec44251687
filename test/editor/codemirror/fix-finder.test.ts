import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { FixFinder } from '../../../src/editor/codemirror/fix-finder.ts';
import { aroundOf } from '../language/gallery.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const text =
  '{"titel": "a", "interface": {"type": "infovis", "mark": "image", "content": "net/input/whole"}}';
const around = aroundOf(text);
const faults = (): Diagnostic[] => compile(text, around.manifests).diagnostics;

it('finds what mends the faults, in turns of its own', async () => {
  const [fault] = faults();
  const titles: string[] = [];
  new FixFinder(() => around).find(text, [fault!], (actions) => {
    titles.push(...actions(fault!).map(({ name }) => name));
  });
  expect(titles).toEqual([]);
  await vi.runAllTimersAsync();
  expect(titles).toEqual(['Change to "title"', 'Remove "titel"']);
});

it('drops a text for a newer one, and says nothing where nothing mends', async () => {
  const finder = new FixFinder(() => around);
  const done = vi.fn();
  finder.find(text, faults(), done);
  finder.find('{}', [], done);
  await vi.runAllTimersAsync();
  finder.find('{"a": ', compile('{"a": ', {}).diagnostics, done);
  await vi.runAllTimersAsync();
  expect(done).not.toHaveBeenCalled();
});
