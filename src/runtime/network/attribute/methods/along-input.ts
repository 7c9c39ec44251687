import * as tf from '../../../backend/tensors.ts';
import { restart, restartBytes } from '../../restart.ts';
import { Trace } from '../../trace.ts';
import { type Baseline, baselineOf } from '../baseline.ts';
import type { Ends } from '../ends.ts';
import type { Points } from './averaged.ts';

/** A straight path of the network's input, from nothing to what it is. */
export interface InputPath {
  steps: number;
  /** Where it starts. */
  baseline: Baseline;
}

/** Returns the midpoints of the steps, as runs of the whole network up to the target. */
export function alongInput(trace: Trace, { to }: Pick<Ends, 'to'>, path: InputPath): Points {
  const { steps } = path;
  const { input } = trace.network;
  return {
    count: steps,
    bytes: restartBytes(trace, input, to),
    run(start, end) {
      const inputs = inputsAt(trace, path, start + 0.5, end - start);
      const run = restart(trace, input, to, inputs);
      inputs.dispose();
      return run;
    },
  };
}

/** Returns a tensor at the ends of some steps, one more than there are steps: [end - start + 1, ...shape]. */
export function endsOfSteps(
  trace: Trace,
  tensor: string,
  path: InputPath,
  start: number,
  end: number,
): tf.Tensor {
  const inputs = inputsAt(trace, path, start, end - start + 1);
  const run = new Trace(trace.network, inputs);
  try {
    return tf.clone(run.get(tensor));
  } finally {
    run.dispose();
    inputs.dispose();
  }
}

/** Returns the input after `first` steps and after as many more as there are to be. */
function inputsAt(trace: Trace, { steps, baseline }: InputPath, first: number, count: number): tf.Tensor {
  return tf.tidy(() => {
    const input = trace.get(trace.network.input);
    const begin = baselineOf(trace, 'input', baseline);
    const shares = Array.from({ length: count }, (_, i) => (first + i) / steps);
    const column = tf.tensor(shares, [count, ...input.shape.slice(1).map(() => 1)]);
    return tf.add(begin, tf.mul(column, tf.sub(input, begin)));
  });
}
