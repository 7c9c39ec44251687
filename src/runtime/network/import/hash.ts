import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 in hex over several buffers, one after the other. */
export async function hashOf(buffers: ArrayBuffer[]): Promise<string> {
  const bytes = new Uint8Array(joinBuffers(buffers));
  // A page that was not served securely has no SubtleCrypto.
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  return bytesToHex(subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes));
}

/** One buffer from several; the same one where the others are empty. */
export function joinBuffers(buffers: ArrayBuffer[]): ArrayBuffer {
  const filled = buffers.filter(({ byteLength }) => byteLength > 0);
  if (filled.length === 1) return filled[0]!;
  const bytes = new Uint8Array(filled.reduce((sum, buffer) => sum + buffer.byteLength, 0));
  let offset = 0;
  for (const buffer of filled) {
    bytes.set(new Uint8Array(buffer), offset);
    offset += buffer.byteLength;
  }
  return bytes.buffer;
}
