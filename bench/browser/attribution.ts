import * as tf from '@tensorflow/tfjs-core';
import { at } from '../../src/base/at.ts';
import {
  type Attribution,
  type AttributionOptions,
  attribute,
  type ExecutedPlan,
} from '../../src/runtime/network/attribute/attribute.ts';
import { spanCost } from '../../src/runtime/network/attribute/cost.ts';
import { tensorOf } from '../../src/runtime/network/names.ts';
import { current } from './subject.ts';
import { settled, times } from './time.ts';

interface Matrix {
  layer: string;
  /** Classes; null for all. */
  index: number[] | null;
  way?: AttributionOptions['way'];
  runs: number;
}

/** Measurements of an attribution matrix. */
export interface MatrixTimes {
  ms: number[];
  plan: ExecutedPlan;
  /** Operations of one dense pass. */
  passFlops: number;
  /** Euclidean norm of the result, the same for every way. */
  norm: number;
}

/** Measures the attribution of all positions of a layer to classes. */
export async function matrix({ layer, index, way, runs }: Matrix): Promise<MatrixTimes> {
  const { trace } = current();
  const request = {
    from: { layer, atom: 'spatial' },
    to: { layer: 'output', atom: 'neuron', index },
    score: 'logit',
  } as const;
  let last!: Attribution;
  const ms = await times(runs, async () => {
    last = await attribute(trace, request, way ? { way } : {});
  });
  const norm = Math.sqrt(last.data.reduce((sum, value) => sum + value * value, 0));
  const { flops: passFlops } = spanCost(
    trace,
    tensorOf(trace.network, layer),
    tensorOf(trace.network, 'output'),
  );
  return { ms, plan: last.plan, passFlops, norm };
}

/** Returns the milliseconds of the gradients of some classes by a layer, one by one, by stock `tf.grad`. */
export async function gradientsOneByOne({ layer, classes }: { layer: string; classes: number[] }) {
  const { trace, network, stock: loadStock } = current();
  const stock = await loadStock();
  const tensor = network.resolve(layer);
  const activation = trace.get(tensor);
  const { logits } = network.manifest.output!;
  const start = performance.now();
  for (const index of classes) {
    const score = (x: tf.Tensor) => {
      const all = stock.execute({ [tensor]: x }, logits) as tf.Tensor2D;
      return tf.sum(tf.slice(all, [0, index], [1, 1]));
    };
    await settled(tf.tidy(() => tf.sum(tf.mul(activation, tf.grad(score)(activation)), -1)));
  }
  return performance.now() - start;
}

/** Measures the maps of one class over several layers, class after class, as hovering over a list requests them. */
export async function hover({ layers, classes }: { layers: string[]; classes: number[] }) {
  const { trace } = current();
  let next = 0;
  const ms = await times(classes.length - 1, async () => {
    const index = [at(classes, next++ % classes.length)];
    for (const layer of layers) {
      await attribute(trace, {
        from: { layer, atom: 'spatial' },
        to: { layer: 'output', atom: 'neuron', index },
        score: 'logit',
      });
    }
  });
  // The lowest layer's walk down passes the others.
  const spans = layers.map((layer) =>
    spanCost(trace, tensorOf(trace.network, layer), tensorOf(trace.network, 'output')),
  );
  return { ms, flops: Math.max(...spans.map(({ flops }) => flops)) };
}
