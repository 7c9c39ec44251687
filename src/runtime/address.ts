import type { Atom, AtomIndex } from '../base/atoms.ts';
import type { AxisName } from '../base/axis.ts';
import type { DatasetSource, NetworkPlace } from '../compiler/program.ts';
import type { Expression } from './expression.ts';

/** Where a dataset is found, and the split of it that is meant. */
export type DatasetAddress = DatasetSource;

/** Where a network is found, and how it is read; or what it is made of. */
export interface NetworkAddress extends Omit<NetworkPlace, 'of' | 'edits'> {
  of?: NetworkAddress;
  edits?: EditAddress[];
}

/** An edit with the values of params filled in, and what computes the values that it needs. */
export type EditAddress = { layer: string; by: number } & (
  | {
      atom: Exclude<Atom, 'group'>;
      /** Which of them, or those along an axis of a value; all without it. */
      at?: AtomIndex | AtomIndex[] | { value: Expression; axis: AxisName };
      to?: number | { value: Expression };
    }
  | { along: { value: Expression } }
);

/** Whether a network, or one that it is made of, has edits: what is known of it then says not all that decides it. */
export const hasEdits = ({ edits, of }: Pick<NetworkAddress, 'edits' | 'of'>): boolean =>
  edits !== undefined || (of !== undefined && hasEdits(of));
