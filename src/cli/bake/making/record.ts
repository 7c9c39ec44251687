import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';

/** A piece of JSON and the bytes that belong to it. */
export interface Record<H> {
  header: H;
  bytes: Uint8Array;
}

const END_OF_LINE = 10;

/** Stores a record: a line of JSON, then the bytes. It is there whole or not at all. */
export async function writeRecord<H>(path: string, { header, bytes }: Record<H>): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]));
  await rename(unfinished, path);
}

/** Reads a record. Undefined when there is none. */
export async function readRecord<H>(path: string): Promise<Record<H> | undefined> {
  const stored = await readFile(path).catch(() => undefined);
  if (!stored) return undefined;
  const end = stored.indexOf(END_OF_LINE);
  // Copied, so that the bytes begin where numbers of four bytes may begin.
  return {
    header: JSON.parse(stored.toString('utf8', 0, end)) as H,
    bytes: Uint8Array.from(stored.subarray(end + 1)),
  };
}
