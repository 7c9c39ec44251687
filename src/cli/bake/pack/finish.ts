import { readFile } from 'node:fs/promises';
import type { PackManifest, Provenance } from '../../../runtime/store/pack/format.ts';
import { PACKAGE } from '../../node-loader.ts';
import { evaluatorOf } from '../making/evaluate.ts';
import type { Workshop } from '../making/workshop.ts';
import type { BakeTask } from '../options.ts';
import type { Subject } from '../subject/subject.ts';

/** Puts a pack together from what is finished. */
export async function putTogether(
  subject: Subject,
  workshop: Workshop,
  task: BakeTask,
): Promise<PackManifest> {
  const { values, pictures } = workshop.finished;
  const wanted = task.pictures ? [...(await subject.pictures(evaluatorOf(workshop))).keys()] : [];
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

/** Returns what a pack is made from, and how. */
export async function provenanceOf({ origin }: Subject, task: BakeTask): Promise<Provenance> {
  const { version } = JSON.parse(await readFile(new URL('package.json', PACKAGE), 'utf8')) as {
    version: string;
  };
  const { max, tolerance: error, quality, icons } = task;
  return { vitrail: version, backend: 'wasm', ...origin, settings: { max, error, quality, icons } };
}
