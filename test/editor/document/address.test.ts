import { expect, it } from 'vitest';
import { documentIn, fragmentOf } from '../../../src/editor/document/address.ts';

it('names a document in the fragment of an address', () => {
  expect(documentIn('#doc=teaser')).toBe('teaser');
  expect(documentIn('')).toBeUndefined();
  expect(documentIn('#doc=')).toBeUndefined();
  expect(documentIn('#other=1&doc=layers')).toBe('layers');
});

it('reads back whatever id it wrote', () => {
  for (const id of ['teaser', 'local:my file & more=100%', 'local:été #1']) {
    expect(documentIn(fragmentOf(id))).toBe(id);
  }
});
