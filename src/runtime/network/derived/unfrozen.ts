import { lookUp } from '../../../base/at.ts';
import { fault } from '../../../base/messages.ts';
import { tensorOf } from '../names.ts';
import type { Network } from '../network.ts';
import { ruleOf } from '../ops/index.ts';
import type { Op } from '../ops/kinds/op.ts';

/** Returns the ops with weights that some layers consist of: those after the layers that they read. Fault `no-weights`. */
export function unfrozenOps(network: Network, layers: readonly string[]): Op[] {
  const unfrozen = new Set<Op>();
  for (const name of layers) {
    const own = opsOf(network, name).filter((op) => !op.fixed && ruleOf(op).weights !== undefined);
    if (own.length === 0) throw fault('no-weights', { layer: name });
    for (const op of own) unfrozen.add(op);
  }
  return network.ops.filter((op) => unfrozen.has(op));
}

/** Returns the ops between the layers that a layer reads and itself. */
function opsOf(network: Network, name: string): Op[] {
  const { layers } = network.manifest;
  const { inputs } = lookUp(new Map(layers.map((layer) => [layer.name, layer])), name);
  const before = new Set(inputs.flatMap((input) => opsBefore(network, tensorOf(network, input))));
  return opsBefore(network, tensorOf(network, name)).filter((op) => !before.has(op));
}

const opsBefore = (network: Network, tensor: string): readonly Op[] =>
  tensor === network.input ? [] : network.between(network.input, tensor);

/** Returns the tensors that never change while some ops are trained, and that these, or what depends on them, read. */
export function readBy(network: Network, ops: readonly Op[], to: string): string[] {
  const before = new Set(opsBefore(network, to));
  const changing = network.dependents(ops.map(({ name }) => name)).filter((op) => before.has(op));
  const names = new Set(changing.map(({ name }) => name));
  return [...new Set(changing.flatMap(({ inputs }) => inputs))].filter((name) => !names.has(name));
}
