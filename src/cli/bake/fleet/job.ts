import { keyOf } from '../../../base/key.ts';
import { faultOf } from '../../usage.ts';
import { VERSION } from '../../version.ts';
import type { Block, Work } from '../making/fleet.ts';
import { KINDS } from '../store/store.ts';

/** What a queue keeps of a job. */
export interface Job {
  /** The version of Vitrail that it is for: another might make other values under the same keys. */
  vitrail: string;
  work: Work;
}

/** Returns what is kept of a block under its id. */
export const jobOf = ({ work }: Block): Job =>
  // Numbers in typed arrays would become objects.
  JSON.parse(
    JSON.stringify({ vitrail: VERSION, work }, (_, part) =>
      ArrayBuffer.isView(part) ? Array.from(part as Float32Array) : part,
    ),
  );

/** Returns the id of a block, which stays the same while parts of it are finished. */
export const idOf = ({ keys, work }: Block): string => `${work.kind}-${keyOf([VERSION, keys])}`;

const KEY = /^[0-9a-f]{24}$/;

/** Returns the work of a job, which anybody may have put on the queue. Faults `job-version`, `job-unreadable`. */
export function workOf({ vitrail, work }: Job): Work {
  if (vitrail !== VERSION) throw faultOf('job-version', { found: String(vitrail), here: VERSION });
  const { kind, of } = work ?? {};
  const isKnown = KINDS.includes(kind) && Array.isArray(of);
  // Keys become names of files.
  if (!isKnown || !of.every(({ key }) => KEY.test(key))) throw faultOf('job-unreadable');
  return work;
}
