import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/base/dataset.ts';
import { compile } from '../../src/compiler/compile.ts';
import type { Around } from '../../src/language/complete.ts';
import { fixesFor } from '../../src/language/fixes.ts';
import { uniform } from '../../src/runtime/random.ts';
import { judgedMistake, tryFixes } from '../campaign/mistakes/judge.ts';
import { datasetOf } from '../support/models.ts';
import { aroundOf } from './gallery.ts';

const datasets = { objects: await datasetOf('objects'), stories: await datasetOf('stories') };
const INVALID = new URL('../../specs/invalid/', import.meta.url);

/** The first fault of a text and what mends it. */
function fixes(text: string, datasets: Record<string, Dataset> = {}) {
  const { manifests, ...rest } = aroundOf(text);
  const around: Around = { ...rest, manifests: { ...manifests, ...datasets } };
  const [found] = compile(text, around.manifests).diagnostics;
  return { found: found!, fixed: fixesFor(text, found!, around), around };
}

const titles = (text: string): string[] => fixes(text).fixed.map(({ title }) => title);
const element = (content: string, mark = 'bars'): string =>
  `{"interface": {"type": "infovis", "mark": "${mark}", "content": ${content}}}`;

describe('it proposes', () => {
  it('the nearest name', () => {
    expect(titles(element('{"type": "activation", "of": "net/mixd4d/channel"}'))).toContain(
      'Change to "net/mixed4d/channel"',
    );
    expect(titles(element('{"type": "activation", "of": "net/mixed4d/chanel"}'))[0]).toMatch(
      /mixed4d\/channel/,
    );
  });

  it('another mark where this one cannot show the content', () => {
    expect(titles(element('{"type": "activation", "of": "net/mixed4d/channel"}', 'heatmap'))).toContain(
      'Change to "bars"',
    );
  });

  it('a field that is missing, with a value that fits', () => {
    const text = element('{"type": "activation"}');
    const { fixed, around } = fixes(text);
    const [add] = fixed.filter(({ title }) => title === 'Add "of"');
    expect(compile(applyEdits(text, add!.edits), around.manifests).diagnostics).toEqual([]);
  });

  it('the activation of a part where numbers are wanted', () => {
    const text = element('"net/mixed4d/channel"');
    const { fixed, around } = fixes(text);
    const [wrap] = fixed.filter(({ title }) => title === 'Take its activation');
    expect(compile(applyEdits(text, wrap!.edits), around.manifests).diagnostics).toEqual([]);
  });

  it('to swap the ends of an attribution that runs backward', () => {
    const text = element('{"type": "attribution", "from": "net/mixed5a/channel", "to": "net/mixed4a/whole"}');
    expect(titles(text)).toContain('Swap from and to');
  });

  it('to rename or to remove a key that has no meaning', () => {
    expect(
      titles(
        '{"titel": "a", "interface": {"type": "infovis", "mark": "image", "content": "net/input/whole"}}',
      ),
    ).toEqual(['Change to "title"', 'Remove "titel"']);
  });

  it('the sign that a text lacks to be JSON, where the document is then valid', () => {
    const content = '{"type": "activation", "of": "net/mixed4d/channel"}';
    const whole = element(content);
    const mended = (text: string) => {
      const { fixed } = fixes(text);
      return fixed.map(({ edits }) => applyEdits(text, edits));
    };
    expect(mended(whole.replace('"bars",', '"bars"'))[0]).toBe(whole);
    expect(mended(whole.replace('"bars"', 'bars"'))[0]).toBe(whole);
    expect(mended(whole.replace('"mark":', '"mark"'))[0]).toBe(whole);
    expect(mended(whole.slice(0, -2))[0]).toBe(whole);
    expect(mended(whole.replace('"of"', '{"of"'))[0]).toBe(whole);
    expect(titles(whole.replace('"bars",', '"bars"'))[0]).toBe('Insert , in line 1');
  });

  it('nothing in a text that lacks more', () => {
    expect(titles('{"title": ')).toEqual([]);
  });

  it('the name under which something is used and not there', () => {
    const text = (param: string) =>
      `{"params": [${param}], "interface": {"type": "infovis", "mark": "image", "content": "net/input/whole", "selects": "cell"}}`;
    expect(titles(text('{"name": "", "type": "position"}'))).toEqual(['Change to "cell"']);
    expect(titles(text('{"type": "position"}'))).toContain('Name it "cell"');
  });

  it('to remove a key that is there twice, of which the last one counts', () => {
    const text = element('"net/input/whole", "content": "net/input/whole"', 'image');
    const { fixed } = fixes(text);
    expect(fixed.map(({ edits }) => applyEdits(text, edits))).toEqual([
      element('"net/input/whole"', 'image'),
    ]);
  });
});

it.each(readdirSync(INVALID).filter((file) => file !== 'index.json'))('what it proposes mends %s', (file) => {
  const text = readFileSync(new URL(file, INVALID), 'utf8');
  const { fixed, found, around } = fixes(text, datasets);
  const alike = (written: string) =>
    compile(written, around.manifests).diagnostics.filter(({ code }) => code === found.code).length;
  for (const { edits } of fixed) expect(alike(applyEdits(text, edits))).toBeLessThan(alike(text));
});

// By the thousand: `npm run campaign -- mistakes`.
it('most documents with one mistake are valid after the first fix', () => {
  const random = uniform(4);
  const judged = Array.from({ length: 8 }, () => judgedMistake(random));
  const unmended = judged.filter((one) => !tryFixes(one)[0]?.mends);
  expect(unmended.length).toBeLessThan(2);
});
