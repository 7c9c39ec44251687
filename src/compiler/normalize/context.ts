import type { NormalContent, NormalSubstrate, Ref } from './normal-content.ts';
import type { WrittenContent, WrittenSubstrate } from './written.ts';

/** What the parts of a document are normalized with. */
export interface Context {
  /** What need not be named again: the document's only network. */
  network?: string;
  /** Its only input. */
  input?: string;
  /** Normalizes a content within another. */
  content(form: WrittenContent): NormalContent;
  /** Normalizes a substrate within another part. */
  substrate(form: WrittenSubstrate): NormalSubstrate | Ref;
}
