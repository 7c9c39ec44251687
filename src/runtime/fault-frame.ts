import type { PlainFault } from './fault.ts';
import type { Frame } from './host.ts';

/** Returns a frame for a picture that can't be made. */
export const faultFrame = (key: string, plain: PlainFault, step: number, steps: number): Frame => ({
  key,
  step,
  steps,
  size: 0,
  rgba: new Uint8ClampedArray(0),
  objective: 0,
  fault: plain,
});
