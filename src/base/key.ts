import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import stringify from 'safe-stable-stringify';

/** Returns a short content address of any JSON value: the first 96 bits of SHA-256 over its canonical text, in hex. */
export function keyOf(value: unknown): string {
  return shortened(utf8ToBytes(stringify(value) ?? 'null'));
}

/**
 * Returns the same kind of address for an array of numbers, over its bytes. Depends on the byte order of the machine.
 */
export function keyOfBytes({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return shortened(new Uint8Array(buffer, byteOffset, byteLength));
}

const shortened = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 24);
