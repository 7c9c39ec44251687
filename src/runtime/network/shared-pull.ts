import * as tf from '@tensorflow/tfjs-core';
import type { Op, Rules } from './ops/kinds/op.ts';
import { pull } from './pull.ts';
import type { Trace } from './trace.ts';

/** Scores whose gradients several layers ask for. */
export interface SharedPull {
  from: string;
  to: string;
  /** Names score and rules: the same for the same numbers. */
  name: string;
  targets: number[];
  /** [targets, ...shape of `to`]. */
  cotangent(): tf.Tensor;
  rules?: Rules;
}

/** As `pull`, from the nearest layer above where the same gradients are known. */
export function pullShared(trace: Trace, request: SharedPull): tf.Tensor {
  const { from, to, name, targets, cotangent, rules } = request;
  const { gradients } = trace;
  const known = targets.map((target) => gradients.of(name, target));
  const inAll = [...known[0]!.keys()].filter((tensor) => known.every((each) => each.has(tensor)));
  const at = (tensor: string) => tf.concat(known.map((each) => each.get(tensor)!));
  if (inAll.includes(from)) return at(from);
  const layers = new Set(trace.network.manifest.layers.map(({ tensor }) => tensor));
  const start = nearestCut(trace, from, to, inAll);
  const gradient = pull(trace, {
    from,
    to: start ?? to,
    cotangent: start === undefined ? cotangent() : at(start),
    ...(rules ? { rules } : {}),
    visit: (tensor, arrived) => {
      if (layers.has(tensor)) gradients.keep(targets, tensor, arrived);
    },
  });
  gradients.keep(targets, from, gradient);
  return gradient;
}

/** Of some tensors the lowest through which every path between two others leads. */
export function nearestCut(trace: Trace, from: string, to: string, among: string[]): string | undefined {
  const { network } = trace;
  const span = network.between(from, to);
  const cuts = among.filter((name) => span.some((op) => op.name === name) && isCut(span, name));
  const order = new Map(span.map((op, i) => [op.name, i]));
  return cuts.sort((a, b) => order.get(a)! - order.get(b)!)[0];
}

/** Whether nothing past a tensor reads what lies below it. The span is in topological order. */
export function isCut(span: readonly Op[], name: string): boolean {
  const above = new Set([name]);
  for (const op of span) if (op.inputs.some((input) => above.has(input))) above.add(op.name);
  const below = new Set(span.filter((op) => !above.has(op.name)).flatMap((op) => [op.name, ...op.inputs]));
  const own = span.find((op) => op.name === name)!;
  for (const input of own.inputs) below.add(input);
  const within = (input: string) => below.has(input) && !above.has(input);
  return span.every((op) => op.name === name || !above.has(op.name) || !op.inputs.some(within));
}
