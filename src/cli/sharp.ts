import type sharp from 'sharp';
import { fault } from '../base/messages.ts';

/** Loads the package that reads and writes pictures. Fault `sharp-missing` where it is not installed. */
export async function loadSharp(): Promise<typeof sharp> {
  try {
    return (await import('sharp')).default;
  } catch {
    throw fault('sharp-missing');
  }
}
