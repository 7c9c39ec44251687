import { availableParallelism } from 'node:os';
import { numberIn } from '../number.ts';
import { usage } from '../usage.ts';
import { KINDS, type Kind } from './store/store.ts';

/** Options of `vitrail bake`, as on the command line. */
export interface BakeOptions {
  out: string;
  page: boolean;
  icons: boolean;
  only?: string;
  max: string;
  error: string;
  quality: string;
  /** By default one for each processor. */
  jobs?: string;
  shard?: string;
  store?: string;
  queue?: string;
  board?: string;
  batch?: string;
  network?: string;
  style?: string;
  layers?: string;
}

/** The options of a bake, read. */
export interface BakeTask {
  out: string;
  /** Whether to make values, and whether to make pictures. */
  values: boolean;
  pictures: boolean;
  /** Whether the pack holds the pictures of the first view even if they come with the bundled networks. */
  icons: boolean;
  /** The most states of one element. */
  max: number;
  /** The largest error of a stored number, as a share of the largest number of its value. */
  tolerance: number;
  quality: number;
  /** Processes. */
  jobs: number;
  /** To make only one share, and no pack. */
  share?: { index: number; of: number };
  /** What keeps the parts of packs, also for other bakes; else they are kept beside a pack until it is made. */
  store?: string;
  /** How many values or pictures make a job, or one part of a share. */
  batch: number;
}

/** One for each processor, but no more than memory is likely to suffice for. */
export const JOBS = Math.min(availableParallelism(), 8);

/** Neighbours are made together, as they are often of one layer. */
const TOGETHER = '8';

/** Reads the options. Throws a UsageError for what can't be read. */
export function taskOf({
  out,
  icons,
  only,
  max,
  error,
  quality,
  jobs,
  shard,
  store,
  batch = TOGETHER,
}: Omit<BakeOptions, 'page'>): BakeTask {
  if (only !== undefined && !KINDS.some((kind) => kind === only)) {
    throw usage('option-only', { text: only });
  }
  return {
    out,
    values: only !== 'pictures',
    pictures: only !== 'values',
    icons,
    max: numberIn('max', max, 1, 1e6),
    tolerance: numberIn('error', error, 0, 1),
    quality: numberIn('quality', quality, 1, 100),
    jobs: jobs === undefined ? JOBS : numberIn('jobs', jobs, 1, 256),
    ...(shard === undefined ? {} : { share: shareOf(shard) }),
    ...(store === undefined ? {} : { store }),
    batch: Math.trunc(numberIn('batch', batch, 1, 1000)),
  };
}

/** The kinds of things that a task makes. */
export const kindsOf = (task: BakeTask): Kind[] => KINDS.filter((kind) => task[kind]);

/** Writes a task as arguments of the command line, for one kind of its work. */
export const argsOf = (task: BakeTask, only: Kind): string[] => [
  ...['--out', task.out, '--only', only, '--max', `${task.max}`, '--error', `${task.tolerance}`],
  ...['--batch', `${task.batch}`, ...(task.store === undefined ? [] : ['--store', task.store])],
  ...(task.icons ? [] : ['--no-icons']),
];

function shareOf(text: string): { index: number; of: number } {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (index !== undefined && Number(index) < Number(of)) return { index: Number(index), of: Number(of) };
  throw usage('option-shard', { text });
}
