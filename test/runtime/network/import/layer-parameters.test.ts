import { expect, it } from 'vitest';
import type { LayerFacts } from '../../../../src/base/manifest.ts';
import type { DraftOp } from '../../../../src/runtime/network/import/blueprint.ts';
import { layerParameters } from '../../../../src/runtime/network/import/layer-parameters.ts';
import { manifestOf } from '../../../support/models.ts';

const op = (name: string, inputs: string[], sizes: number[]) =>
  ({
    name,
    inputs,
    weights: Object.fromEntries(sizes.map((size, i) => [i, { size }])),
  }) as unknown as DraftOp;
const layer = (tensor: string) => ({ tensor }) as LayerFacts;

it('each layer counts the weights between those below and it, each weight once', () => {
  const ops = [
    op('a', ['input'], [9, 1]),
    op('b', ['a'], [4]),
    op('c', ['a'], [2]),
    op('join', ['b', 'c'], []),
    op('logits', ['join', 'a'], [100]),
    op('beside', ['a'], [1000]),
  ];
  expect(layerParameters(ops, ['a', 'join', 'logits'].map(layer))).toEqual([10, 6, 100]);
  expect(layerParameters(ops, ['b', 'join'].map(layer))).toEqual([14, 2]);
});

it('those of the bundled network add up to what its file holds', async () => {
  const { layers, weightBytes } = await manifestOf('mini-inception');
  const total = layers.reduce((sum, { parameters = 0 }) => sum + parameters, 0);
  // Two bytes each in the file, which holds besides only a few shapes.
  expect(total).toBeLessThanOrEqual(weightBytes / 2);
  expect(total).toBeGreaterThan(weightBytes / 2 - 50);
});
