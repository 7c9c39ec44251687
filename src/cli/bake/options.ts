import { availableParallelism } from 'node:os';
import { numberIn } from '../number.ts';
import { usage } from '../usage.ts';

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
}

/** One for each processor, but no more than memory is likely to suffice for. */
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

/** Writes a task as arguments of the command line, for one kind of its work. */
export const argsOf = (task: BakeTask, only: 'values' | 'pictures'): string[] => [
  ...['--out', task.out, '--only', only, '--max', `${task.max}`, '--error', `${task.tolerance}`],
  ...(task.icons ? [] : ['--no-icons']),
];

function shareOf(text: string): { index: number; of: number } {
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (index !== undefined && Number(index) < Number(of)) return { index: Number(index), of: Number(of) };
  throw usage('option-shard', { text });
}
