import { describe, expect, it } from 'vitest';
import { pictureFacts } from '../../src/base/input.ts';
import type { Manifest } from '../../src/base/manifest.ts';
import { networkHash } from '../../src/base/network-hash.ts';
import { compile } from '../../src/compiler/compile.ts';
import { addressIn, resolve } from '../../src/runtime/dataflow/expression.ts';
import { pictureKey } from '../../src/runtime/picture-key.ts';
import { manifestOf } from '../support/models.ts';
import { recipeWith } from '../support/recipe.ts';

const manifest = await manifestOf('mini-inception');
const { layers } = manifest;
const input = pictureFacts(manifest.input);
const renamed = layers.map((layer) =>
  layer.name === 'mixed4d'
    ? { ...layer, tensor: 'mixed4c' }
    : layer.name === 'mixed4c'
      ? { ...layer, tensor: 'mixed4d' }
      : layer,
);

const DECIDES: [string, Partial<Manifest>][] = [
  ['files', { hash: '0'.repeat(64) }],
  ['scale', { input: { ...input, preprocess: { ...input.preprocess, scale: 1 } } }],
  ['mean', { input: { ...input, preprocess: { ...input.preprocess, mean: [0, 0, 0] } } }],
  ['order of colours', { input: { ...input, preprocess: { ...input.preprocess, order: 'bgr' } } }],
  ['size', { input: { ...input, size: [64, 64] } }],
  ['layers under the same names', { layers: renamed }],
  [
    'what its axes stand for',
    { layers: layers.map((layer) => ({ ...layer, axes: layer.axes!.toReversed() })) },
  ],
  ['output', { output: { logits: 'mixed5b' } }],
];
const DECIDES_NOT: [string, Partial<Manifest>][] = [
  ['labels', { labels: manifest.labels.map(({ label }) => ({ label: `a ${label}` })) }],
  ['title', { title: 'Another', id: 'another', description: 'in other words' }],
];

const TEXT = JSON.stringify({
  contents: { c: { type: 'activation', of: 'net/mixed4d/channel' } },
  interface: { type: 'infovis', mark: 'bars', content: '#c' },
});

/** What a document's value and a picture are kept by, with a network that differs in something. */
function keysWith(change: Partial<Manifest>) {
  const { program } = compile(TEXT, { net: { ...manifest, ...change } });
  const expression = resolve(program!.contents.c!, { program: program!, param: () => null })!;
  const network = addressIn('net', { program: program!, param: () => null });
  const picture = pictureKey({ network, layer: 'mixed4d', index: 3, axis: 'channel', recipe: recipeWith() });
  return [expression.key, picture];
}

describe('networks of the same files', () => {
  const own = keysWith({});

  it.each(DECIDES)('that differ in %s share no value and no picture', (_, change) => {
    expect(networkHash({ ...manifest, ...change })).not.toBe(networkHash(manifest));
    const [value, picture] = keysWith(change);
    expect(value).not.toBe(own[0]);
    expect(picture).not.toBe(own[1]);
  });

  it.each(DECIDES_NOT)('that differ in their %s share them', (_, change) => {
    expect(keysWith(change)).toEqual(own);
  });
});
