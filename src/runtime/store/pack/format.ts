import type { Diagnostic } from '../../../base/diagnostic.ts';
import type { ValueAxis } from '../../../base/value.ts';
import type { Program } from '../../../compiler/program.ts';
import type { PlainFault } from '../../fault.ts';

/**
 * A pack: a folder of finished values and pictures, found by the keys under which a session asks for them.
 *
 *     pack.json       this manifest
 *     values-0.bin    numbers of many values one after the other, the whole compressed (zlib)
 *     pictures-0.webp a sheet of pictures of one size in rows, with their transparency
 *     pack-program.json what a document was compiled to
 *
 * The same inputs give the same bytes.
 */
export interface PackManifest {
  format: 'vitrail-pack';
  version: typeof PACK_VERSION;
  provenance: Provenance;
  /** By name, every other file of the folder. */
  files: Record<string, PackFile>;
  /** What values have in common: referred to by their place in this list. */
  kinds: ValueKind[];
  chunks: Chunk[];
  sheets: Sheet[];
  /** By key, the pictures that cannot be made, and why. */
  faults: Record<string, PlainFault>;
  /** By the SHA-256 of a document's text, the file with what it was compiled to: see {@link BakedProgram}. */
  programs?: Record<string, string>;
}

/** Of the format that is written; another is refused. */
export const PACK_VERSION = 1;
/** What the index of a pack begins with. */
export const PACK_FORMAT = 'vitrail-pack';

/** Of the programs that are understood; another is compiled anew. */
export const PROGRAM_VERSION: Program['version'] = 1;

/** Most bytes that are read or unpacked. */
export const PACK_LIMITS = { manifest: 16e6, file: 32e6, unpacked: 64e6 };

/** Most pixels a side of a sheet. */
export const SHEET_SIDE = 4096;

/** What a document was compiled to, so that a page that shows it as it was baked needs no compiler. */
export interface BakedProgram {
  /** With addresses as the document writes them, and the hashes of the pictures there. */
  program: Program;
  /** What there was to say about it: warnings and remarks. */
  diagnostics: Diagnostic[];
}

/** From what, and by what, a pack was made. */
export interface Provenance {
  /** Version of this package. */
  vitrail: string;
  backend: string;
  /** Of the networks looked into, the `networkHash`. */
  networks: string[];
  /** The documents baked, with the SHA-256 of their texts and the seeds of their pictures. */
  documents: { file: string; hash: string; seed: number }[];
  settings: PackSettings;
}

/** What was asked of the bake. */
export interface PackSettings {
  /** Most states of one element that were gone through. */
  max: number;
  /** Largest error of a stored number, as a share of the largest number of its value. */
  error: number;
  /** Of the sheets, 1..100. */
  quality: number;
  /** Whether it also holds the pictures that come with the bundled networks. */
  icons: boolean;
}

/** What a file of a pack has to be. */
export interface PackFile {
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

/** What values of one shape have in common. */
export interface ValueKind {
  axes: ValueAxis[];
  unit: string;
  notes?: Record<string, unknown>;
}

/** Values of one kind in one file. */
export interface Chunk {
  file: string;
  /** Bytes when unpacked. */
  unpacked: number;
  values: Record<string, StoredValue>;
}

/** How numbers are stored: as floats, or as codes. */
export type StoredType = 'float32' | 'uint16' | 'uint8';

/** Where and how the numbers of a value are stored; a number is (code - zero) * scale, floats are as they are. */
export interface StoredValue {
  kind: number;
  /** Byte at which its numbers begin in the unpacked chunk; little-endian, a multiple of 4. */
  at: number;
  type: StoredType;
  scale?: number;
  zero?: number;
  /** How far a stored number is from the computed one, at most. */
  error?: number;
  parts?: Record<string, StoredValue>;
}

/** Pictures of one size in one image. */
export interface Sheet {
  file: string;
  /** Height and width of each picture, in pixels. */
  size: number;
  /** Pictures a row. */
  columns: number;
  pictures: StoredPicture[];
}

/** Key, steps that were done, what the network's view of it reached. */
export type StoredPicture = [key: string, steps: number, objective: number];
