import { breathe } from '../breathe.ts';
import type { DeviceContext } from './kernel.ts';

/** Awaited between two steps of long work: what is more urgent goes first, and the work stops where nobody waits for it. */
export async function letOthersGoFirst({
  pause,
  signal,
}: Pick<DeviceContext, 'pause' | 'signal'>): Promise<void> {
  await breathe();
  await pause();
  signal.throwIfAborted();
}
