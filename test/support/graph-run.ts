import { imported, valueAt } from './import.ts';
import * as plain from './plain.ts';
import { type GivenGraphNode, type GivenWeight, graphModel, ints, text } from './tfjs.ts';

/** The picture and the 3 x 3 filters to four channels that graphs are tried with. */
export const picture = plain.random([6, 6, 3], 1);
export const filters = plain.random([3, 3, 3, 4], 2);

/** A node of a graph. */
export const node = (
  name: string,
  op: string,
  input: string[],
  attr: GivenGraphNode['attr'] = {},
): GivenGraphNode => ({ name, op, input, attr });

/** The attributes of a convolution or a pool. */
export const window = (padding: string, stride = 1, more: GivenGraphNode['attr'] = {}) => ({
  strides: ints(1, stride, stride, 1),
  padding: text(padding),
  dilations: ints(1, 1, 1, 1),
  data_format: text('NHWC'),
  ...more,
});

/** Imports a graph and runs it on the picture; `ops` are those it became, [name, kind]. */
export async function run(nodes: GivenGraphNode[], weights: Record<string, GivenWeight> = {}, given = {}) {
  const { network, manifest } = await imported(graphModel(nodes, weights), given);
  const value = await valueAt(network, picture);
  const ops = network.ops.filter(({ kind }) => kind !== 'softmax').map(({ name, kind }) => [name, kind]);
  network.dispose();
  return { value, ops, manifest };
}
