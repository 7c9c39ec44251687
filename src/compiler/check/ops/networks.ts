import { axisNames, axisWords } from '../axes.ts';
import { MOST_NUMBERS } from '../limits.ts';
import { type Axis, networkOf, type Unit } from '../type.ts';
import { type At, type Rule, withAxes } from './rule.ts';

/** How alike each channel is to each of the second content's: a matrix. */
export const similarity: Rule = (at, op, params) => {
  const pair = pairOf(at);
  if (!pair) return undefined;
  const { own, theirs } = pair;
  const numbers = (own.size ?? 1) * (theirs.size ?? 1);
  if (numbers > MOST_NUMBERS) {
    return at.scope.report.add('content-size', at.pointer, { numbers, limit: MOST_NUMBERS });
  }
  const words = op.by === 'cosine' ? 'cosine over examples' : 'correlation over examples';
  return typed(at, params, words, [own, theirs]);
};

/** Pairs of channels: those of the first content, or their counterparts. */
export const match: Rule = (at, op, params) => {
  const pair = pairOf(at);
  if (!pair) return undefined;
  const { own, theirs, second } = pair;
  const size = own.size === null || theirs.size === null ? null : Math.min(own.size, theirs.size);
  const isTheirs = op.give === 'counterparts';
  const found = typed(at, params, 'correlation with its counterpart', [
    { ...(isTheirs ? theirs : own), size },
  ]);
  if (!isTheirs) return found;
  const { network: _, chosen: __, ...type } = found.type;
  return {
    ...found,
    type: {
      ...type,
      ...(second.network === undefined ? {} : networkOf({ ...second, network: second.network })),
    },
  };
};

/** How far two layers agree: one number. */
export const agreement: Rule = (at, op, params) =>
  pairOf(at) && typed(at, params, `agreement (${String(op.measure)})`, []);

function typed({ type }: At, params: Record<string, unknown>, words: string, axes: Axis[]) {
  const unit: Unit = { kind: 'none', words, signed: true };
  return { op: { params: { ...params, unit: words } }, type: { ...withAxes(type, axes), unit } };
}

/** Returns the channels of both contents, where both are of the same examples; else undefined (reported). */
function pairOf({ scope, pointer, type, second }: At) {
  if (!second) return undefined;
  for (const each of [type, second]) {
    if (axisNames(each.axes).join() !== 'example,channel') {
      return scope.report.add('compare-axes', pointer, { axes: axisWords(each.axes) });
    }
  }
  const [examples, own] = type.axes as [Axis, Axis];
  const [others, theirs] = second.axes as [Axis, Axis];
  if (examples.dataset === others.dataset && examples.size === others.size) return { own, theirs, second };
  const [a, b] = [examples, others].map(({ dataset = '', size }) => ({ dataset, size }));
  return scope.report.add('compare-examples', pointer, { a: a!, b: b! });
}
