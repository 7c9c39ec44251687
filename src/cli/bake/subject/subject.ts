import type { Expression, PictureRequest } from '../../../runtime/host.ts';
import type { Loader } from '../../../runtime/loader/loader.ts';
import type { BakedProgram, Provenance } from '../../../runtime/store/pack/format.ts';
import type { Copied } from '../../page/files.ts';
import type { Evaluate } from './pictures.ts';

/** A document, and where it lies. */
export interface PlacedDocument extends Copied {
  title: string;
  compiled: BakedProgram;
}

/** What a pack is to hold. */
export interface Subject {
  /** What names it at the end of a command line. */
  args: string[];
  loader: Loader;
  /** By key, in the order in which they are needed. */
  values: Map<string, Expression>;
  /** The pictures, which may follow from the values. */
  pictures(evaluate: Evaluate): Promise<Map<string, PictureRequest>>;
  /** Keys of those of the first view: a pack holds them also where they come with a bundled network. */
  firstPictures(evaluate: Evaluate): Promise<Set<string>>;
  /** What is not gone through, in sentences. */
  limits: string[];
  /** At most so many pictures. */
  mostPictures: number;
  /** Of a picture. */
  pixels: number;
  /** The document, to lie beside the pack with a page that shows it; icons have none. */
  document?: PlacedDocument;
  /** What it is made from. */
  origin: Pick<Provenance, 'networks' | 'documents'>;
}
