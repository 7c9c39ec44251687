import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Returns the SHA-256, in hex, of several buffers one after the other. */
export async function hashOf(buffers: ArrayBuffer[]): Promise<string> {
  const bytes = new Uint8Array(joinBuffers(buffers));
  // A page that was not served securely has no SubtleCrypto.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  return bytesToHex(subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes));
}

/** Joins several buffers; returns the only one that isn't empty as it is. */
export function joinBuffers(buffers: ArrayBuffer[]): ArrayBuffer {
  const filled = buffers.filter(({ byteLength }) => byteLength > 0);
  const [only, ...others] = filled;
  if (only && others.length === 0) return only;
  const bytes = new Uint8Array(filled.reduce((sum, buffer) => sum + buffer.byteLength, 0));
  let offset = 0;
  for (const buffer of filled) {
    bytes.set(new Uint8Array(buffer), offset);
    offset += buffer.byteLength;
  }
  return bytes.buffer;
}
