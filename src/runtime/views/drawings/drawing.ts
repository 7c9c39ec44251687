import type { Value } from '../../../base/value.ts';
import type { ParamValue, Selects } from '../../../compiler/program.ts';
import type { Pictured } from '../pictures/pictured.ts';
import type { Row } from '../rows/rows.ts';
import type { Values } from '../values.ts';

/** A step of the keyboard: so many entries on, `keep` as a click does, or null to return. */
export type Step = number | 'keep' | null;

/** Returns the place in 0..last that is `by` further on. Without a place to start from, it is the first or the last. */
export function stepped(from: number | undefined, by: number, last: number): number {
  if (from === undefined) return by > 0 ? 0 : last;
  return Math.max(0, Math.min(last, from + by));
}

/** How one mark brings values into its view. */
export interface Drawing {
  /** Reserves room for entries that are still being computed. */
  reserve(count: number): Promise<void>;
  /** Draws values; without a content, nothing. Resolves when they are on screen. */
  draw(values: Values): Promise<void>;
  /** Returns sentences about what the picture does not show by itself: what is left out, what a look stands for. */
  remarks(): string[];
  /** Returns the part of its content that it shows, where that is not all. */
  part?(): Value | undefined;
  /** Returns the entries that can be selected, in order. */
  choices(): ParamValue[];
  /** Returns the value for a selection when an entry or a place was pointed at; null where it has none. */
  meant(pointed: ParamValue, selects: Selects): ParamValue;
  /** Moves a focus of the drawing's own, for the keyboard where nothing can be selected. */
  step?(by: Step): void;
  /** Returns the picture of an item's row, or at a place in fractions of the view. */
  pictured?(row: Row | undefined, at: { x: number; y: number }): Pictured | undefined;
  /** Returns the picture of what is chosen now. */
  chosen?(): Pictured | undefined;
  /** Asks for all its pictures, seen or not. Resolves once those that were made before are there. */
  complete?(): Promise<void>;
  dispose(): void;
}
