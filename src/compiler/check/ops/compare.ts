import { isRandomized } from '../../normalize/normal.ts';
import { axesApart, axisNames, axisWords } from '../axes.ts';
import type { ContentType, Unit } from '../type.ts';
import { type At, type Rule, withAxes } from './rule.ts';

/** a − b. */
export const difference: Rule = (at, _op, params) => {
  if (!alike(at)) return undefined;
  const { type } = at;
  const unit = { ...type.unit, words: `difference of ${type.unit.words}`, signed: true };
  return { op: { params }, type: { ...type, unit, kept: [] } };
};

/** a / b. */
export const ratio: Rule = (at, _op, params) => {
  const second = alike(at);
  if (!second) return undefined;
  const { type } = at;
  const signed = type.unit.signed || second.unit.signed;
  const unit: Unit = { kind: 'share', words: `ratio of ${type.unit.words}`, signed };
  return { op: { params }, type: { ...type, unit, kept: [] } };
};

/** The most characters of a unit that is put together. */
const MOST_WORDS = 200;

/** a × b, in a unit of its own. */
export const product: Rule = (at, _op, params) => {
  const second = sameAxes(at);
  if (!second) return undefined;
  const { type } = at;
  const [a, b] = [type.unit, second.unit];
  const words = `${a.words} times ${b.words}`;
  // Products of products would double their words at each step.
  const unit: Unit = {
    kind: 'none',
    words: words.length > MOST_WORDS ? 'product' : words,
    signed: a.signed || b.signed,
  };
  return { op: { params }, type: { ...type, unit, kept: [] } };
};

/** Pearson's correlation over all entries: one number. */
export const correlation: Rule = (at, _op, params) => {
  if (!sameAxes(at)) return undefined;
  const { type, scope, pointer } = at;
  const sizes = type.axes.map(({ size }) => size);
  const count = sizes.includes(null)
    ? null
    : sizes.reduce<number>((product, size) => product * (size ?? 1), 1);
  if (count !== null && count < 3) return scope.report.add('correlation-few', pointer, { found: count });
  const words = count === null ? 'correlation' : `correlation over ${count} pairs`;
  const unit: Unit = { kind: 'none', words, signed: true };
  const anew = isDrawnAnew(at) ? { anew: true } : {};
  return { op: { params: { ...params, ...anew, unit: words } }, type: { ...withAxes(type, []), unit } };
};

/** Whether one of two contents is of the other's network with weights drawn anew. */
function isDrawnAnew({ scope, type, second }: At): boolean {
  const [a, b] = [type.network, second?.network];
  if (a === undefined || b === undefined || a === b) return false;
  const madeOf = (network: string, of: string) => {
    const made = scope.spec.networks[network];
    return made !== undefined && isRandomized(made) && made.of === of;
  };
  return madeOf(b, a) || madeOf(a, b);
}

/** How often chance does as much: one number. */
export const pValue: Rule = (at, _op, params) => {
  const { type, second, scope, pointer } = at;
  if (!second) return undefined;
  for (const [which, { axes }, wanted] of [
    ['of', type, 0],
    ['with', second, 1],
  ] as const) {
    if (axes.length !== wanted)
      return scope.report.add('p-value-content', pointer, { which, axes: axisWords(axes) });
  }
  const unit: Unit = { kind: 'share', words: 'p-value', signed: false };
  return { op: { params: { ...params, unit: unit.words } }, type: { ...withAxes(type, []), unit } };
};

/** The share of the magnitude that is larger than the second content: one number. */
export const beyond: Rule = (at, _op, params) => {
  if (!alike(at)) return undefined;
  const { type } = at;
  const unit: Unit = { kind: 'share', words: `share of ${type.unit.words}`, signed: false };
  return { op: { params: { ...params, unit: unit.words } }, type: { ...withAxes(type, []), unit } };
};

/** Whether the strongest class differs: one number for each example. */
export const flips: Rule = (at, _op, params) => {
  if (!sameAxes(at)) return undefined;
  const { type, scope, pointer } = at;
  const [example] = type.axes;
  if (!example || axisNames(type.axes).join() !== 'example,class') {
    return scope.report.add('not-judged', pointer, { axes: axisWords(type.axes) });
  }
  const unit: Unit = { kind: 'share', words: 'whether the answer flipped', signed: false };
  return { op: { params: { ...params, unit: unit.words } }, type: { ...withAxes(type, [example]), unit } };
};

/** Returns the second content if it has the same axes; warns if the units differ. */
function alike(at: At): ContentType | undefined {
  const second = sameAxes(at);
  const { scope, pointer, type } = at;
  if (second && type.unit.kind !== second.unit.kind) {
    scope.report.add('unit-differs', pointer, { a: type.unit.words, b: second.unit.words });
  }
  return second;
}

/**
 * Returns the second content if it has the same axes; else undefined (reported). A missing one is reported by
 * `checkOps`.
 */
function sameAxes({ scope, pointer, type, second }: At): ContentType | undefined {
  if (!second) return undefined;
  const sameNames = axisNames(type.axes).join() === axisNames(second.axes).join();
  const sameSizes = type.axes.every((axis, i) => axis.size === second.axes[i]?.size);
  if (sameNames && sameSizes) return second;
  return scope.report.add('axes-differ', pointer, axesApart(type.axes, second.axes));
}
