import { constants, type FileHandle, open } from 'node:fs/promises';
import { Fault } from '../../base/diagnostic.ts';
import { fault } from '../../base/messages.ts';
import { faultOf } from '../usage.ts';

/** Without blocking, as opening a pipe that nobody writes to would wait. */
const AT_ONCE = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file up to its size, so that endless ones end; no pipes or devices.
 * Faults: `file-missing`, `is-folder`, `not-a-file`, `file-too-large`.
 */
export async function readWhole(path: string, limit: number): Promise<ArrayBuffer> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, AT_ONCE);
    return await wholeOf(file, path, limit);
  } catch (error) {
    throw error instanceof Fault ? error : faultOf('file-missing', { path });
  } finally {
    await file?.close();
  }
}

async function wholeOf(file: FileHandle, path: string, limit: number): Promise<ArrayBuffer> {
  const found = await file.stat();
  if (found.isDirectory()) throw faultOf('is-folder', { path });
  if (!found.isFile()) throw faultOf('not-a-file', { path });
  if (found.size > limit) throw fault('file-too-large', { bytes: found.size, limit });
  const bytes = new Uint8Array(found.size);
  let at = 0;
  for (let read = -1; read !== 0 && at < bytes.length; at += read) {
    ({ bytesRead: read } = await file.read(bytes, at, bytes.length - at, at));
  }
  return bytes.buffer.slice(0, at);
}

/** Decodes the text of a JSON file. Fault `not-utf8`. */
export function textOf(bytes: ArrayBuffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw faultOf('not-utf8', { path });
  }
}
