import { loadPicture, type PictureSource } from '../../input/picture/load.ts';
import type { DeviceKernel } from '../kernel.ts';

/** Loads the picture of an input, cropped to the network's proportions. */
export const picture: DeviceKernel<{ input: PictureSource; aspect: number }> = (
  _inputs,
  { input, aspect },
  { loader, decode, signal },
) => loadPicture(loader, decode, input, aspect, signal);
