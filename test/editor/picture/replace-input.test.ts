import { readdirSync, readFileSync } from 'node:fs';
import { applyEdits, type Edit } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/compiler/parse/parse.ts';
import { replaceInput } from '../../../src/editor/picture/replace-input.ts';

const replaced = (text: string, source: { image: string } | { url: string }): string =>
  applyEdits(text, replaceInput(text, source) as Edit[]);

const SPECS = new URL('../../../specs/', import.meta.url);

describe('replaceInput', () => {
  it.each(readdirSync(SPECS).filter((name) => name.endsWith('.json') && name !== 'index.json'))(
    'makes %s look at another picture and changes nothing else',
    (name) => {
      const text = readFileSync(new URL(name, SPECS), 'utf8');
      const before = parse(text).value as { inputs?: Record<string, object> };
      const after = parse(replaced(text, { image: 'tabby' })).value as typeof before;
      const { inputs = {} } = before;
      // A dataset is no picture that could be replaced.
      const [id = 'photo'] = Object.keys(inputs).filter((name) => !('dataset' in inputs[name]!));
      expect(after.inputs![id]).toEqual({ image: 'tabby' });
      expect({ ...after.inputs, [id]: undefined }).toEqual({ ...inputs, [id]: undefined });
      expect({ ...after, inputs: undefined }).toEqual({ ...before, inputs: undefined });
    },
  );

  it('writes only the name where only the name changes', () => {
    const text = '{ "inputs": { "me": { "image": "cow" /* mine */ } }, "interface": {} }';
    expect(replaceInput(text, { image: 'owl' })).toEqual([
      { offset: text.indexOf('"cow"'), length: 5, content: '"owl"' },
    ]);
  });

  it('leaves nothing of a bundled picture beside an address', () => {
    const text = '{ "inputs": { "a": { "image": "cow" }, "b": { "image": "owl" } } }';
    expect(JSON.parse(replaced(text, { url: 'blob:x' })).inputs).toEqual({
      a: { url: 'blob:x' },
      b: { image: 'owl' },
    });
  });

  it('puts inputs that were not there after the title, before the params', () => {
    const text = '{\n  "title": "T",\n  // which\n  "params": [],\n  "interface": {},\n}';
    const after = replaced(text, { image: 'owl' });
    expect(Object.keys(parse(after).value as object)).toEqual(['title', 'inputs', 'params', 'interface']);
    expect(after).toContain('// which');
  });

  it('repairs inputs that are empty or of the wrong type', () => {
    for (const inputs of ['{}', '[]', '3', 'null']) {
      const after = replaced(`{"inputs": ${inputs}}`, { image: 'owl' });
      expect(JSON.parse(after)).toEqual({ inputs: { photo: { image: 'owl' } } });
    }
  });

  it('leaves a text alone that is no JSON object', () => {
    for (const text of ['', '{', '[]', '"x"', '{"a": }']) {
      expect(replaceInput(text, { image: 'owl' })).toBeUndefined();
    }
  });
});
