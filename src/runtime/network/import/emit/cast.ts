import { Unfit } from '../builder.ts';
import { Constant } from '../constant.ts';
import { isConstant, type Value } from '../value.ts';

/** Whether a type of this name holds whole numbers only. */
export const isWhole = (type: string): boolean => /^u?int|^bool$/.test(type);

/** Cuts numbers to whole ones, or to 0 and 1 for a `truth`. Throws Unfit for a tensor that computes others. */
export function asWhole(x: Value, truth: boolean): Value {
  if (isConstant(x)) {
    const whole = truth ? (value: number) => Number(value !== 0) : Math.trunc;
    return new Constant(x.name, x.shape, () => Float64Array.from(x.values(), whole));
  }
  if (!x.whole || truth) throw new Unfit('numbers cut to whole ones');
  return x;
}

/** Turns the numbers of a constant into weights. */
export const asFloats = (x: Value): Value =>
  isConstant(x) ? new Constant(x.name, x.shape, () => Float32Array.from(x.values())) : x;
