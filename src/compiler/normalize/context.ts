import type { NormalContent, NormalSubstrate, Ref } from './normal-content.ts';
import type { WrittenContent, WrittenSubstrate } from './written.ts';

/** Shared state for normalizing the parts of a document. */
export interface Context {
  /** The first network of the document. */
  first?: string;
  /** The document's only network, which parts need not name. */
  network?: string;
  /** The document's only picture, or without one its only input. */
  input?: string;
  /** The document's only input that is a dataset. */
  dataset?: string;
  /** Normalizes a content nested in another part. */
  content(form: WrittenContent): NormalContent;
  /** Normalizes a substrate nested in another part. */
  substrate(form: WrittenSubstrate): NormalSubstrate | Ref;
}
