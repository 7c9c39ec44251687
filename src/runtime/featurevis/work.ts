import { fault } from '../../base/messages.ts';
import { macrotask } from '../backend/macrotask.ts';
import { toPlain } from '../fault.ts';
import { faultFrame } from '../fault-frame.ts';
import type { Frame } from '../host.ts';
import type { Network } from '../network/network.ts';
import { Batch, type Reached } from './batch.ts';
import type { Kit } from './kit.ts';
import { centred, toRgba } from './rgba.ts';
import type { Sketch } from './sketch.ts';

/** What the work may use, and who is told. */
export interface WorkOptions {
  /** Awaited before each step; resolves when the work may go on. */
  paused?: () => Promise<void>;
  onFrame(frame: Frame): void;
  /** Asked before each step: whether to leave off, all tensors back with their sketches. */
  interrupted?: () => boolean;
  /** Told the milliseconds of each step. */
  onStep?: (milliseconds: number) => void;
}

/** A picture whose numbers grew beyond all bounds is tried once more, so much more slowly. */
const SLOWER = 0.25;
/** For so many steps a picture that nothing responds to is helped over dead ReLUs; then it is given up. */
const REDIRECTED_STEPS = 64;
/** Between powers of two, pictures are shown after so many steps. */
const SHOWN_EVERY = 32;

/**
 * Works on sketches of one {@link batchKey} until one of them is done or no longer belongs with the others
 * (or until interrupted); gives those that are done. Pictures are shown after 4, 8, 16, ... steps, when they
 * grow and when they are done.
 */
export async function work(
  network: Network,
  sketches: Sketch[],
  kit: Kit,
  { paused, onFrame, interrupted, onStep }: WorkOptions,
): Promise<Sketch[]> {
  const batch = new Batch(network, sketches, kit);
  const leaving = new Map<Sketch, Leave>();
  try {
    while (leaving.size === 0) {
      await paused?.();
      await macrotask();
      if (interrupted?.()) break;
      const start = performance.now();
      const reached = await batch.step();
      onStep?.(performance.now() - start);
      for (const [i, sketch] of batch.sketches.entries()) {
        let leave = judge(sketch, reached[i]!);
        if (leave === 'done' || leave === 'grow' || (!leave && isShown(sketch.step))) {
          const frames = await framesOf(batch, sketch, reached[i]!, leave === 'done');
          if (frames) for (const frame of frames) onFrame(frame);
          else leave = unbounded(sketch);
        }
        if (leave) leaving.set(sketch, leave);
      }
    }
  } finally {
    batch.release();
  }
  const done: Sketch[] = [];
  for (const [sketch, leave] of leaving) {
    if (leave === 'grow') sketch.grow(kit);
    if (leave === 'restart') sketch.restart(sketch.commission.recipe.rate * SLOWER);
    if (leave === 'failed' || leave === 'silent') for (const frame of faultsOf(sketch, leave)) onFrame(frame);
    if (leave === 'done' || leave === 'failed' || leave === 'silent') done.push(sketch);
  }
  return done;
}

type Leave = 'done' | 'grow' | 'restart' | 'failed' | 'silent' | 'regroup';

/** Counts a step, and says whether the sketch leaves the batch after it. */
function judge(sketch: Sketch, { value, excitement }: Reached): Leave | undefined {
  if (!Number.isFinite(value)) return unbounded(sketch);
  sketch.step++;
  const last = sketch.stage === sketch.stages.length - 1;
  const settled = sketch.progress.add(value, excitement) && last;
  const silent = excitement === 0 && sketch.mayBeSilent;
  if (silent && sketch.step >= REDIRECTED_STEPS) return 'silent';
  if (settled || sketch.step >= sketch.stages[sketch.stage]!.until) {
    if (!last) return 'grow';
    return sketch.mayBeSilent && !sketch.progress.fired ? 'silent' : 'done';
  }
  if (silent === sketch.redirected) return undefined;
  sketch.redirected = silent;
  return 'regroup';
}

const unbounded = (sketch: Sketch): Leave =>
  sketch.rate < sketch.commission.recipe.rate ? 'failed' : 'restart';

const isShown = (step: number): boolean =>
  (step >= 4 && Number.isInteger(Math.log2(step))) || step % SHOWN_EVERY === 0;

/** Undefined when they hold something else than numbers. */
async function framesOf(
  batch: Batch,
  sketch: Sketch,
  { value }: Reached,
  done: boolean,
): Promise<Frame[] | undefined> {
  const { data, size, planes } = await batch.pictures(sketch);
  if (!data.every(Number.isFinite)) return undefined;
  const { keys, recipe } = sketch.commission;
  const each = size * size * planes;
  const shown = (i: number) => {
    const rgba = toRgba(data.subarray(i * each, (i + 1) * each), planes);
    return recipe.within === undefined || planes === 3 ? rgba : centred(rgba, size);
  };
  return keys.map((key, i) => ({
    key,
    step: sketch.step,
    steps: done ? sketch.step : recipe.steps,
    size,
    rgba: shown(i),
    objective: value,
  }));
}

function faultsOf({ commission, step }: Sketch, leave: 'failed' | 'silent'): Frame[] {
  const { keys, atom, recipe } = commission;
  const plain = toPlain(fault(leave === 'failed' ? 'picture-failed' : 'never-fires', atom));
  return keys.map((key) => faultFrame(key, plain, step, recipe.steps));
}
