import { lookUp } from '../../../../base/at.ts';
import type { DraftOp } from '../blueprint.ts';
import type { Axis, Grid } from './axes.ts';
import type { Transformer } from './blocks.ts';

/** The tensors of what a tensor of tokens is divided into, by its name. */
export const placesOf = (tensor: string): string => `${tensor}:places`;
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
    const { name } = op;
    const found = tensors.get(name);
    if (!found) return [op];
    const { grid, channels } = found;
    const { rows, columns, before } = grid;
    const [first, rest] = [before * channels, rows * columns * channels];
    const reshape = (to: string, from: string, shape: number[]): DraftOp => ({
      kind: 'reshape',
      name: to,
      inputs: [from],
      attrs: { shape },
    });
    const part = (to: string, start: number, size: number): DraftOp => ({
      kind: 'slice',
      name: to,
      inputs: [`${name}:row`],
      attrs: { axis: 0, start, size },
    });
    const own = { ...op, name: `${name}:tokens` };
    const places = placesOf(name);
    const laid = [rows, columns, channels];
    const whole = [before + rows * columns, channels];
    if (before === 0) return [own, reshape(places, own.name, laid), reshape(name, places, whole)];
    const ahead = classOf(name);
    // One token is a list of channels, which is what its slice is.
    const parts =
      before === 1
        ? [part(ahead, 0, first)]
        : [part(`${ahead}:row`, 0, first), reshape(ahead, `${ahead}:row`, [before, channels])];
    const listed = before === 1 ? [] : [reshape(`${ahead}:list`, ahead, [first])];
    return [
      own,
      reshape(`${name}:row`, own.name, [first + rest]),
      part(`${places}:row`, first, rest),
      reshape(places, `${places}:row`, laid),
      reshape(`${places}:list`, places, [rest]),
      ...parts,
      ...listed,
      { kind: 'concat', name: `${name}:joined`, inputs: [listed[0]?.name ?? ahead, `${places}:list`] },
      reshape(name, `${name}:joined`, whole),
    ];
  });
}
