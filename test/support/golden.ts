import { readFile } from 'node:fs/promises';

export { expectClose } from './close.ts';

const FIXTURES = new URL('../fixtures/golden/', import.meta.url);

/** Numbers computed elsewhere, from test/fixtures/golden or another folder. */
export async function golden<T>(file: string, folder: URL = FIXTURES): Promise<T> {
  return JSON.parse(await readFile(new URL(file, folder), 'utf8')) as T;
}

/** float32 little-endian numbers of a file. */
export async function floats(file: string, folder: URL = FIXTURES): Promise<Float32Array> {
  return new Float32Array(new Uint8Array(await readFile(new URL(file, folder))).buffer);
}
