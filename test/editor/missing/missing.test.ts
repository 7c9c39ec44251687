import { applyEdits } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { lostFiles, placeFor, readdress } from '../../../src/editor/missing/missing.ts';
import { OwnPictures } from '../../../src/editor/picture/own.ts';

const GONE = 'blob:https://page.test/1';
const GONE_TOO = 'blob:https://page.test/2';

it('finds the files of a page that was closed, and none of this one or of a server', () => {
  const own = new OwnPictures();
  const here = own.add(new File(['x'], 'cat.png'));
  const document = {
    inputs: { a: { url: here }, b: { url: GONE }, c: { image: 'cow' } },
    networks: {
      net: { url: GONE_TOO },
      other: { url: 'https://page.test/net.onnx' },
      own: { model: 'default' },
    },
  };
  expect(lostFiles(document, own)).toEqual([
    { kind: 'picture', url: GONE },
    { kind: 'network', url: GONE_TOO },
  ]);
  expect(lostFiles(undefined, own)).toEqual([]);
  URL.revokeObjectURL(here);
});

it('a model comes in the place of a network, a picture in that of a picture', () => {
  const picture = { kind: 'picture', url: GONE } as const;
  const network = { kind: 'network', url: GONE_TOO } as const;
  const photo = [new File(['x'], 'cat.png')];
  const model = [new File(['x'], 'net.onnx')];
  expect(placeFor(photo, [picture, network])).toBe(picture);
  expect(placeFor(model, [picture, network])).toBe(network);
  expect(placeFor(model, [picture])).toBeUndefined();
});

it('an address is written anew wherever it stands, and nothing else of the text changes', () => {
  const text = `{ // ${GONE}\n  "a": "${GONE}", "b": ["${GONE}", "${GONE_TOO}"],\n}`;
  const after = applyEdits(text, readdress(text, GONE, 'blob:new'));
  expect(after).toBe(`{ // ${GONE}\n  "a": "blob:new", "b": ["blob:new", "${GONE_TOO}"],\n}`);
});
