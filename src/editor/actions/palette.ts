import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Bundle } from '../../runtime/loader/bundle.ts';
import type { Entry } from '../document/library.ts';
import { keyInWords } from '../keys/keys.ts';
import type { PaneView } from '../panes/view.ts';
import type { Action } from './action.ts';
import { matchingActions } from './matching.ts';
import { actionsNow } from './now.ts';
import { style } from './palette-style.ts';
import type { Reach } from './reach.ts';

/** Number of actions that a page key skips. */
const PAGE = 8;

/** The list of all actions, searched by words: arrows move through it, Enter runs an action. */
@customElement('vitrail-palette')
export class Palette extends LitElement {
  static override styles = style;

  @property({ attribute: false }) view: PaneView | undefined;
  @property({ attribute: false }) entries: readonly Entry[] = [];
  @property({ attribute: false }) images: Bundle['images'] = [];
  @property({ attribute: false }) reach: Reach | undefined;
  @state() private actions: readonly Action[] = [];
  @state() private words = '';
  @state() private at = 0;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private field!: HTMLInputElement;

  override render() {
    const found = this.found;
    return html`
      <dialog aria-label="All actions" @click=${this.outside}>
        <input
          type="text"
          role="combobox"
          aria-label="Search all actions"
          aria-expanded="true"
          aria-controls="list"
          aria-activedescendant=${found.length > 0 ? `action-${this.at}` : nothing}
          autocomplete="off"
          spellcheck="false"
          placeholder="What is to be done?"
          .value=${live(this.words)}
          @input=${this.search}
          @keydown=${this.move}
        />
        <ul id="list" role="listbox" aria-label="Actions">${found.map((action, i) => this.option(action, i))}</ul>
        <p role="status">${found.length === 0 ? 'No action is called so.' : nothing}</p>
      </dialog>
    `;
  }

  /** Opens the dialog with all actions. */
  open(): void {
    if (this.dialog.open || !this.view) return;
    this.actions = actionsNow(this.view, this.entries, this.images);
    this.words = '';
    this.at = 0;
    this.dialog.showModal();
    this.field.focus();
  }

  private get found(): Action[] {
    return matchingActions(this.actions, this.words);
  }

  private option(action: Action, i: number) {
    const { group, title, keys = [] } = action;
    return html`
      <li id=${`action-${i}`} role="option" aria-selected=${i === this.at} @click=${() => this.perform(action)}>
        <span class="group">${group}</span>
        <span>${title}</span>
        ${keys.map((key) => html`<kbd>${keyInWords(key)}</kbd>`)}
      </li>
    `;
  }

  private search(): void {
    this.words = this.field.value;
    this.at = 0;
  }

  private move(event: KeyboardEvent): void {
    const found = this.found;
    const reached = found[this.at];
    if (event.key === 'Enter' && reached) this.perform(reached);
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[event.key];
    if (by !== undefined && found.length > 0) {
      const isStep = Math.abs(by) === 1;
      const to = this.at + by;
      const last = found.length - 1;
      // Steps go round, pages end.
      this.at = isStep ? (to + found.length) % found.length : Math.max(0, Math.min(last, to));
    }
    if (by !== undefined || event.key === 'Enter') event.preventDefault();
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  /** Runs an action after the dialog has returned the focus, as the action may move it. */
  private perform({ act }: Action): void {
    this.dialog.close();
    if (this.reach) act(this.reach);
  }

  private outside(event: MouseEvent): void {
    if (event.target === this.dialog) this.dialog.close();
  }
}
