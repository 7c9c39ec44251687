import { definitionOf } from '../../../schema/dist/definitions.ts';
import { factorsAfter, inputOf } from '../check/factors.ts';
import { networkIn, type TypedActivation, type TypedOp, type TypedTransform } from '../check/type.ts';
import { lowerActivation } from './activation.ts';
import { lowerFactors } from './factors.ts';
import type { Lowering } from './lowering.ts';
import { lowerRun, networkReference } from './run.ts';

/** Appends the nodes of a transform: that of its start, then one per operation. */
export function lowerTransform(content: TypedTransform, nodes: string[], lowering: Lowering): void {
  nodes.push(lowering.lower(content.of));
  for (const i of content.ops.keys()) nodes.push(lowerOp(content, i, nodes, lowering));
}

/** Returns the node of operation `at`, behind those of what came before. */
function lowerOp(content: TypedTransform, at: number, nodes: readonly string[], lowering: Lowering): string {
  const { op, params, unfolds, lens } = content.ops[at]!;
  // Loadings come from the node that made the factors, whatever operations followed it.
  if (op === 'loadings') return lowerFactors(factorsAfter(content, at)!, lowering);
  // The maps that an activation reduces are available only from the activation itself.
  const begin = unfolds ? lowerActivation(content.of as TypedActivation, lowering, 'kept') : nodes[at]!;
  if (lens) return lowerLens(content, lens, begin, lowering);
  const place = definitionOf('transform', op)?.runs ?? 'page';
  const inputs = [begin, ...othersOf(content, at, nodes[0]!, lowering)];
  return lowering.graph.add(`transform/${op}`, place, params, inputs);
}

/** Returns the node of scores that the values of a residual stream become, in the run that they are of. */
function lowerLens(
  content: TypedTransform,
  lens: NonNullable<TypedOp['lens']>,
  values: string,
  lowering: Lowering,
): string {
  const of = networkIn(content.type);
  const run = lowerRun(of, inputOf(content)!, lowering);
  const params = { network: networkReference(of), ...lens };
  return lowering.graph.add('network/lens', 'device', params, [values, run]);
}

/** Returns the nodes that operation `at` reads besides the value it is applied to. */
function othersOf(content: TypedTransform, at: number, first: string, lowering: Lowering): string[] {
  const { op, params, other } = content.ops[at]!;
  if (definitionOf('transform', op)?.second) return [lowering.lower(content.with!)];
  // Normalizing over the layer needs the values from before any slicing.
  if (op === 'normalize' && (params.over === 'layer' || params.over === 'pair')) return [first];
  const largest = lowering.largest(content, at);
  if (largest !== undefined) return [largest];
  const { kind } = (params.onto ?? {}) as { kind?: string };
  if (op === 'project' && kind === 'channels') {
    return [lowerFactors(factorsAfter(content, at)!, lowering)];
  }
  return other ? [lowering.lower(other)] : [];
}
