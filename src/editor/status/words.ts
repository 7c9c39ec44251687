import { bytesInWords } from '../../base/messages/entry.ts';
import type { DeviceStatus } from '../../runtime/host.ts';

/** Backends that can be chosen, with descriptions. */
export const CHOICES = {
  auto: 'The faster one of this machine',
  webgl: 'WebGL: the graphics card',
  webgpu: 'WebGPU: the graphics card in another way, on trial',
  wasm: 'WASM: the processor',
} as const;
/** A backend that can be chosen. */
export type Choice = keyof typeof CHOICES;

/** Validates a remembered choice; anything unknown becomes `auto`. */
export const asChoice = (kept: string | undefined): Choice =>
  kept !== undefined && Object.hasOwn(CHOICES, kept) ? (kept as Choice) : 'auto';

const NAMES = { webgl: 'WebGL', webgpu: 'WebGPU', wasm: 'WASM', cpu: 'plain JavaScript' } as const;

/** Describes the running backend: `WASM · 2 threads · 48 MB`. */
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
