import { at } from '../../../base/at.ts';
import type { ExtendOp, OpRule } from './kinds/op.ts';
import { placed } from './window.ts';

/** Entries of one value around those of an axis. */
export const extend: OpRule<ExtendOp> = {
  shape: ({ attrs }, [input]) => input.with(attrs.axis, lengthOf(attrs, input)),

  reads:
    ({ attrs }) =>
    (axis, index) => {
      const place = axis === attrs.axis ? index - attrs.before : index;
      return [place, place];
    },

  run: ({ attrs }, [input]) =>
    placed(input, attrs.axis + 1, attrs.before, lengthOf(attrs, input.shape.slice(1)), attrs.value),

  push: ({ attrs }, primal, [tangent]) =>
    placed(tangent, attrs.axis + 1, attrs.before, lengthOf(attrs, primal.inputShape(0)), 0),

  pull: ({ attrs }, primal, cotangent) => [
    placed(cotangent, attrs.axis + 1, -attrs.before, at(primal.inputShape(0), attrs.axis), 0),
  ],
};

const lengthOf = ({ axis, before, after }: ExtendOp['attrs'], input: number[]): number =>
  before + at(input, axis) + after;
