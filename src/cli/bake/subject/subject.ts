import type { Expression, PictureRequest } from '../../../runtime/host.ts';
import type { Loader } from '../../../runtime/loader/loader.ts';
import type { BakedProgram, Provenance } from '../../../runtime/store/pack/format.ts';
import type { Copied } from '../../page/files.ts';
import type { Kind } from '../store/store.ts';
import type { Evaluate } from './pictures.ts';

/** A document, its address and its program. */
export interface PlacedDocument extends Copied {
  title: string;
  compiled: BakedProgram;
}

/** The contents of a pack, before they are made. */
export interface Subject {
  /** The arguments at the end of a command line that name it. */
  args: string[];
  loader: Loader;
  /** By key, in the order in which they are needed. */
  values: Map<string, Expression>;
  /** Returns the pictures, which may depend on the values. */
  pictures(evaluate: Evaluate): Promise<Map<string, PictureRequest>>;
  /** Returns the keys of the pictures in the first view: a pack holds them even if they come with a bundled network. */
  firstPictures(evaluate: Evaluate): Promise<Set<string>>;
  /** What is not baked, in sentences. */
  limits: string[];
  /** The most pictures that may be made. */
  mostPictures: number;
  /** Pixels of a picture, at most. */
  pixels: number;
  /** The document, which is copied beside the pack with a page that shows it; icons have none. */
  document?: PlacedDocument;
  /** What it is made from. */
  origin: Pick<Provenance, 'networks' | 'documents'>;
}

/** A subject that is a document. */
export interface DocumentSubject extends Subject {
  document: PlacedDocument;
}

/** Returns the most that may be made of each kind. */
export const mostOf = ({ values, mostPictures }: Subject): Record<Kind, number> => ({
  values: values.size,
  pictures: mostPictures,
});
