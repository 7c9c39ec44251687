import type { OperatorParams } from '../../../../schema/dist/params.ts';
import { at } from '../../../base/at.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import * as tf from '../../backend/tensors.ts';
import { occlusion } from '../../network/attribute/methods/occlusion.ts';
import { layerIn } from '../../network/names.ts';
import type { Trace } from '../../network/trace.ts';
import type { DeviceKernel } from '../kernel.ts';
import { type SharedParams, towards } from './towards.ts';

/**
 * How much a score falls with an atom as it is on another input. Inputs: the run, what the layer of `from` is there
 * (its axes, or the last of them), then as of every method. Fault `patching-lengths` for texts of different lengths.
 */
export const patching: DeviceKernel<OperatorParams['attribution/patching'] & SharedParams> = async (
  [run, elsewhere, ...others],
  params,
  context,
) => {
  const { axes, data } = elsewhere as Value;
  const here = layerIn(run as Trace, params.from.layer).shape.slice(-axes.length);
  const longer = axes.findIndex(({ size }, i) => size !== here[i]);
  if (longer >= 0) throw fault('patching-lengths', { here: at(here, longer), there: at(axes, longer).size });
  const replacement = tf.tensor(
    data,
    axes.map(({ size }) => size),
  );
  try {
    const patched = towards<'patching'>((trace, ends, options) =>
      occlusion(trace, ends, options, replacement),
    );
    return await patched([run!, ...others], params, context);
  } finally {
    replacement.dispose();
  }
};
