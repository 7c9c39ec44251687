import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import stringify from 'safe-stable-stringify';

/** A short content address of any JSON value: the first 96 bits of SHA-256 over its canonical text. */
export function keyOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(stringify(value) ?? 'null'))).slice(0, 24);
}
