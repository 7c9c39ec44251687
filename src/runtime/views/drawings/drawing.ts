import type { ParamValue, ProgramElement } from '../../../compiler/program.ts';
import type { Session } from '../../session.ts';
import type { Values } from '../follow.ts';
import type { VegaView } from '../vega-view.ts';

/** How one mark brings values into its view. */
export interface Drawing {
  /** Keeps room for entries that are still being computed. */
  reserve(count: number): Promise<void>;
  /** Resolves when it is on screen. Without a content, nothing is shown. */
  draw(values: Values): Promise<void>;
  /** The entries that can be selected, in order. */
  choices(): ParamValue[];
  dispose(): void;
}

/** What a drawing is made for. */
export interface Place {
  element: ProgramElement;
  session: Session;
  view: VegaView;
}
