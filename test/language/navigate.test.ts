import { applyEdits } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { definitionAt, referencesAt, renamingAt } from '../../src/language/navigate.ts';
import { aroundOf, cursorIn, gallery, spec } from './gallery.ts';

const dictionary = spec('semantic-dictionary');
const written = (text: string, range: { from: number; to: number } | undefined) =>
  range && text.slice(range.from, range.to);

describe('the definition', () => {
  it('of a ref is where the content is named', () => {
    const { text, offset } = cursorIn(dictionary.replace('"#strongest"', '"#stron|gest"'));
    const range = definitionAt(text, offset);
    expect(written(text, range)).toBe('strongest');
    expect(text.slice(range!.to, range!.to + 4)).toBe('": {');
  });

  it('of a param is where it is named, also from a caption', () => {
    const { text, offset } = cursorIn(dictionary.replace('{ "cell": { "x": 0.62', '{ "ce|ll": { "x": 0.62'));
    expect(definitionAt(text, offset)!.from).toBeLessThan(text.indexOf('"contents"'));
  });

  it('of a network in a part is where the document names it', () => {
    const { text, offset } = cursorIn(
      '{"networks":{"a":{"model":"default"}},"contents":{"c":"|a/mixed4d/channel"}}',
    );
    expect(definitionAt(text, offset)).toEqual({ from: 14, to: 15 });
  });

  it('is nowhere for what is no name, or is not named', () => {
    expect(definitionAt('{ "title": "cell" }', 13)).toBeUndefined();
    const { text, offset } = cursorIn('{"contents":{"a":"#no|where"}}');
    expect(definitionAt(text, offset)).toBeUndefined();
  });
});

it('finds every place of a name', () => {
  const { text, offset } = cursorIn(dictionary.replace('"name": "cell"', '"name": "ce|ll"'));
  const places = referencesAt(text, offset);
  expect(places.map((range) => written(text, range))).toEqual(Array(7).fill('cell'));
});

describe('renaming', () => {
  it.each(gallery)('keeps %s meaning the same, whatever is renamed', (_id, text) => {
    const { manifests } = aroundOf(text);
    for (const name of [...text.matchAll(/"name": "(\w+)"|^ {4}"(\w+)": [{"]/gm)]) {
      const offset = name.index + name[0].lastIndexOf(name[1] ?? name[2]!);
      const renaming = renamingAt(text, offset);
      if (!renaming) continue;
      const after = applyEdits(text, renaming.edits('renamed'));
      expect(compile(after, manifests).diagnostics).toEqual([]);
      expect(after.split('renamed')).toHaveLength(renaming.places.length + 1);
    }
  });

  it('refuses what is no name, and what is taken', () => {
    const { text, offset } = cursorIn(dictionary.replace('"cube":', '"cu|be":'));
    const { refuse, places } = renamingAt(text, offset)!;
    expect(places).toHaveLength(3);
    expect(refuse('1st')).toMatch(/letter/);
    expect(refuse('here')).toMatch(/already/);
    expect(refuse('cube')).toBeUndefined();
    expect(refuse('other')).toBeUndefined();
  });

  it('is not for layers, classes and what the document does not name itself', () => {
    const { text, offset } = cursorIn('{"contents":{"a":"|net/mixed4d/channel"}}');
    expect(renamingAt(text, offset)).toBeUndefined();
  });
});
