import { availableParallelism } from 'node:os';
import { numberIn } from '../number.ts';
import { usage } from '../usage.ts';

/** As they stand on the command line. */
export interface BakeOptions {
  out: string;
  page: boolean;
  icons: boolean;
  only?: string;
  max: string;
  error: string;
  quality: string;
  /** Else as many as there are processors. */
  jobs?: string;
  shard?: string;
  network?: string;
  style?: string;
  layers?: string;
}

/** What a bake is to do. */
export interface BakeTask {
  out: string;
  /** What to make: all of it, or only one kind. */
  values: boolean;
  pictures: boolean;
  /** Whether the pack also holds those pictures of the first view that come with the bundled networks. */
  icons: boolean;
  /** Most states of one element. */
  max: number;
  /** Largest error of a stored number, as a share of the largest number of its value. */
  tolerance: number;
  quality: number;
  /** Processes. */
  jobs: number;
  /** Make only this share of so many, and no pack of it. */
  share?: { index: number; of: number };
}

/** One for each processor; not more than memory is likely to be there for. */
const JOBS = Math.min(availableParallelism(), 8);

const KINDS = ['values', 'pictures'];

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
}: Omit<BakeOptions, 'page'>): BakeTask {
  if (only !== undefined && !KINDS.includes(only)) {
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
  };
}

/** A task as it is written on the command line, for a share of one kind of its work. */
export const argsOf = (task: BakeTask, only: 'values' | 'pictures'): string[] => [
  ...['--out', task.out, '--only', only, '--max', `${task.max}`, '--error', `${task.tolerance}`],
  ...(task.icons ? [] : ['--no-icons']),
];

function shareOf(text: string): { index: number; of: number } {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (index !== undefined && Number(index) < Number(of)) return { index: Number(index), of: Number(of) };
  throw usage('option-shard', { text });
}
