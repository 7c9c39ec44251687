import type sharp from 'sharp';
import { fault } from '../base/messages.ts';

/** The package that reads and writes pictures in Node, which may not be installed. Fault `sharp-missing`. */
export async function loadSharp(): Promise<typeof sharp> {
  try {
    return (await import('sharp')).default;
  } catch {
    throw fault('sharp-missing');
  }
}
