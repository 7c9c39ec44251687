import { ATOMS } from '../../base/atoms.ts';
import type { TypedSubstrate } from './type.ts';

/** Whether the atoms of a part exist only for a given picture: groups of a whole dataset are the same for all. */
export const isFound = ({ atom, groups }: Pick<TypedSubstrate, 'atom' | 'groups'>): boolean =>
  ATOMS[atom].found && groups?.over === undefined;

/** Whether the atoms of a part are a layer taken apart along directions, and not parts of the layer itself. */
export const isAlong = ({ atom }: Pick<TypedSubstrate, 'atom'>): boolean => ATOMS[atom].makes !== undefined;
