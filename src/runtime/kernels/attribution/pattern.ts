import type { OperatorParams } from '../../../../schema/dist/params.ts';
import type { Value } from '../../../base/value.ts';
import * as tf from '../../backend/tensors.ts';
import { patterned, weightOf } from '../../network/attribute/backwards/patterns.ts';
import { pattern as byPattern } from '../../network/attribute/methods/pattern.ts';
import { tensorOf } from '../../network/names.ts';
import type { Trace } from '../../network/trace.ts';
import type { DeviceKernel } from '../kernel.ts';
import { type SharedParams, towards } from './towards.ts';

/** PatternAttribution. Inputs: the run, what `dataset/patterns` gives, then as of every method. */
export const pattern: DeviceKernel<OperatorParams['attribution/pattern'] & SharedParams> = async (
  [run, found, ...others],
  params,
  context,
) => {
  const { network } = run as Trace;
  const { parts = {} } = found as Value;
  const ops = patterned(network, tensorOf(network, params.from.layer), tensorOf(network, params.to.layer));
  const patterns = new Map<string, tf.Tensor>();
  for (const op of ops) {
    const part = parts[op.name];
    if (part) patterns.set(op.name, tf.tensor(part.data, weightOf(op).shape));
  }
  try {
    const method = towards<'pattern'>((trace, ends, options) => byPattern(trace, ends, patterns, options));
    return await method([run!, ...others], params, context);
  } finally {
    tf.dispose([...patterns.values()]);
  }
};
