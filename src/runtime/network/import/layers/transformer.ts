import type { AttentionBlock, Transformer } from './blocks.ts';
import type { Plan } from './flow.ts';
import { moduleOf } from './modules.ts';
import { classOf, placesOf } from './places.ts';

/**
 * Returns tensor -> name of the layers of a transformer: `embed`, and of each block `block3/pattern`, `block3/heads`,
 * `block3/attention`, `block3/mlp`, and `block3`, the residual stream after it. Where tokens are places of a picture, a
 * layer's places have its name, and its class token stands beside as `block3/class`.
 */
export function transformerLayers(plan: Plan, { embed, blocks }: Transformer): Map<string, string> {
  const there = new Set(plan.ops.map(({ name }) => name));
  const names = new Map<string, string>();
  const add = (tensor: string | undefined, name: string) => {
    if (tensor === undefined || names.has(tensor)) return;
    if (!there.has(placesOf(tensor))) {
      if (there.has(tensor)) names.set(tensor, name);
      return;
    }
    names.set(placesOf(tensor), name);
    if (there.has(classOf(tensor))) names.set(classOf(tensor), `${name}/class`);
  };
  add(embed, 'embed');
  const numbers = numbersOf(plan, blocks);
  for (const [i, { pattern, heads, attention, mlp, stream }] of blocks.entries()) {
    const block = `block${numbers[i]}`;
    add(pattern, `${block}/pattern`);
    add(heads, `${block}/heads`);
    add(attention, `${block}/attention`);
    add(mlp, `${block}/mlp`);
    add(stream, block);
  }
  return names;
}

/** Returns the numbers that the file gives blocks, where it counts them through; else from 0 on. */
function numbersOf(plan: Plan, blocks: readonly AttentionBlock[]): number[] {
  const given = blocks.map(({ heads }) => Number(/\d+/.exec(moduleOf(plan, heads) ?? '')?.[0] ?? Number.NaN));
  const [first = Number.NaN] = given;
  return blocks.map((_, i) => (given.every((number, j) => number === first + j) ? first + i : i));
}
