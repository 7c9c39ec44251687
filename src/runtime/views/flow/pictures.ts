import { at } from '../../../base/at.ts';
import { isMadeAxis } from '../../../base/atoms.ts';
import type { Value } from '../../../base/value.ts';
import type { PictureRequest } from '../../host.ts';
import { atomAt } from '../labels.ts';
import type { Requests } from '../pictures/requests.ts';
import { contentsOf, type Values } from '../values.ts';
import type { Chain } from './links.ts';

/** Returns the stages of a chain; undefined while the first is missing. */
export const stagesOf = ({ content, also }: Values): Value[] | undefined =>
  content && contentsOf(content, also);

/** Returns which columns are shown as pictures: classes have names. */
export const isPictured = ({ columns }: Chain): boolean[] =>
  columns.map(({ name }) => name === 'channel' || isMadeAxis(name));

/** Returns the pictures of a chain's nodes, in order: of channels, and of groups by their directions. */
export function nodePictures(
  chain: Chain,
  { also }: Values,
  requests: Requests,
): (PictureRequest | undefined)[] {
  const pictured = isPictured(chain);
  return chain.nodes.map(({ column, entry }) => {
    const axis = at(chain.columns, column);
    if (!pictured[column]) return undefined;
    if (axis.name === 'channel') return requests.atom(axis, atomAt(axis, entry));
    const directions = also[`directions${column}`];
    return directions && requests.direction(directions, atomAt(axis, entry));
  });
}
