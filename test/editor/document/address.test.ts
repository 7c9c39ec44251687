import { expect, test } from 'vitest';
import { addressIn, fragmentAt, fragmentOf, sharedFragment } from '../../../src/editor/document/address.ts';

test('a fragment names a document', () => {
  expect(addressIn('#doc=teaser')).toEqual({ kind: 'document', id: 'teaser' });
  expect(addressIn(fragmentOf('local:my document & more'))).toEqual({
    kind: 'document',
    id: 'local:my document & more',
  });
});

test('or holds one, or names where one lies', () => {
  expect(addressIn(sharedFragment('1.a-_9'))).toEqual({ kind: 'shared', code: '1.a-_9' });
  expect(addressIn('#text=%7B%7D')).toEqual({ kind: 'text', text: '{}' });
  expect(addressIn('#url=https%3A%2F%2Fexample.org%2Fa.json')).toEqual({
    kind: 'url',
    url: 'https://example.org/a.json',
  });
});

test('or nothing', () => {
  for (const fragment of ['', '#', '#doc=', '#share=', '#__proto__=1', '#other=1']) {
    expect(addressIn(fragment)).toBeUndefined();
  }
});

test('the page of a gist leads to the gist, any other address to itself', () => {
  const id = 'aa5a315d61ae9438b18d';
  for (const page of [
    `https://gist.github.com/${id}`,
    `https://gist.github.com/some-one/${id}#file-a-json`,
  ]) {
    expect(addressIn(fragmentAt(page))).toEqual({ kind: 'gist', id });
  }
  for (const address of ['https://example.org/a.json?b=1&c#d', 'a b.json', 'javascript:alert(1)']) {
    expect(addressIn(fragmentAt(address))).toEqual({ kind: 'url', url: address });
  }
});
