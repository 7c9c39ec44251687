import type { TypedOp, TypedTransform } from '../check/type.ts';
import type { Lowering } from './build.ts';

/** A chain of page nodes, one an op. */
export function lowerTransform(content: TypedTransform, { graph, lower }: Lowering): string {
  const first = lower(content.of);
  const second = content.with && lower(content.with);
  return content.ops.reduce((value, typed) => {
    const { op, ...params } = typed;
    return graph.add(`transform/${op}`, 'page', params, inputsOf(typed, value, first, second));
  }, first);
}

function inputsOf(op: TypedOp, value: string, first: string, second: string | undefined): string[] {
  if (op.op === 'difference') return [value, second!];
  // Normalizing over the layer needs what there was before anything was sliced away.
  if (op.op === 'normalize' && op.over === 'layer') return [value, first];
  return [value];
}
