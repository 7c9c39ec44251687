import { at } from '../../../../base/at.ts';
import * as tf from '../../../backend/tensors.ts';
import { seedFrom, uniform } from '../../../random.ts';
import type { Trace } from '../../trace.ts';
import { type Attribution, type Ends, type EndsRequest, findEnds } from '../ends.ts';
import type { AttributionOptions } from '../plan.ts';
import { withSums } from '../sums.ts';
import { activationsOf, averagedGradient, type Points, times } from './averaged.ts';
import { type Give, Spread } from './spread.ts';

/** What is attributed to what, and along which paths. */
export interface PathsRequest extends EndsRequest {
  /** How many paths, and points on each. */
  paths: number;
  steps: number;
  /** The largest speed of a channel; the smallest is one over it. */
  speed: number;
  give: Give;
  seed: number;
}

/**
 * Path-integrated attribution (Sundararajan et al. 2017) from zero along several paths: at time t a channel is its
 * activation times s t / (1 + (s - 1) t), with a speed s of its own, log-uniform in 1/speed .. speed: it sets out s times as
 * fast as on the straight path, and arrives 1/s times as fast. Returns the mean over the paths, or how much they differ.
 * Along each, for many steps, it sums to the score's difference between both ends.
 */
export async function paths(
  trace: Trace,
  request: PathsRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { paths: count, steps, speed, give, seed } = request;
  const ends = findEnds(trace, request);
  const source = ends.source(ends.activation);
  const channels = at(ends.activation.shape, -1);
  const { onPartial, onProgress, ...quiet } = options;
  const start = performance.now();
  let spread: Spread | undefined;
  let found: Attribution | undefined;
  for (let path = 0; path < count; path++) {
    const random = uniform(seedFrom(['paths', seed, path]));
    const speeds = Float32Array.from({ length: channels }, () => speed ** (2 * random() - 1));
    const points = alongPath(trace, ends, speeds, steps);
    const each = await averagedGradient(
      { trace, ends, source, points },
      { ...quiet, onProgress: (fraction) => onProgress?.((path + fraction) / count) },
    );
    spread ??= new Spread(each.data.length);
    spread.add(each.data);
    found ??= each;
    onPartial?.(spread.of(give), (path + 1) / count);
  }
  if (!found || !spread) throw new Error('No paths to integrate along.');
  const plan = { ...times(found.plan, count), measuredMs: performance.now() - start };
  const done = { shape: found.shape, data: spread.of(give), plan };
  if (give === 'spread') return done;
  const zero = tf.zerosLike(ends.activation);
  try {
    return await withSums(done, trace, ends, request.from, { tensor: ends.from, values: zero });
  } finally {
    zero.dispose();
  }
}

/** Returns the points of a path and how far it leads at each, as a share of the activation, times their number. */
function alongPath(trace: Trace, ends: Ends, speeds: Float32Array, steps: number): Points {
  const { activation } = ends;
  const shape = activation.shape.slice(1).map((_, i, all) => (i === all.length - 1 ? speeds.length : 1));
  const shares = (times: number[]) =>
    tf.tensor(
      times.flatMap((time) => Array.from(speeds, (speed) => (speed * time) / (1 + (speed - 1) * time))),
      [times.length, ...shape],
    );
  const times = (start: number, end: number, offset: number) =>
    Array.from({ length: end - start }, (_, i) => (start + i + offset) / steps);
  return {
    ...activationsOf(trace, ends, steps, (start, end) =>
      tf.tidy(() => tf.mul(activation, shares(times(start, end, 0.5)))),
    ),
    weights: (start, end) =>
      tf.tidy(() => tf.mul(tf.sub(shares(times(start, end, 1)), shares(times(start, end, 0))), steps)),
  };
}
