import { at } from '../../../../base/at.ts';
import * as tf from '../../../backend/tensors.ts';
import { seedFrom, uniform } from '../../../random.ts';
import type { Trace } from '../../trace.ts';
import { type Baseline, baselineOf } from '../baseline.ts';
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
  /** Where they begin; `varied`: each at a share of the mean drawn at random. */
  baseline: Baseline | 'varied';
  give: Give;
  seed: number;
}

/**
 * Path-integrated attribution (Sundararajan et al. 2017) along several paths: at time t a channel has gone s t /
 * (1 + (s - 1) t) of the way from the baseline to its activation, with a speed s of its own, log-uniform in 1/speed ..
 * speed: it sets out s times as fast as on the straight path, and arrives 1/s times as fast. Returns the mean over the
 * paths, or how much they differ. Along each, for many steps, it sums to the score's difference between both ends.
 */
export async function paths(
  trace: Trace,
  request: PathsRequest,
  options: AttributionOptions = {},
): Promise<Attribution> {
  const { paths: count, steps, speed, baseline, give, seed } = request;
  const ends = findEnds(trace, request);
  const { activation } = ends;
  const channels = at(activation.shape, -1);
  const { onPartial, onProgress, ...quiet } = options;
  const start = performance.now();
  let spread: Spread | undefined;
  let found: Attribution | undefined;
  const origin = baselineOf(trace, request.from.layer, baseline === 'zero' ? 'zero' : 'mean');
  try {
    for (let path = 0; path < count; path++) {
      const random = uniform(seedFrom(['paths', seed, path]));
      const speeds = Float32Array.from({ length: channels }, () => speed ** (2 * random() - 1));
      const share = baseline === 'varied' ? random() : 1;
      const [from, way] = tf.tidy(() => {
        const from = tf.mul(origin, share);
        return [from, tf.sub(activation, from)] as const;
      });
      try {
        const points = alongPath(trace, ends, { from, way, speeds }, steps);
        const each = await averagedGradient(
          { trace, ends, source: ends.source(way), points },
          { ...quiet, onProgress: (fraction) => onProgress?.((path + fraction) / count) },
        );
        spread ??= new Spread(each.data.length);
        spread.add(each.data);
        found ??= each;
        onPartial?.(spread.of(give), (path + 1) / count);
      } finally {
        tf.dispose([from, way]);
      }
    }
    if (!found || !spread) throw new Error('No paths to integrate along.');
    const plan = { ...times(found.plan, count), measuredMs: performance.now() - start };
    const done = { shape: found.shape, data: spread.of(give), plan };
    // Paths from several baselines sum to several rises.
    if (give === 'spread' || baseline === 'varied') return done;
    return await withSums(done, trace, ends, request.from, { tensor: ends.from, values: origin });
  } finally {
    origin.dispose();
  }
}

/** Where a path begins, the way to the activation, [1, ...shape] each, and how fast each channel sets out. */
interface Path {
  from: tf.Tensor;
  way: tf.Tensor;
  speeds: Float32Array;
}

/** Returns the points of a path and how far it leads at each, as a share of the way, times their number. */
function alongPath(trace: Trace, ends: Ends, { from, way, speeds }: Path, steps: number): Points {
  const shape = way.shape.slice(1).map((_, i, all) => (i === all.length - 1 ? speeds.length : 1));
  const shares = (times: number[]) =>
    tf.tensor(
      times.flatMap((time) => Array.from(speeds, (speed) => (speed * time) / (1 + (speed - 1) * time))),
      [times.length, ...shape],
    );
  const times = (start: number, end: number, offset: number) =>
    Array.from({ length: end - start }, (_, i) => (start + i + offset) / steps);
  return {
    ...activationsOf(trace, ends, steps, (start, end) =>
      tf.tidy(() => tf.add(from, tf.mul(way, shares(times(start, end, 0.5))))),
    ),
    weights: (start, end) =>
      tf.tidy(() => tf.mul(tf.sub(shares(times(start, end, 1)), shares(times(start, end, 0))), steps)),
  };
}
