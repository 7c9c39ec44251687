import { pathToFileURL } from 'node:url';
import stringify from 'safe-stable-stringify';
import type { Chunk, PackManifest, Provenance } from '../../../runtime/store/pack/format.ts';
import { openPack } from '../../../runtime/store/pack/open.ts';
import type { Pack } from '../../../runtime/store/pack/pack.ts';
import { decodeInNode } from '../../decode-node.ts';
import { nodeLoader } from '../../node-loader.ts';
import { evaluatorOf } from '../making/evaluate.ts';
import type { BakeTask } from '../options.ts';
import { bundledPictures, isLeftOut } from '../subject/bundled.ts';
import type { Subject } from '../subject/subject.ts';
import { provenanceOf } from './finish.ts';

/**
 * Returns the manifest of the pack in a folder, if it holds what would be made now, made in the same way; else
 * undefined. The document may have changed in what is not computed, such as a title: the manifest names the present
 * document.
 */
export async function presentPack(subject: Subject, task: BakeTask): Promise<PackManifest | undefined> {
  if (!task.values || !task.pictures) return undefined;
  const folder = pathToFileURL(`${task.out}/`);
  const pack = await openPack(nodeLoader([folder]), folder, { decode: decodeInNode });
  if (!pack) return undefined;
  const provenance = provenanceOf(subject, task);
  if (!isSame(made(pack.manifest.provenance), made(provenance))) return undefined;
  if (!(await holdsAll(pack, subject, task))) return undefined;
  return { ...withoutProgram(pack.manifest), provenance };
}

/** Removes the program, which is added with the page that shows it. */
function withoutProgram({ programs = {}, files, ...rest }: PackManifest): PackManifest {
  const kept = Object.entries(files).filter(([name]) => !Object.values(programs).includes(name));
  return { ...rest, files: Object.fromEntries(kept) };
}

const isSame = (a: unknown, b: unknown): boolean => stringify(a) === stringify(b);

/** Returns all of a provenance that decides values, not the texts of the documents. */
const made = ({ documents, ...rest }: Provenance): unknown => ({
  ...rest,
  seeds: documents.map(({ seed }) => seed),
});

/** Returns the keys of a chunk in the order of its values, as a manifest sorts them alphabetically. */
const keysInPlace = ({ values }: Chunk): string[] =>
  Object.entries(values)
    .sort(([, a], [, b]) => a.at - b.at)
    .map(([key]) => key);

/** Whether a pack holds exactly what is wanted, in the same order. */
async function holdsAll(pack: Pack, subject: Subject, task: BakeTask): Promise<boolean> {
  const { chunks, sheets } = pack.manifest;
  const values = chunks.flatMap(keysInPlace);
  if (!isSame(values, [...subject.values.keys()])) return false;
  const evaluate = evaluatorOf(pack);
  const bundled = await bundledPictures(subject, task, evaluate);
  const wanted = new Map<number, string[]>();
  for (const [key, request] of await subject.pictures(evaluate)) {
    const { recipe } = request;
    if (Object.hasOwn(pack.manifest.faults, key)) continue;
    if (await isLeftOut(request, bundled)) continue;
    wanted.set(recipe.size, [...(wanted.get(recipe.size) ?? []), key]);
  }
  const pictures = sheets.flatMap((sheet) => sheet.pictures.map(([key]) => key));
  return isSame(pictures, [...wanted.values()].flat());
}
