import type { ParamValue, Selects } from '../../../compiler/program.ts';
import type { Pictured } from '../pictures/pictured.ts';
import type { Row } from '../rows/rows.ts';
import type { Values } from '../values.ts';

/** See `Drawing.step`. */
export type Step = number | 'keep' | null;

/** One of 0..last, so many on; begins at the end that it comes from. */
export function stepped(from: number | undefined, by: number, last: number): number {
  if (from === undefined) return by > 0 ? 0 : last;
  return Math.max(0, Math.min(last, from + by));
}

/** How one mark brings values into its view. */
export interface Drawing {
  /** Keeps room for entries that are still being computed. */
  reserve(count: number): Promise<void>;
  /** Resolves when it is on screen. Without a content, nothing is shown. */
  draw(values: Values): Promise<void>;
  /** What the picture does not say by itself: what is left out, what a look stands for. One sentence each. */
  remarks(): string[];
  /** The entries that can be selected, in order. */
  choices(): ParamValue[];
  /** What a selection is set to when this was pointed at: an entry's own value, or a place. */
  meant(pointed: ParamValue, selects: Selects): ParamValue;
  /**
   * Moves a focus of the drawing's own, for the keyboard where nothing can be selected.
   * @param by so many entries on; `keep`: as a click; null: returns
   */
  step?(by: Step): void;
  /** The picture at an item's row, or at a place in fractions of the view. */
  pictured?(row: Row | undefined, at: { x: number; y: number }): Pictured | undefined;
  /** The picture of what is chosen now. */
  chosen?(): Pictured | undefined;
  /** Asks for all its pictures, seen or not. Resolves once those that were made before are there. */
  complete?(): Promise<void>;
  dispose(): void;
}
