import { at, lookUp } from '../../base/at.ts';
import * as tf from '../backend/tensors.ts';
import type { Op, Rules } from './ops/kinds/op.ts';
import { pull } from './pull.ts';
import type { Trace } from './trace.ts';

/** Scores whose gradients are taken at several layers. */
export interface SharedPull {
  from: string;
  to: string;
  /** Names the score and the rules: the same name has the same gradients. */
  name: string;
  targets: number[];
  /** [targets, ...shape of `to`]. */
  cotangent(): tf.Tensor;
  rules?: Rules;
}

/** As `pull`, but starts at the nearest layer above whose gradients are known. */
export function pullShared(trace: Trace, request: SharedPull): tf.Tensor {
  const { from, to, name, targets, cotangent, rules } = request;
  const { gradients } = trace;
  const known = targets.map((target) => gradients.of(name, target));
  const inAll = [...at(known, 0).keys()].filter((tensor) => known.every((each) => each.has(tensor)));
  const gradientsAt = (tensor: string) => tf.concat(known.map((each) => lookUp(each, tensor)));
  if (inAll.includes(from)) return gradientsAt(from);
  const layers = new Set(trace.network.manifest.layers.map(({ tensor }) => tensor));
  const start = nearestCut(trace, from, to, inAll);
  const gradient = pull(trace, {
    from,
    to: start ?? to,
    cotangent: start === undefined ? cotangent() : gradientsAt(start),
    ...(rules ? { rules } : {}),
    visit: (tensor, arrived) => {
      if (layers.has(tensor)) gradients.keep(targets, tensor, arrived);
    },
  });
  gradients.keep(targets, from, gradient);
  return gradient;
}

/** Returns the lowest of some tensors that lies on every path between two others; undefined where none does. */
function nearestCut(trace: Trace, from: string, to: string, among: string[]): string | undefined {
  const span = trace.network.between(from, to);
  return span.find((op) => among.includes(op.name) && isCut(span, op))?.name;
}

/** Whether nothing above an op reads a tensor below it. The span is in topological order. */
function isCut(span: readonly Op[], { name, inputs }: Op): boolean {
  const above = new Set([name]);
  for (const op of span) if (op.inputs.some((input) => above.has(input))) above.add(op.name);
  const below = new Set(span.filter((op) => !above.has(op.name)).flatMap((op) => [op.name, ...op.inputs]));
  for (const input of inputs) below.add(input);
  const within = (input: string) => below.has(input) && !above.has(input);
  return span.every((op) => op.name === name || !above.has(op.name) || !op.inputs.some(within));
}
