import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import { match as matched } from '../../compare/match.ts';
import { similarity } from '../../compare/similarity.ts';
import type { DeviceKernel, ParamsOf } from '../kernel.ts';
import { bothOf } from './channels.ts';

/** Pairs of channels, the most alike first: [channel], of the first content or of the second; see `compare/match`. */
export const match: DeviceKernel<ParamsOf<'transform/match'>> = async (inputs, { give, unit }) => {
  const values = inputs as Value[];
  const { matrix, silent } = similarity(...bothOf(values), 'correlation');
  const pairs = matched(matrix);
  const { index, ...axis } = at(at(values, give === 'own' ? 0 : 1).axes, 1);
  const atoms = pairs.map(({ row, column }) => {
    const entry = give === 'own' ? row : column;
    return index?.[entry] ?? entry;
  });
  return {
    axes: [{ ...axis, size: atoms.length, index: atoms }],
    data: Float32Array.from(pairs, ({ likeness }) => likeness),
    unit,
    ...(silent > 0 && { notes: { silent } }),
  };
};
