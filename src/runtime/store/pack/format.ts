import type { Diagnostic } from '../../../base/diagnostic.ts';
import type { ValueAxis } from '../../../base/value.ts';
import type { Program } from '../../../compiler/program.ts';
import type { PlainFault } from '../../fault.ts';

/**
 * A pack: a folder of finished values and pictures, by the keys under which a session asks for them.
 *
 *     pack.json       this manifest
 *     values-0.bin    numbers of many values one after the other, the whole compressed (zlib)
 *     pictures-0.webp a sheet of pictures of one size in rows, with their transparency
 *     pack-program.json the program of a document
 *
 * The same inputs give the same bytes.
 */
export interface PackManifest {
  format: 'vitrail-pack';
  version: typeof PACK_VERSION;
  provenance: Provenance;
  /** All other files of the folder, by name. */
  files: Record<string, PackFile>;
  /** What values have in common; values refer to it by index. */
  kinds: ValueKind[];
  chunks: Chunk[];
  sheets: Sheet[];
  /** Why pictures cannot be made, by key. */
  faults: Record<string, PlainFault>;
  /** The files with a {@link BakedProgram}, by the SHA-256 of the document's text. */
  programs?: Record<string, string>;
}

/** The version of the format; a pack of another one is refused. */
export const PACK_VERSION = 1;
/** The `format` of a pack's manifest. */
export const PACK_FORMAT = 'vitrail-pack';

/** The version of the programs that are read; a document with another one is compiled anew. */
export const PROGRAM_VERSION: Program['version'] = 1;

/** The most bytes that are read or unpacked. */
export const PACK_LIMITS = { manifest: 16e6, file: 32e6, unpacked: 64e6 };

/** The longest side of a sheet, in pixels. */
export const SHEET_SIDE = 4096;

/** A compiled document, so that a page that shows it as it was baked needs no compiler. */
export interface BakedProgram {
  /** With addresses as the document writes them, and the hashes of the pictures there. */
  program: Program;
  /** The compiler's warnings and remarks. */
  diagnostics: Diagnostic[];
}

/** What a pack was made from, and by which version. */
export interface Provenance {
  /** Version of this package. */
  vitrail: string;
  backend: string;
  /** The `networkHash` of each network. */
  networks: string[];
  /** The documents baked, with the SHA-256 of their texts and the seeds of their pictures. */
  documents: { file: string; hash: string; seed: number }[];
  settings: PackSettings;
}

/** The settings of the bake. */
export interface PackSettings {
  /** The most states of one element that were baked. */
  max: number;
  /** The largest error of a stored number, as a fraction of the largest magnitude of its value. */
  error: number;
  /** The quality of the sheets, 1..100. */
  quality: number;
  /** Whether the pack also holds the pictures that come with the bundled networks. */
  icons: boolean;
}

/** The size and hash of a file of a pack. */
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
  /** Size when unpacked, in bytes. */
  unpacked: number;
  values: Record<string, StoredValue>;
}

/** How numbers are stored: as floats, or as codes. */
export type StoredType = 'float32' | 'uint16' | 'uint8';

/** Where and how the numbers of a value are stored: as floats, or as codes for (code - zero) * scale. */
export interface StoredValue {
  kind: number;
  /** Offset of its little-endian numbers in the unpacked chunk, in bytes; a multiple of 4. */
  at: number;
  type: StoredType;
  scale?: number;
  zero?: number;
  /** The largest distance of a stored number from the computed one. */
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

/** The key of a picture, the steps that were done, and the objective that it reached. */
export type StoredPicture = [key: string, steps: number, objective: number];
