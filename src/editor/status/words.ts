import { bytesInWords } from '../../base/messages/entry.ts';
import type { DeviceStatus } from '../../runtime/host.ts';

/** What can be asked to compute, and its words. */
export const CHOICES = {
  auto: 'The faster one of this machine',
  webgl: 'WebGL: the graphics card',
  wasm: 'WASM: the processor',
} as const;
/** What a reader can choose to compute with. */
export type Choice = keyof typeof CHOICES;

/** A choice that was remembered; the automatic one for what is none. */
export const asChoice = (kept: string | undefined): Choice =>
  kept !== undefined && Object.hasOwn(CHOICES, kept) ? (kept as Choice) : 'auto';

const NAMES = { webgl: 'WebGL', wasm: 'WASM', cpu: 'plain JavaScript' } as const;

/** What computes, and with how much, once it does: `WASM · 2 threads · 48 MB`. */
export function statusInWords(status: DeviceStatus | undefined, pictures: number): string[] {
  if (!status) return ['Starting…'];
  const { name, threads, bytes, losses } = status;
  return [
    ...(pictures > 0 ? [`${pictures} ${pictures === 1 ? 'picture' : 'pictures'} to make`] : []),
    NAMES[name],
    ...(threads > 1 ? [`${threads} threads`] : []),
    ...(bytes > 0 ? [bytesInWords(bytes)] : []),
    ...(losses > 0 ? ['started anew, as the graphics context was lost'] : []),
  ];
}
