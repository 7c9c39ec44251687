import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/base/dataset.ts';
import { compile } from '../../src/compiler/compile.ts';
import type { Around } from '../../src/language/complete.ts';
import { fixesFor } from '../../src/language/fixes.ts';
import { datasetOf } from '../support/models.ts';
import { aroundOf } from './gallery.ts';

const objects = await datasetOf('objects');
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

  it('nothing in a text that is not JSON', () => {
    expect(titles('{"title": ')).toEqual([]);
  });
});

it.each(readdirSync(INVALID).filter((file) => file !== 'index.json'))('what it proposes mends %s', (file) => {
  const text = readFileSync(new URL(file, INVALID), 'utf8');
  const { fixed, found, around } = fixes(text, { objects });
  const alike = (written: string) =>
    compile(written, around.manifests).diagnostics.filter(({ severity }) => severity === found.severity)
      .length;
  for (const { edits } of fixed) expect(alike(applyEdits(text, edits))).toBeLessThan(alike(text));
});
