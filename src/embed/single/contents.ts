import type { Program } from '../../compiler/program.ts';
import type { PackManifest } from '../../runtime/store/pack/format.ts';

/** Everything that a page needs which shows one document and loads nothing: plain JSON, written into the page. */
export interface SingleContents {
  /** The document, as it was written. */
  text: string;
  /** What it was compiled to; its keys are those of the pack. */
  program: Program;
  pack: { manifest: PackManifest; files: Record<string, Base64> };
}

type Base64 = string;

/** Id of the element of the page that holds them. */
export const CONTENTS_ID = 'vitrail-contents';
