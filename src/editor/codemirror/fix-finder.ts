import type { Action } from '@codemirror/lint';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Help } from '../language/help/help.ts';
import { actionsFor } from './fixing.ts';

/** How many faults get buttons in their messages; those of the others are found when they are asked for. */
const MOST = 12;

/** Looks for what mends the faults of a text, one after the other: who asks for something else is not kept waiting. */
export class FixFinder {
  readonly #help: Help;
  #turn = 0;

  constructor(help: Help) {
    this.#help = help;
  }

  /** Calls `done` once all is found, unless another text is asked about before. */
  async find(
    text: string,
    diagnostics: Diagnostic[],
    done: (actions: (found: Diagnostic) => Action[]) => void,
  ): Promise<void> {
    const turn = ++this.#turn;
    const found = new Map<Diagnostic, Action[]>();
    for (const one of diagnostics.slice(0, MOST)) {
      const fixes = await this.#help.fixes(text, one);
      if (turn !== this.#turn) return;
      found.set(one, actionsFor(one, fixes, this.#help));
    }
    if ([...found.values()].some((actions) => actions.length > 0)) done((each) => found.get(each) ?? []);
  }
}
