import type { Value } from '../../../base/value.ts';
import type { DeviceKernel } from '../kernel.ts';

/** Returns a value that the page sent along: pictures, which it keeps. */
export const given: DeviceKernel<{ value: Value }> = async (_, { value }) => value;
