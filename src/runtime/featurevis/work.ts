import { fault } from '../../base/messages.ts';
import { macrotask } from '../backend/macrotask.ts';
import { toPlain } from '../fault.ts';
import { faultFrame } from '../fault-frame.ts';
import type { Frame } from '../host.ts';
import type { Network } from '../network/network.ts';
import { Batch, type Reached } from './batch.ts';
import type { JobRun } from './job.ts';
import { centred, toRgba } from './rgba.ts';
import type { SharedTensors } from './shared-tensors.ts';

/** Callbacks of {@link work}. */
export interface WorkOptions {
  /** Awaited before each step; resolves when the work may go on. */
  paused?: () => Promise<void>;
  onFrame(frame: Frame): void;
  /** Called before each step: whether to stop, with all tensors given back to their runs. */
  interrupted?: () => boolean;
  /** Called with the milliseconds of each step. */
  onStep?: (milliseconds: number) => void;
}

/** The share of the rate at which a picture whose numbers overflowed is tried once more. */
const SLOWER = 0.25;
/** Steps in which a picture that nothing responds to is helped over dead ReLUs, before it is given up. */
const REDIRECTED_STEPS = 64;
/** How often such a picture is begun from other noise. */
const MOST_ATTEMPTS = 3;
/** Besides powers of two, pictures are shown after so many steps. */
const SHOWN_EVERY = 32;

/**
 * Works on runs of one {@link batchKey} until one of them is done or no longer fits the others, or until interrupted.
 * Returns those that are done. Shows pictures after 4, 8, 16, ... steps, when they grow and when they are done.
 */
export async function work(
  network: Network,
  runs: JobRun[],
  tensors: SharedTensors,
  { paused, onFrame, interrupted, onStep }: WorkOptions,
): Promise<JobRun[]> {
  const batch = new Batch(network, runs, tensors);
  const leaving = new Map<JobRun, Leave>();
  try {
    while (leaving.size === 0) {
      await paused?.();
      await macrotask();
      if (interrupted?.()) break;
      const start = performance.now();
      const reached = await batch.step();
      onStep?.(performance.now() - start);
      for (const [run, result] of reached) {
        let leave = judge(run, result);
        if (leave === 'done' || leave === 'grow' || (!leave && isShown(run.step))) {
          const frames = await framesOf(batch, run, result, leave === 'done');
          if (frames) for (const frame of frames) onFrame(frame);
          else leave = unbounded(run);
        }
        if (leave) leaving.set(run, leave);
      }
    }
  } finally {
    batch.release();
  }
  const done: JobRun[] = [];
  for (const [run, leave] of leaving) {
    if (leave === 'grow') run.grow(tensors);
    if (leave === 'elsewhere') run.startElsewhere();
    if (leave === 'restart') run.restart(run.job.recipe.rate * SLOWER);
    if (leave === 'failed' || leave === 'silent') for (const frame of faultsOf(run, leave)) onFrame(frame);
    if (leave === 'done' || leave === 'failed' || leave === 'silent') done.push(run);
  }
  return done;
}

type Leave = 'done' | 'grow' | 'restart' | 'elsewhere' | 'failed' | 'silent' | 'regroup';

/** Counts a step. Returns why the run leaves the batch after it, if it does. */
function judge(run: JobRun, { value, excitement }: Reached): Leave | undefined {
  if (!Number.isFinite(value)) return unbounded(run);
  run.step++;
  const last = run.stage === run.stages.length - 1;
  const settled = run.progress.add(value, excitement) && last;
  const silent = excitement === 0 && run.mayBeSilent;
  if (silent && run.step >= REDIRECTED_STEPS) return givenUp(run);
  if (settled || run.step >= run.until) {
    if (!last) return 'grow';
    return run.mayBeSilent && !run.progress.fired ? givenUp(run) : 'done';
  }
  if (silent === run.redirected) return undefined;
  run.redirected = silent;
  return 'regroup';
}

/** From one noise nothing may lead to what excites a channel, from another it does. */
const givenUp = (run: JobRun): Leave => (run.attempts < MOST_ATTEMPTS ? 'elsewhere' : 'silent');

const unbounded = (run: JobRun): Leave => (run.rate < run.job.recipe.rate ? 'failed' : 'restart');

const isShown = (step: number): boolean =>
  (step >= 4 && Number.isInteger(Math.log2(step))) || step % SHOWN_EVERY === 0;

/** Returns the pictures of a run; undefined where they hold something else than numbers. */
async function framesOf(
  batch: Batch,
  run: JobRun,
  { value }: Reached,
  done: boolean,
): Promise<Frame[] | undefined> {
  const { data, size, planes } = await batch.pictures(run);
  if (!data.every(Number.isFinite)) return undefined;
  const { keys, recipe } = run.job;
  const each = size * size * planes;
  const shown = (i: number) => {
    const rgba = toRgba(data.subarray(i * each, (i + 1) * each), planes);
    return recipe.within === undefined || planes === 3 ? rgba : centred(rgba, size);
  };
  return keys.map((key, i) => ({
    key,
    step: run.step,
    steps: done ? run.step : recipe.steps,
    size,
    rgba: shown(i),
    objective: value,
  }));
}

function faultsOf({ job, step }: JobRun, leave: 'failed' | 'silent'): Frame[] {
  const { keys, atom, recipe } = job;
  const plain = toPlain(fault(leave === 'failed' ? 'picture-failed' : 'never-fires', atom));
  return keys.map((key) => faultFrame(key, plain, step, recipe.steps));
}
