import { expect, it } from 'vitest';
import { forTravel } from '../../../src/editor/share/parcel.ts';

it('leaves a document alone that names everything by address or id', () => {
  const text =
    '{"networks": {"net": {"model": "default"}}, "inputs": {"photo": {"url": "https://a.b/c.png"}}, // x\n}';
  expect(forTravel(text, 'tabby')).toEqual({ text, pictures: [], networks: [] });
});

it('puts a bundled picture in the place of one that only this page has', () => {
  const text =
    '{"inputs": {"a": {"url": "blob:http://x/1"}, "b": {"image": "cow"}}, "title": "T" /* mine */}';
  const found = forTravel(text, 'tabby');
  expect(found.pictures).toEqual(['a']);
  expect(found.text).toContain('/* mine */');
  expect(found.text).not.toContain('blob:');
  expect(found.text.replaceAll(/\s/g, '')).toContain('"a":{"image":"tabby"},"b":{"image":"cow"}');
});

it('tells of a network that only this page has', () => {
  expect(forTravel('{"networks": {"net": {"url": "blob:http://x/1"}}}', 'tabby').networks).toEqual(['net']);
});

it('leaves a text alone that is no document', () => {
  for (const text of ['', '[', '{"inputs": 3}', '{"inputs": {"a": null}}', 'null']) {
    expect(forTravel(text, 'tabby')).toEqual({ text, pictures: [], networks: [] });
  }
});
