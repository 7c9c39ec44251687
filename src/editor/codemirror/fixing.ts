import { type Action, forEachDiagnostic } from '@codemirror/lint';
import { type Extension, StateEffect, StateField } from '@codemirror/state';
import { EditorView, keymap, type Panel, showPanel } from '@codemirror/view';
import { at } from '../../base/at.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { Fix } from '../../language/fix.ts';
import type { Help } from '../language/help/help.ts';
import { changesOf } from './edits.ts';
import { OWN_KEYS } from './keys.ts';
import type { ProblemMark } from './problems.ts';

const offer = StateEffect.define<Fix[] | null>();

const offered = StateField.define<Fix[] | null>({
  create: () => null,
  update(fixes, { effects, docChanged }) {
    const asked = effects.find((effect) => effect.is(offer));
    if (asked) return asked.value as Fix[] | null;
    return docChanged ? null : fixes;
  },
  provide: (field) => showPanel.from(field, (fixes) => fixes && ((view: EditorView) => panelOf(view, fixes))),
});

/** Lists fixes for the fault at the cursor, or else on its line: Ctrl-. */
export const fixing = (help: Help): Extension => [
  offered,
  keymap.of([
    {
      ...OWN_KEYS.mend,
      run(view) {
        void offerFixes(view, help);
        return true;
      },
    },
  ]),
];

async function offerFixes(view: EditorView, help: Help): Promise<void> {
  const { doc } = view.state;
  const found = await Promise.all(problemsAt(view).map((one) => help.fixes(doc.toString(), one)));
  if (view.state.doc !== doc) return;
  const fixes = found.flat();
  const effects: StateEffect<unknown>[] = [offer.of(fixes.length > 0 ? fixes : null)];
  if (fixes.length === 0) effects.push(EditorView.announce.of('Nothing here can be mended by itself.'));
  view.dispatch({ effects });
}

/** Returns the faults at the cursor, or else those on its line. */
function problemsAt({ state }: EditorView): Diagnostic[] {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const there: { found: Diagnostic; here: boolean }[] = [];
  forEachDiagnostic(state, (mark, from, to) => {
    if (from > line.to || to < line.from) return;
    there.push({ found: (mark as ProblemMark).found, here: from <= head && head <= to });
  });
  const here = there.some((one) => one.here);
  return there.filter((one) => one.here === here).map(({ found }) => found);
}

function mend(view: EditorView, { edits }: Fix): void {
  view.dispatch({ changes: changesOf(edits), userEvent: 'input.fix', scrollIntoView: true });
  view.focus();
}

function panelOf(view: EditorView, fixes: Fix[]): Panel {
  const dom = document.createElement('div');
  dom.className = 'cm-fixes';
  dom.setAttribute('role', 'group');
  dom.setAttribute('aria-label', 'What mends this');
  const buttons = fixes.map((fix) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'cm-button';
    button.textContent = fix.title;
    button.addEventListener('click', () => mend(view, fix));
    return button;
  });
  dom.append(...buttons);
  dom.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      view.dispatch({ effects: offer.of(null) });
      view.focus();
    } else if (by !== undefined) {
      const from = buttons.indexOf(event.target as HTMLButtonElement);
      at(buttons, (from + by + buttons.length) % buttons.length).focus();
    } else return;
    event.preventDefault();
  });
  return { dom, mount: () => at(buttons, 0).focus() };
}

/** The most faults with buttons in their messages; fixes of the others are found on request. */
const MOST_FAULTS = 12;

/** Finds fixes for the faults of a text, one after the other, so that other questions don't wait. */
export class FixFinder {
  readonly #help: Help;
  #turn = 0;

  constructor(help: Help) {
    this.#help = help;
  }

  /** Calls `done` when all fixes are found, unless another text is asked about before. */
  async find(
    text: string,
    diagnostics: Diagnostic[],
    done: (actions: (found: Diagnostic) => Action[]) => void,
  ): Promise<void> {
    const turn = ++this.#turn;
    const found = new Map<Diagnostic, Action[]>();
    for (const one of diagnostics.slice(0, MOST_FAULTS)) {
      const fixes = await this.#help.fixes(text, one);
      if (turn !== this.#turn) return;
      found.set(one, actionsFor(one, fixes, this.#help));
    }
    if ([...found.values()].some((actions) => actions.length > 0)) done((each) => found.get(each) ?? []);
  }
}

/** Returns buttons for the message of a fault. They compute the fix anew, as the text may have changed. */
const actionsFor = (found: Diagnostic, fixes: Fix[], help: Help): Action[] =>
  fixes.map(({ title }) => ({ name: title, apply: (view) => void mendAs(title, found, view, help) }));

async function mendAs(title: string, found: Diagnostic, view: EditorView, help: Help): Promise<void> {
  const { doc } = view.state;
  const fix = (await help.fixes(doc.toString(), found)).find((one) => one.title === title);
  if (fix && view.state.doc === doc) mend(view, fix);
}
