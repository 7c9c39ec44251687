import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import stringify from 'safe-stable-stringify';

/** A short content address of any JSON value: the first 96 bits of SHA-256 over its canonical text. */
export function keyOf(value: unknown): string {
  return shortened(utf8ToBytes(stringify(value) ?? 'null'));
}

/** That of many numbers: over their bytes, which are the same on every machine of one byte order. */
export function keyOfBytes({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return shortened(new Uint8Array(buffer, byteOffset, byteLength));
}

const shortened = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 24);
