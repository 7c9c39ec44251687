import { describe, expect, it } from 'vitest';
import { anywhere } from '../../../src/embed/actions/anywhere.ts';

const ADDRESS = new URL('https://example.org/articles/why/document.json');
const opened = (document: object) => JSON.parse(anywhere(JSON.stringify(document), ADDRESS));

describe('a document that is opened elsewhere', () => {
  it('finds its networks, their labels and its pictures', () => {
    const { networks, inputs } = opened({
      networks: {
        net: { url: '../net.onnx', labels: 'words.txt' },
        named: { url: '/net.onnx', labels: ['a', 'b'] },
        own: { model: 'default' },
      },
      inputs: { photo: { url: 'a b.jpg' }, other: { image: 'tabby' } },
    });
    expect(networks).toEqual({
      net: {
        url: 'https://example.org/articles/net.onnx',
        labels: 'https://example.org/articles/why/words.txt',
      },
      named: { url: 'https://example.org/net.onnx', labels: ['a', 'b'] },
      own: { model: 'default' },
    });
    expect(inputs).toEqual({
      photo: { url: 'https://example.org/articles/why/a%20b.jpg' },
      other: { image: 'tabby' },
    });
  });

  it('stays as it was written besides', () => {
    const text =
      '{ // A note.\n  "inputs" : { "a": {"url":"data:image/png;base64,AA=="}, "b": {"url": "c.png",}, },\n}';
    const expected = text.replace('c.png', 'https://example.org/articles/why/c.png');
    expect(anywhere(text, ADDRESS)).toBe(expected);
  });

  it.each([
    '',
    'no document',
    '[]',
    '{"inputs": 3, "networks": null}',
    '{"inputs": {"a": null, "b": {"url": 1}}}',
  ])('may be none: %s', (text) => {
    expect(anywhere(text, ADDRESS)).toBe(text);
  });
});
