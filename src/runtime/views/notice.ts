import { type Diagnostic, type Fault, inSentences } from '../../base/diagnostic.ts';
import type { ProgramElement } from '../../compiler/program.ts';
import { shownOf, type WatchState } from '../dataflow/watch.ts';
import { toFault } from '../fault.ts';
import type { Progress } from '../host.ts';

/** Faults that another try would not change. */
const FINAL: ReadonlySet<string> = new Set([
  'file-closed',
  'not-kept',
  'url-not-allowed',
  'vega-limit',
  'vega-endless',
  'vega-failed',
  'vega-apart',
]);

/** Milliseconds after which a computation is told of in words, beside what is shown so far. */
const LONG = 3000;

/** Faults that are shown as notes. */
const NOTHING_WRONG: ReadonlySet<string> = new Set(['not-live', 'vega-stopped']);

/** The notice below an element's picture: how far it is, why it is empty, what went wrong. */
export class Notice {
  readonly dom = document.createElement('div');
  readonly #bar = document.createElement('progress');
  readonly #words = document.createElement('p');
  readonly #again = document.createElement('button');
  readonly #stop = document.createElement('button');
  #said = '';
  /** When the present computation began. */
  #since: number | undefined;
  #onStop = () => {};

  constructor(onRetry: () => void) {
    this.dom.className = 'vt-notice';
    this.#bar.setAttribute('aria-label', 'Progress');
    this.#again.type = 'button';
    this.#again.textContent = 'Try again';
    this.#again.addEventListener('click', onRetry);
    this.#stop.type = 'button';
    this.#stop.textContent = 'Stop';
    this.#stop.addEventListener('click', () => this.#onStop());
    this.dom.append(this.#bar, this.#words, this.#again, this.#stop);
    this.#set({});
  }

  state(state: WatchState, { selects, mark }: ProgramElement): void {
    if (state.status === 'computing') this.#since ??= performance.now();
    else this.#since = undefined;
    switch (state.status) {
      case 'ready':
        return this.#set({});
      case 'empty':
        // Over a picture, nothing chosen is nothing drawn; alone, a reader wants to know.
        return this.#set({ words: emptyWords(mark, selects.length > 0), role: 'note' });
      case 'failed':
        return this.failed(toFault(state.error));
      case 'computing':
        // What is shown meanwhile needs no words for a moment; for longer, it does.
        return this.waiting({ ...state.progress, ...(shownOf(state) && !this.#isLong() && { what: '' }) });
    }
  }

  #isLong(): boolean {
    return this.#since !== undefined && performance.now() - this.#since > LONG;
  }

  waiting({ what = '', fraction }: Partial<Progress>): void {
    this.#set({ words: what, progress: fraction ?? null, role: 'status' });
  }

  failed(fault: Fault): void {
    const { code } = fault;
    const words = inSentences(fault);
    if (NOTHING_WRONG.has(code)) this.#set({ words, code, role: 'note' });
    else this.#set({ words, code, role: 'alert', retry: !FINAL.has(code) });
  }

  /** Offers to stop a view that works without input. */
  runningOn(onStop: () => void): void {
    this.#said = '';
    this.#onStop = onStop;
    this.#stop.hidden = false;
  }

  /** Shows faults of the document; what only waits for another part to be mended is no alarm of its own. */
  faults(faults: Diagnostic[]): void {
    const own = faults.filter(({ code }) => code !== 'content-faulty');
    if (own.length > 0) this.#set({ words: own.map(inSentences).join(' '), role: 'alert' });
    else this.#set({ words: faults.map(({ message }) => message).join(' '), role: 'note' });
  }

  #set(say: {
    words?: string;
    code?: string;
    progress?: number | null;
    role?: string;
    retry?: boolean;
  }): void {
    const said = JSON.stringify(say);
    if (said === this.#said) return;
    this.#said = said;
    const { words = '', code = '', progress, role, retry = false } = say;
    this.dom.dataset.code = code;
    this.#words.textContent = words;
    this.#words.hidden = words === '';
    this.#bar.hidden = progress === undefined;
    if (typeof progress === 'number') this.#bar.value = progress;
    else this.#bar.removeAttribute('value');
    this.#again.hidden = !retry;
    this.#stop.hidden = true;
    if (role) this.dom.setAttribute('role', role);
    else this.dom.removeAttribute('role');
  }
}

const emptyWords = (mark: string, selects: boolean): string =>
  selects ? 'Nothing chosen yet.' : mark === 'heatmap' ? '' : 'Nothing chosen yet: point at another view.';
