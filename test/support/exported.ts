import { expect } from 'vitest';
import type { Manifest } from '../../src/base/manifest.ts';
import type { ExportedFile } from '../../src/runtime/network/export/exported.ts';
import { readModelFiles } from '../../src/runtime/network/import/files.ts';
import { networkOf } from '../../src/runtime/network/import/load.ts';
import type { Network } from '../../src/runtime/network/network.ts';
import { readFrom } from './import.ts';
import type { Plain } from './plain.ts';

/** Loads an exported network by its manifest. */
export async function reloaded(files: readonly ExportedFile[]): Promise<Network> {
  const all = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes.buffer]));
  const manifest = JSON.parse(new TextDecoder().decode(all['manifest.json'])) as Manifest;
  return networkOf(await readModelFiles(manifest.model, readFrom(all)), manifest);
}

/** The largest difference of two values, as a share of the largest number. */
export function difference(found: Plain, expected: Plain): number {
  expect(found.shape).toEqual(expected.shape);
  const largest = Math.max(...expected.data.map(Math.abs), 1e-9);
  return Math.max(...expected.data.map((value, i) => Math.abs(found.data[i]! - value))) / largest;
}
