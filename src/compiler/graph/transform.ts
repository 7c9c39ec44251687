import type { TypedActivation, TypedOp, TypedTransform } from '../check/type.ts';
import { lowerActivation } from './activation.ts';
import type { Lowering } from './build.ts';
import { lowerDirections } from './factors.ts';
import { memberAt, together } from './together.ts';

/** Reducing is work for the network's device; the others run beside the views. */
const ON_DEVICE = ['reduce'];

/** A chain of nodes, one an op. */
export function lowerTransform(content: TypedTransform, lowering: Lowering): string {
  const first = lowering.lower(content.of);
  return content.ops.reduce((value, typed, i) => {
    // What factors are made of is asked of what made them, whatever was done since.
    if (typed.op === 'loadings') return lowerDirections(before(content, i), lowering);
    // The maps that the numbers of an activation sum up are at hand only there.
    const begin = typed.unfolds ? lowerActivation(content.of as TypedActivation, lowering, 'kept') : value;
    const place = ON_DEVICE.includes(typed.op) ? 'device' : 'page';
    const inputs = [begin, ...othersOf(typed, content, first, i, lowering)];
    return lowering.graph.add(`transform/${typed.op}`, place, typed.params, inputs);
  }, first);
}

function othersOf(
  { op, params, other }: TypedOp,
  content: TypedTransform,
  first: string,
  at: number,
  lowering: Lowering,
): string[] {
  if (op === 'difference' || op === 'ratio') return [lowering.lower(content.with!)];
  // Normalizing over the layer needs what there was before anything was sliced away.
  if (op === 'normalize' && (params.over === 'layer' || params.over === 'pair')) return [first];
  const member = memberAt(content, at);
  if (member) return [...new Set(together(lowering.members, member).map(lowering.lower))].sort();
  const { kind } = (params.onto ?? {}) as { kind?: string };
  if (op === 'project' && kind === 'channels') return [lowerDirections(before(content, at), lowering)];
  return other ? [lowering.lower(other)] : [];
}

/** The content with only the ops before one of them. */
const before = (content: TypedTransform, at: number): TypedTransform => ({
  ...content,
  ops: content.ops.slice(0, at),
});
