import { definitionOf } from '../../../schema/dist/definitions.ts';
import { factorsAfter } from '../check/factors.ts';
import type { TypedActivation, TypedTransform } from '../check/type.ts';
import { lowerActivation } from './activation.ts';
import { lowerDirections } from './factors.ts';
import type { Lowering } from './lowering.ts';

/** A chain of nodes, one an op, after that of what they are applied to. */
export function lowerTransform(content: TypedTransform, nodes: string[], lowering: Lowering): void {
  nodes.push(lowering.lower(content.of));
  content.ops.forEach((typed, i) => {
    // What factors are made of is asked of what made them, whatever was done since.
    if (typed.op === 'loadings') {
      nodes.push(lowerDirections(factorsAfter(content, i)!, lowering));
      return;
    }
    // The maps that the numbers of an activation sum up are at hand only there.
    const begin = typed.unfolds
      ? lowerActivation(content.of as TypedActivation, lowering, 'kept')
      : nodes[i]!;
    const place = definitionOf('transform', typed.op)?.runs ?? 'page';
    const inputs = [begin, ...othersOf(content, i, nodes[0]!, lowering)];
    nodes.push(lowering.graph.add(`transform/${typed.op}`, place, typed.params, inputs));
  });
}

/** What one of the ops reads besides the value that it is applied to. */
function othersOf(content: TypedTransform, at: number, first: string, lowering: Lowering): string[] {
  const { op, params, other } = content.ops[at]!;
  if (definitionOf('transform', op)?.second) return [lowering.lower(content.with!)];
  // Normalizing over the layer needs what there was before anything was sliced away.
  if (op === 'normalize' && (params.over === 'layer' || params.over === 'pair')) return [first];
  const largest = lowering.largest(content, at);
  if (largest !== undefined) return [largest];
  const { kind } = (params.onto ?? {}) as { kind?: string };
  if (op === 'project' && kind === 'channels') {
    return [lowerDirections(factorsAfter(content, at)!, lowering)];
  }
  return other ? [lowering.lower(other)] : [];
}
