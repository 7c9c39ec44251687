import { entryOf } from '../../../base/at.ts';
import type { DeviceKernel } from '../kernel.ts';

/** Methods to choose from by name, each with its params, and the one that is chosen. */
interface Choice {
  chosen: string;
  of: Record<string, object>;
}

/**
 * Returns the kernel of a method that a param chooses.
 * @param methods their kernels, by name
 */
export const chosen =
  (methods: Record<string, DeviceKernel>): DeviceKernel<Choice> =>
  (inputs, { chosen: name, of, ...shared }, context) =>
    entryOf(methods, name)(inputs, { ...shared, ...entryOf(of, name) }, context);
