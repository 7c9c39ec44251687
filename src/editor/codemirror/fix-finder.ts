import type { Action } from '@codemirror/lint';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Around } from '../language/complete.ts';
import { fixesFor } from '../language/fixes.ts';
import { actionsFor } from './fixing.ts';

/** How many faults get buttons in their messages; those of the others are found when they are asked for. */
const MOST = 12;

/** Looks for what mends the faults of a text while nothing else is to be done: one fault at a time. */
export class FixFinder {
  readonly #around: () => Around;
  #turn = 0;

  constructor(around: () => Around) {
    this.#around = around;
  }

  /** Calls `done` once all is found, unless another text is asked about before. */
  find(
    text: string,
    diagnostics: Diagnostic[],
    done: (actions: (found: Diagnostic) => Action[]) => void,
  ): void {
    const turn = ++this.#turn;
    const found = new Map<Diagnostic, Action[]>();
    const waiting = diagnostics.slice(0, MOST);
    const next = () => {
      if (turn !== this.#turn) return;
      const one = waiting.shift();
      if (one) {
        found.set(one, actionsFor(one, fixesFor(text, one, this.#around()), this.#around));
        setTimeout(next);
      } else if ([...found.values()].some((actions) => actions.length > 0)) {
        done((each) => found.get(each) ?? []);
      }
    };
    if (waiting.length > 0) setTimeout(next);
  }
}
