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
  content.ops.forEach((typed, i) => {
    // Loadings come from the node that made the factors, whatever operations followed it.
    if (typed.op === 'loadings') {
      nodes.push(lowerFactors(factorsAfter(content, i)!, lowering));
      return;
    }
    // The maps that an activation reduces are available only from the activation itself.
    const begin = typed.unfolds
      ? lowerActivation(content.of as TypedActivation, lowering, 'kept')
      : nodes[i]!;
    if ((typed.params.onto as { kind?: string } | undefined)?.kind === 'scores') {
      nodes.push(lowerLens(content, typed, nodes[i]!, lowering));
      return;
    }
    const place = definitionOf('transform', typed.op)?.runs ?? 'page';
    const inputs = [begin, ...othersOf(content, i, nodes[0]!, lowering)];
    nodes.push(lowering.graph.add(`transform/${typed.op}`, place, typed.params, inputs));
  });
}

/** Returns the node of scores that the values of a residual stream become, in the run that they are of. */
function lowerLens(content: TypedTransform, { params }: TypedOp, values: string, lowering: Lowering): string {
  const of = networkIn(content.type);
  const run = lowerRun(of, inputOf(content)!, lowering);
  const { from, to } = params.onto as { from: string; to: string };
  return lowering.graph.add('network/lens', 'device', { network: networkReference(of), from, to }, [
    values,
    run,
  ]);
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
