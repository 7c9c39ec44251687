import type { Program } from '../../compiler/program.ts';
import type { PackManifest } from '../../runtime/store/pack/format.ts';

/** The contents of a page that shows one document and loads nothing: plain JSON in the page itself. */
export interface SingleContents {
  /** The document as written. */
  text: string;
  /** Its program, with the keys of the pack. */
  program: Program;
  pack: { manifest: PackManifest; files: Record<string, Base64> };
}

type Base64 = string;

/** Id of the element that holds the contents. */
export const CONTENTS_ID = 'vitrail-contents';
