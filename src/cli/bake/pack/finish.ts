import type { PackManifest, Provenance } from '../../../runtime/store/pack/format.ts';
import { VERSION } from '../../version.ts';
import { evaluatorOf } from '../making/evaluate.ts';
import type { Workshop } from '../making/workshop.ts';
import type { BakeTask } from '../options.ts';
import { bundledPictures, isLeftOut } from '../subject/bundled.ts';
import type { Subject } from '../subject/subject.ts';

/** Puts a pack together from what is finished. */
export async function putTogether(
  subject: Subject,
  workshop: Workshop,
  task: BakeTask,
): Promise<PackManifest> {
  const values = await workshop.store.keys('values');
  const pictures = await workshop.store.keys('pictures');
  const wanted = task.pictures ? await picturesIn(subject, workshop, task) : [];
  // Only this step needs an encoder of pictures.
  const { assemble } = await import('./assemble.ts');
  return assemble(task.out, workshop, {
    values: task.values ? [...subject.values.keys()].filter((key) => values.has(key)) : [],
    pictures: wanted.filter((key) => pictures.has(key)),
    provenance: await provenanceOf(subject, task),
    tolerance: task.tolerance,
    quality: task.quality,
  });
}

/** Returns the keys of the pictures that the pack is to hold. */
async function picturesIn(subject: Subject, workshop: Workshop, task: BakeTask): Promise<string[]> {
  const evaluate = evaluatorOf(workshop);
  const wanted = [...(await subject.pictures(evaluate)).values()];
  // Among those of others in a common store, there may be some that this pack leaves out.
  if (task.store === undefined || !subject.document) return wanted.map(({ key }) => key);
  const bundled = await bundledPictures(subject, task, evaluate);
  const out = await Promise.all(wanted.map((request) => isLeftOut(request, bundled)));
  return wanted.flatMap(({ key }, i) => (out[i] ? [] : [key]));
}

/** Returns what a pack is made from, and how. */
export function provenanceOf({ origin }: Subject, task: BakeTask): Provenance {
  const { max, tolerance: error, quality, icons } = task;
  return { vitrail: VERSION, backend: 'wasm', ...origin, settings: { max, error, quality, icons } };
}
