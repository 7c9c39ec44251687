import * as tf from '@tensorflow/tfjs-core';
import type { Op, Rules } from './ops/kinds/op.ts';
import { pull } from './pull.ts';
import type { Trace } from './trace.ts';

/**
 * The gradient of one score at the layers that were passed on the way down. Views of several layers ask for the
 * same target one after the other: one walk serves them all. Another target takes its place.
 */
export class Gradients {
  #target = '';
  readonly #known = new Map<string, tf.Tensor>();

  get bytes(): number {
    return [...this.#known.values()].reduce((sum, tensor) => sum + tensor.size * 4, 0);
  }

  /** Those of a target, by tensor; empty when the last one was another. */
  of(target: string): Map<string, tf.Tensor> {
    if (target !== this.#target) this.clear();
    this.#target = target;
    return this.#known;
  }

  clear(): void {
    tf.dispose([...this.#known.values()]);
    this.#known.clear();
  }
}

/** A score whose gradients several layers ask for. */
export interface SharedPull {
  from: string;
  to: string;
  /** Names score and rules: the same for the same numbers. */
  target: string;
  /** [1, ...shape of `to`]. */
  cotangent(): tf.Tensor;
  rules?: Rules;
}

/** As `pull` of one cotangent, from the nearest layer above where the same gradient is known. */
export function pullShared(trace: Trace, { from, to, target, cotangent, rules }: SharedPull): tf.Tensor {
  const known = trace.gradients.of(target);
  const here = known.get(from);
  if (here) return here.clone();
  const layers = new Set(trace.network.manifest.layers.map(({ tensor }) => tensor));
  const start = nearestCut(trace, from, to, [...known.keys()]);
  const given = start === undefined ? cotangent() : known.get(start)!;
  const gradient = pull(trace, {
    from,
    to: start ?? to,
    cotangent: given,
    ...(rules ? { rules } : {}),
    visit: (name, arrived) => {
      if (layers.has(name) && !known.has(name)) known.set(name, tf.keep(arrived.clone()));
    },
  });
  known.set(from, tf.keep(gradient.clone()));
  return gradient;
}

/** Of some tensors the lowest through which every path between two others leads. */
function nearestCut(trace: Trace, from: string, to: string, among: string[]): string | undefined {
  const { network } = trace;
  const span = network.between(from, to);
  const cuts = among.filter((name) => span.some((op) => op.name === name) && isCut(span, name));
  const order = new Map(span.map((op, i) => [op.name, i]));
  return cuts.sort((a, b) => order.get(a)! - order.get(b)!)[0];
}

/** Whether nothing past a tensor reads what lies below it. The span is in topological order. */
function isCut(span: readonly Op[], name: string): boolean {
  const above = new Set([name]);
  for (const op of span) if (op.inputs.some((input) => above.has(input))) above.add(op.name);
  const below = new Set(span.filter((op) => !above.has(op.name)).flatMap((op) => [op.name, ...op.inputs]));
  const own = span.find((op) => op.name === name)!;
  for (const input of own.inputs) below.add(input);
  const within = (input: string) => below.has(input) && !above.has(input);
  return span.every((op) => op.name === name || !above.has(op.name) || !op.inputs.some(within));
}
