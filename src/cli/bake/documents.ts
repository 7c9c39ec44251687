import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { TypedSpec } from '../../compiler/check/check.ts';
import type { Compiled } from '../../compiler/compile.ts';
import type { Program } from '../../compiler/program.ts';
import { absolute } from '../../embed/sources.ts';
import type { Expression } from '../../runtime/dataflow/expression.ts';
import type { PictureRequest } from '../../runtime/host.ts';
import { LIMITS, type Loader } from '../../runtime/loader/loader.ts';
import { hashOf } from '../../runtime/network/import/hash.ts';
import { compileAs, type DocumentFile, openDocument } from '../document.ts';
import { nodeLoader } from '../node-loader.ts';
import { note } from '../print.ts';
import { inWords, isError } from '../report.ts';
import { UsageError } from '../usage.ts';
import { layersThat } from './domain.ts';
import { type Evaluate, mostPicturesOf, picturesOf } from './pictures.ts';
import { expressionsOf } from './plan.ts';
import type { Subject } from './subject.ts';

/** A document that can be shown. */
interface Good {
  file: DocumentFile;
  program: Program;
  seed: number;
  addresses: string[];
  /** The layers whose atoms an element shows, by its place. */
  layersOf(element: number): string[];
}

/**
 * All that a reader can come to see in some documents. A document with errors is a fault.
 * @param most states of one element; see `statesOf`
 */
export async function documentsOf(paths: string[], most: number): Promise<Subject> {
  const files = await Promise.all(paths.map(openDocument));
  const loader = nodeLoader(files.map(({ url }) => new URL('./', url)));
  const good = await Promise.all(files.map((file) => compiled(file, loader)));
  const values = new Map<string, Expression>();
  for (const { program } of good) {
    for (const [key, expression] of expressionsOf(program, most)) values.set(key, expression);
  }
  let pictures: ReturnType<Subject['pictures']> | undefined;
  return {
    loader,
    values,
    pictures: (evaluate) => {
      pictures ??= allPictures(good, evaluate, most);
      return pictures;
    },
    mostPictures: good.reduce(
      (sum, { program, layersOf }) => sum + mostPicturesOf(program, layersOf, most),
      0,
    ),
    pixels: Math.max(
      0,
      ...good.flatMap(({ program }) => program.elements.map(({ render }) => (render?.size ?? 0) ** 2)),
    ),
    documents: good.map(({ file, program, addresses }) => ({
      path: file.path,
      title: program.title || basename(file.path),
      addresses,
    })),
    origin: {
      networks: [
        ...new Set(good.flatMap(({ program }) => Object.values(program.networks).map(({ hash }) => hash))),
      ],
      documents: good.map(({ file, seed }) => ({
        file: basename(file.path),
        hash: createHash('sha256').update(file.text).digest('hex'),
        seed,
      })),
    },
  };
}

async function allPictures(good: Good[], evaluate: Evaluate, most: number): ReturnType<Subject['pictures']> {
  const all: [string, PictureRequest][] = [];
  for (const { program } of good) all.push(...(await picturesOf(program, evaluate, most)));
  return new Map(all);
}

async function compiled(file: DocumentFile, loader: Loader): Promise<Good> {
  const { program, typed, diagnostics, normal }: Compiled = await compileAs(file, loader);
  for (const found of diagnostics) if (found.severity !== 'info') note(inWords(found, file));
  if (!program || diagnostics.some(isError)) {
    throw new UsageError(`\`${file.path}\` has errors.`, 'Only documents without errors can be baked.');
  }
  const inputs = await named(absolute(program.inputs, file.url), loader);
  const networks = absolute(program.networks, file.url);
  const addresses = Object.values(program.inputs).flatMap(({ url }) => url ?? []);
  const { seed } = normal!.config;
  return {
    file,
    program: { ...program, inputs, networks },
    seed,
    addresses,
    layersOf: layersIn(typed!, program),
  };
}

const layersIn =
  ({ elements }: TypedSpec, { params }: Program) =>
  (element: number): string[] =>
    elements[element]?.content?.type.axes.flatMap(({ layer }) => layersThat(layer, params)) ?? [];

/** Pictures at an address are known by their bytes: they will lie at another one. */
async function named(inputs: Program['inputs'], loader: Loader): Promise<Program['inputs']> {
  const entries = Object.entries(inputs).map(async ([id, input]) => {
    if (input.url === undefined) return [id, input] as const;
    const bytes = await loader.load(input.url, { limit: LIMITS.image });
    return [id, { ...input, hash: await hashOf([bytes]) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
