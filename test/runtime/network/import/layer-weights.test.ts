import { expect, it } from 'vitest';
import type { LayerFacts } from '../../../../src/base/manifest.ts';
import type { DraftOp } from '../../../../src/runtime/network/import/blueprint.ts';
import { layerWeights } from '../../../../src/runtime/network/import/layer-weights.ts';

type Part = [op: Record<string, unknown>, shape: number[]];
const op = (kind: string, name: string, inputs: string[], shape: number[], more: object = {}): Part => [
  { kind, name, inputs, ...more },
  shape,
];
const conv = (name: string, input: string, from: number, to: number, size = 1): Part =>
  op('conv', name, [input], [8, 8, to], { weights: { filter: { name, shape: [size, size, from, to] } } });
const dense = (name: string, input: string, from: number, to: number): Part =>
  op('dense', name, [input], [to], { weights: { matrix: { name, shape: [from, to] } } });

/** Returns what is said of the weights of each of some layers. */
function told(parts: Part[], layers: string[]): string[][] {
  const ops = parts.map(([one]) => one as unknown as DraftOp);
  const shapes = new Map([
    ['in', [8, 8, 3]],
    ...parts.map(([{ name }, shape]) => [name as string, shape] as const),
  ]);
  const plan = { ops, input: 'in', shapes, end: layers.at(-1)!, isWhole: true, modules: new Map() };
  const facts = layers.map((name) => ({ name, tensor: name }) as LayerFacts);
  return layerWeights(plan, facts).map((all) =>
    all.map(({ name = '', shape, from = '?', to = '?' }) => `${name}: ${from} → ${to} ${shape.join('×')}`),
  );
}

it('follows channels through what leaves them what they are', () => {
  const parts = [
    op('pad', 'padded', ['in'], [10, 10, 3]),
    conv('first', 'padded', 3, 16, 3),
    op('maxpool', 'pooled', ['first'], [4, 4, 16]),
    op('lrn', 'normed', ['pooled'], [4, 4, 16]),
    conv('inner', 'normed', 16, 8, 1),
    op('affine', 'scaled', ['inner'], [8, 8, 8]),
    op('relu', 'second', ['scaled'], [8, 8, 8]),
    op('mean', 'means', ['second'], [8]),
    dense('logits', 'means', 8, 5),
  ];
  expect(told(parts, ['first', 'second', 'logits'])).toEqual([
    [': input → 0 3×3×3×16'],
    [': first → 0 1×1×16×8'],
    [': second → 0 8×5'],
  ]);
});

it('knows the place of a branch in a block, and that channels between its convolutions are no layer', () => {
  const parts = [
    conv('a', 'in', 3, 6),
    conv('b/1x1', 'a', 6, 4),
    conv('b/reduce', 'a', 6, 2),
    conv('b/3x3', 'b/reduce', 2, 5, 3),
    op('concat', 'b', ['b/1x1', 'b/3x3'], [8, 8, 9]),
  ];
  expect(told(parts, ['a', 'b'])).toEqual([
    [': input → 0 1×1×3×6'],
    ['1x1: a → 0 1×1×6×4', 'reduce: a → ? 1×1×6×2', '3x3: ? → 4 3×3×2×5'],
  ]);
});

it('adds to the channels of a sum, and says nothing of channels that are mixed, split or gathered otherwise', () => {
  const parts = [
    conv('a', 'in', 3, 6),
    conv('b/one', 'a', 6, 6),
    op('add', 'b', ['b/one', 'a'], [8, 8, 6]),
    op('reshape', 'flat', ['b'], [384]),
    dense('c', 'flat', 384, 5),
    op('softmax', 'd', ['c'], [5]),
  ];
  expect(told(parts, ['a', 'b', 'd'])).toEqual([
    [': input → 0 1×1×3×6'],
    [': a → 0 1×1×6×6'],
    [': ? → ? 384×5'],
  ]);
});
