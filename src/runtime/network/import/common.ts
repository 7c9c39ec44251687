import { at } from '../../../base/at.ts';
import type { ElementwiseOp } from '../ops/kinds/op.ts';
import { Unfit } from './builder.ts';
import { Constant } from './constant.ts';
import { arithmetic } from './emit/arithmetic.ts';
import { elementwise } from './emit/elementwise.ts';
import { constantAt, type Inputs, present, tensorAt, valueAt } from './inputs.ts';
import type { FileNode, Translator } from './translate.ts';
import { isConstant, type Value } from './value.ts';

type Reader = Translator<FileNode>;
type Attrs = ElementwiseOp['attrs'];

/** Reads an operation whose output is its first input. */
export const same: Reader = (_b, _node, [x]) => [x];

/** Reads an operation that combines all of its inputs, from left to right. */
export const binary =
  (operator: Parameters<typeof arithmetic>[1]): Reader =>
  (b, _node, [x, ...others]) => {
    if (others.length === 0) return [x];
    return others.reduce((sum: Value, next) => arithmetic(b, operator, sum, present(next)), present(x));
  };

/** Reads a function of each element; `plain` computes it for constants. */
export const each =
  <N extends FileNode>(
    attrs: Attrs | ((node: N, inputs: Inputs) => Attrs),
    plain?: (value: number) => number,
  ): Translator<N> =>
  (b, node, inputs) => {
    const [x] = inputs;
    if (x && isConstant(x) && plain) return x.map(plain);
    return elementwise(b, typeof attrs === 'function' ? attrs(node, inputs) : attrs, tensorAt(inputs, 0));
  };

/** Reads the magnitude of the first input. */
export const absolute: Reader = each({ function: 'abs' }, Math.abs);
/** Reads the square of the first input. */
export const squared: Reader = each({ function: 'square' }, (value) => value * value);
/** Reads the square root of the first input. */
export const rooted: Reader = each({ function: 'sqrt' }, Math.sqrt);

/** Reads the first input with its sign changed. */
export const negated: Reader = (b, _node, inputs) => {
  const x = valueAt(inputs, 0);
  if (isConstant(x)) return x.map((value) => -value);
  return arithmetic(b, 'multiply', x, Constant.of('minus one', [-1], []));
};

/** Chains two readers: the second one reads the first one's output in place of the first input. */
export const behind =
  <N extends FileNode>(first: Translator<N>, then: Translator<N>): Translator<N> =>
  (b, node, inputs) =>
    then(b, node, [[first(b, node, inputs)].flat()[0], ...inputs.slice(1)]);

const POWERS: Record<number, Attrs['function']> = { 2: 'square', 0.5: 'sqrt', [-1]: 'reciprocal' };

/** Reads the first input to the power of the second. Throws {@link Unfit} unless the second is a single number. */
export const power: Reader = (b, _node, inputs) => {
  const exponent = constantAt(inputs, 1);
  if (exponent.size !== 1) throw new Unfit('more than one exponent');
  const alpha = at(exponent.values(), 0);
  const [x] = inputs;
  if (x && isConstant(x)) return x.map((value) => value ** alpha);
  return elementwise(b, { function: POWERS[alpha] ?? 'pow', alpha }, tensorAt(inputs, 0));
};
