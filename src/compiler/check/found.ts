import { ATOMS } from '../../base/atoms.ts';
import type { TypedSubstrate } from './type.ts';

/** Whether the atoms of a part exist only for a given picture: groups of a whole dataset are the same for all. */
export const isFound = ({ atom, groups }: Pick<TypedSubstrate, 'atom' | 'groups'>): boolean =>
  ATOMS[atom].found && groups?.over === undefined;
