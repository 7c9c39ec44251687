import type { Control, ProgramParam } from '../../../compiler/program.ts';

/** What controls set params by. */
export const CONTROL = { by: 'control' };

/** A param with a control. */
export interface Bound extends ProgramParam {
  control: Control;
}

/** The elements of a control, the input first, and what makes them show the param's present value. */
export interface Field {
  dom: [HTMLElement, ...HTMLElement[]];
  /** Whether the first element is a group of inputs, each with a label of its own. */
  isGroup?: boolean;
  sync(): void;
  stop?(): void;
}
