import type { ElementwiseOp } from '../ops/kinds/op.ts';
import { Unfit } from './builder.ts';
import { Constant } from './constant.ts';
import { arithmetic } from './emit/arithmetic.ts';
import { elementwise } from './emit/elementwise.ts';
import { constantAt, type Inputs, tensorAt } from './inputs.ts';
import type { FileNode, Translator } from './translate.ts';
import { isConstant, type Value } from './value.ts';

type Reader = Translator<FileNode>;
type Attrs = ElementwiseOp['attrs'];

/** Readers of operations that mean the same in every format. The operation's first input is its output. */
export const same: Reader = (_b, _node, [x]) => x!;

/** All inputs, from left to right. */
export const binary =
  (operator: Parameters<typeof arithmetic>[1]): Reader =>
  (b, _node, inputs) =>
    inputs.slice(1).reduce((sum: Value, next) => arithmetic(b, operator, sum, next!), inputs[0]!);

/** A function of each element; of constants too where `plain` says it in numbers. */
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

export const absolute: Reader = each({ function: 'abs' }, Math.abs);
export const squared: Reader = each({ function: 'square' }, (value) => value * value);
export const rooted: Reader = each({ function: 'sqrt' }, Math.sqrt);

/** The first input with its sign changed. */
export const negated: Reader = (b, _node, [x]) =>
  isConstant(x!)
    ? x.map((value) => -value)
    : arithmetic(b, 'multiply', x!, Constant.of('minus one', [-1], []));

/** One reader behind the other, which sees the same further inputs. */
export const behind =
  <N extends FileNode>(first: Translator<N>, then: Translator<N>): Translator<N> =>
  (b, node, inputs) =>
    then(b, node, [[first(b, node, inputs)].flat()[0], ...inputs.slice(1)]);

const POWERS: Record<number, Attrs['function']> = { 2: 'square', 0.5: 'sqrt', [-1]: 'reciprocal' };

/** The first input to the power of the second, which has to be one number. */
export const power: Reader = (b, _node, inputs) => {
  const exponent = constantAt(inputs, 1);
  if (exponent.size !== 1) throw new Unfit('more than one exponent');
  const alpha = exponent.values()[0]!;
  if (isConstant(inputs[0]!)) return inputs[0].map((value) => value ** alpha);
  return elementwise(b, { function: POWERS[alpha] ?? 'pow', alpha }, tensorAt(inputs, 0));
};
