import { lookUp } from '../../../../base/at.ts';
import type { DraftOp } from '../blueprint.ts';
import type { Axis, Grid } from './axes.ts';
import type { Transformer } from './blocks.ts';

/** The tensors of what a tensor of tokens is divided into, by its name. */
export const placesOf = (tensor: string): string => `${tensor}:places`;
/** Returns the tensor whose places a tensor holds; undefined for another one. */
export const tokensOf = (tensor: string): string | undefined => /^(.*):places$/s.exec(tensor)?.[1];
/** See {@link placesOf}: the tokens before the places. */
export const classOf = (tensor: string): string => `${tensor}:class`;

/** What is known of a network before its tokens are laid out. */
interface Known {
  axes: ReadonlyMap<string, Axis[]>;
  shapes: ReadonlyMap<string, number[]>;
}

/** Returns the tensors of a transformer whose tokens are places of a picture, with how they lie. */
export function pictured(
  { embed, blocks }: Transformer,
  { axes, shapes }: Known,
): Map<string, { grid: Grid; channels: number }> {
  const tensors = [embed, ...blocks.flatMap(({ attention, mlp, stream }) => [attention, mlp, stream])];
  const found = tensors.flatMap((tensor) => {
    if (tensor === undefined) return [];
    const [first, last, ...others] = lookUp(axes, tensor);
    const grid = first?.grid;
    const isPictured = grid && grid.after === 0 && last?.name === 'channel' && others.length === 0;
    return isPictured ? [[tensor, { grid, channels: lookUp(shapes, tensor)[1] ?? 0 }] as const] : [];
  });
  return new Map(found);
}

/**
 * Divides tensors of tokens into places, [rows, columns, channels], and what stands before them, such as the class token,
 * and joins them again to what all other ops read. So places are a picture's to whoever looks at them, and everything
 * that comes later goes through them.
 */
export function layOut(
  ops: readonly DraftOp[],
  tensors: ReadonlyMap<string, { grid: Grid; channels: number }>,
): DraftOp[] {
  return ops.flatMap((op) => {
    const found = tensors.get(op.name);
    return found ? laidOut(op, found.grid, found.channels) : [op];
  });
}

function laidOut(op: DraftOp, { rows, columns, before }: Grid, channels: number): DraftOp[] {
  const { name } = op;
  const own = { ...op, name: `${name}:tokens` };
  const [places, ahead] = [placesOf(name), classOf(name)];
  const count = rows * columns;
  const plane = [rows, columns, channels];
  const whole = [before + count, channels];
  if (before === 0) return [own, reshape(places, own.name, plane), reshape(name, places, whole)];
  const part = (to: string, start: number, size: number): DraftOp => ({
    kind: 'slice',
    name: to,
    inputs: [own.name],
    attrs: { axis: 0, start, size },
  });
  return [
    own,
    part(`${places}:part`, before, count),
    reshape(places, `${places}:part`, plane),
    part(`${ahead}:part`, 0, before),
    reshape(ahead, `${ahead}:part`, before === 1 ? [channels] : [before, channels]),
    reshape(`${ahead}:row`, ahead, [before * channels]),
    reshape(`${places}:row`, places, [count * channels]),
    { kind: 'concat', name: `${name}:row`, inputs: [`${ahead}:row`, `${places}:row`] },
    reshape(name, `${name}:row`, whole),
  ];
}

const reshape = (name: string, input: string, shape: number[]): DraftOp => ({
  kind: 'reshape',
  name,
  inputs: [input],
  attrs: { shape },
});
