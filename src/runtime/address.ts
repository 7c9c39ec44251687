import type { AtomIndex, LayerAtom } from '../base/atoms.ts';
import type { AxisName } from '../base/axis.ts';
import type { Mask } from '../base/mask.ts';
import type { DatasetSource, NetworkPlace } from '../compiler/program.ts';
import type { Expression } from './expression.ts';

/** Where a dataset is found, and the part of it that is meant. */
export type DatasetAddress = DatasetSource;

/** Returns the address of the whole dataset: training chooses its own split. */
export const whole = ({ split: _, labels: __, ...on }: DatasetAddress): DatasetAddress => on;

/** Where a network is found, and how it is read; or what it is made of. */
export interface NetworkAddress extends Omit<NetworkPlace, 'of' | 'edits' | 'guide'> {
  of?: NetworkAddress;
  /** The number of tokens for which a network of text is read; that of its manifest if absent. */
  length?: number;
  edits?: EditAddress[];
  guide?: GuideAddress;
}

/** Returns the address of the network that has files, of which another one is made. */
export const rootOf = (address: NetworkAddress): NetworkAddress =>
  address.of ? rootOf(address.of) : address;

/** An edit with the values of params filled in, and what computes the values that it needs. */
export type EditAddress = { layer: string; by: number } & (
  | {
      atom: LayerAtom;
      /** Which of them, or those along an axis of a value; all without it. */
      at?: AtomsAddress;
      to?: number | { value: Expression };
    }
  | { along: { value: Expression } }
  | { tensor: string; source?: AtomsAddress; target?: AtomsAddress; first: number }
);

/** Atoms by their numbers, or those along an axis of a value. */
export type AtomsAddress = AtomIndex | AtomIndex[] | { value: Expression; axis: AxisName };

/** Feedback with the values of params filled in, and what computes its pictures. At least one is painted on. */
export interface GuideAddress {
  feedback: { picture: { value: Expression }; ignore: Mask }[];
  weight: number;
}

/** How a network is made of another by what the values of params decide. */
export type Filled = Pick<NetworkAddress, 'edits' | 'guide' | 'of'>;

/** Whether values of params decide what a network is, or one that it is made of: its hash then says not all of it. */
export const isFilled = ({ edits, guide, of }: Filled): boolean =>
  edits !== undefined || guide !== undefined || (of !== undefined && isFilled(of));
