import type { Value } from '../../../base/value.ts';
import type { PictureRequest } from '../../host.ts';
import { atomAt } from '../labels.ts';
import type { Requests } from '../pictures/requests.ts';
import { contentsOf, type Values } from '../values.ts';
import type { Chain } from './links.ts';

/** The stages of a chain, once they are all there. */
export const stagesOf = (values: Values): Value[] | undefined =>
  values.content ? contentsOf(values) : undefined;

/** Which columns are shown as pictures: classes have names. */
export const isPictured = ({ columns }: Chain): boolean[] =>
  columns.map(({ name }) => name === 'channel' || name === 'group');

/** The pictures of a chain's nodes, in order: of channels, and of groups by their directions. */
export function nodePictures(
  chain: Chain,
  { also }: Values,
  requests: Requests,
): (PictureRequest | undefined)[] {
  const pictured = isPictured(chain);
  return chain.nodes.map(({ column, entry }) => {
    const axis = chain.columns[column]!;
    if (!pictured[column]) return undefined;
    if (axis.name === 'channel') return requests.atom(axis, atomAt(axis, entry));
    const directions = also[`directions${column}`];
    return directions && requests.direction(directions, atomAt(axis, entry));
  });
}
