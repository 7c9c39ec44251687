import { parse } from 'jsonc-parser';
import { expect, it } from 'vitest';
import { sureness } from '../../../src/editor/own-model/guesses.ts';
import { describeNetwork } from '../../../src/editor/own-model/write.ts';

const text = '{\n  // mine\n  "networks": { "net": { "url": "a.onnx" } },\n  "interface": {}\n}\n';

it('what is said of a network is written beside its address', () => {
  const after = describeNetwork(text, 'net', { preprocess: 'caffe', size: 227, labels: ['a', 'b'] });
  expect(parse(after).networks.net).toEqual({
    url: 'a.onnx',
    preprocess: 'caffe',
    size: 227,
    labels: ['a', 'b'],
  });
  expect(after).toContain('// mine');
  expect(after).toContain('["a","b"]');
});

it('said again, it takes the place of what was said', () => {
  const once = describeNetwork(text, 'net', { preprocess: 'caffe' });
  expect(parse(describeNetwork(once, 'net', { preprocess: 'raw' })).networks.net).toEqual({
    url: 'a.onnx',
    preprocess: 'raw',
  });
});

it('sureness is the mean of the first guesses', () => {
  const guess = (share: number) => ({ class: 0, share });
  expect(sureness([[guess(0.5), guess(0.4)], [guess(1)]])).toBe(0.75);
});
