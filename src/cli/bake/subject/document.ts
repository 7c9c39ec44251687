import { createHash } from 'node:crypto';
import { fileNameAt } from '../../../base/address.ts';
import type { TypedDocument } from '../../../compiler/check/check.ts';
import type { Program } from '../../../compiler/program.ts';
import { placedAt } from '../../../embed/absolute.ts';
import { hashedInputs } from '../../../embed/source/hashed-inputs.ts';
import type { Loader } from '../../../runtime/loader/loader.ts';
import { compileAs, loaderFor, openDocument } from '../../document.ts';
import { filesBeside } from '../../page/beside.ts';
import { note } from '../../print.ts';
import { inWords, isError } from '../../report.ts';
import { usage } from '../../usage.ts';
import { layersThat } from './domain.ts';
import { limitsOf } from './limits.ts';
import { mostPicturesOf } from './most-pictures.ts';
import { picturesOf } from './pictures.ts';
import { expressionsOf } from './plan.ts';
import { settled } from './settled.ts';
import type { DocumentSubject, PlacedDocument, Subject } from './subject.ts';

/** A document that can be shown, and what was read with it. */
export interface ReadDocument {
  path: string;
  loader: Loader;
  document: PlacedDocument;
  /** With absolute addresses. */
  program: Program;
  seed: number;
  /** The layers whose atoms an element shows, by its place. */
  layersOf(element: number): string[];
}

/**
 * Returns all that a reader can see in a document. Throws a UsageError for one with errors.
 * @param most the most states of one element; see `statesOf`
 */
export async function documentSubject(path: string, most: number): Promise<DocumentSubject> {
  return subjectOf(await readDocument(path), most);
}

/** As {@link documentSubject}, of a document that was read. */
export async function subjectOf(read: ReadDocument, most: number): Promise<DocumentSubject> {
  const { path, loader, document, seed, layersOf } = read;
  const { url, text } = document;
  const program = await settled(read.program, loader);
  let pictures: ReturnType<Subject['pictures']> | undefined;
  return {
    args: ['--', path],
    loader,
    values: expressionsOf(program, most),
    pictures: (evaluate) => {
      pictures ??= picturesOf(program, evaluate, most);
      return pictures;
    },
    firstPictures: async (evaluate) => new Set((await picturesOf(program, evaluate, 1)).keys()),
    limits: limitsOf(program, most),
    mostPictures: mostPicturesOf(program, layersOf, most),
    pixels: Math.max(0, ...program.elements.map(({ render }) => (render?.size ?? 0) ** 2)),
    document,
    origin: {
      networks: [...new Set(Object.values(program.networks).map(({ hash }) => hash))],
      documents: [{ file: fileNameAt(url), hash: createHash('sha256').update(text).digest('hex'), seed }],
    },
  };
}

/**
 * Compiles a document. Throws the faults of reading its pictures, and a UsageError for one with errors.
 * @param within a folder that no link of the document leads out of
 */
export async function readDocument(path: string, within?: URL): Promise<ReadDocument> {
  const file = await openDocument(path, within);
  const { url, text } = file;
  const loader = loaderFor(file);
  const { program, typed, diagnostics, normal } = await compileAs(file, loader);
  for (const found of diagnostics) if (found.severity !== 'info') note(inWords(found, file));
  if (!program || !normal || !typed || diagnostics.some(isError)) {
    throw usage('bake-faulty', { path: file.path });
  }
  const inputs = await hashedInputs(program.inputs, url, loader);
  const placed = placedAt({ ...program, inputs }, url);
  const files = await filesBeside(file, placed);
  const compiled = { program: { ...program, inputs }, diagnostics };
  return {
    path,
    loader,
    document: { url, text, files, title: program.title || fileNameAt(url), compiled },
    program: placed,
    seed: normal.config.seed,
    layersOf: layersIn(typed, program),
  };
}

const layersIn =
  ({ elements }: TypedDocument, { params }: Program) =>
  (element: number): string[] =>
    elements[element]?.content?.type.axes.flatMap(({ layer }) => layersThat(layer, params)) ?? [];
