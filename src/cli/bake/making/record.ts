import { readFile } from 'node:fs/promises';
import { writeWhole } from '../../files/write.ts';

/** A piece of JSON and the bytes that belong to it. */
export interface Record<H> {
  header: H;
  bytes: Uint8Array;
}

const END_OF_LINE = 10;

/** Stores a record: a line of JSON, then the bytes. It is there whole or not at all. */
export async function writeRecord<H>(path: string, { header, bytes }: Record<H>): Promise<void> {
  await writeWhole(path, Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]));
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
