import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Bundle } from '../../runtime/loader/bundle.ts';
import type { Entry } from '../document/library.ts';
import { keyInWords } from '../keys/keys.ts';
import type { PaneView } from '../panes/view.ts';
import { highlight } from '../search/highlight.ts';
import type { Search } from '../search/search.ts';
import { reachedBy } from '../shared/steps.ts';
import type { Action } from './action.ts';
import { type Choosable, foundActions, matchingActions } from './matching.ts';
import { actionsNow } from './now.ts';
import { style } from './palette-style.ts';
import type { Reach } from './reach.ts';

/**
 * The list of all actions, searched by words, with what the site says of these words below: arrows move through it, Enter
 * runs an action or opens a page.
 */
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
  @state() private search: Search | undefined;
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
          @input=${this.change}
          @keydown=${this.move}
        />
        <ul id="list" role="listbox" aria-label="Actions">${found.map((action, i) => this.option(action, i))}</ul>
        <p role="status">${found.length === 0 ? 'Nothing is called so.' : nothing}</p>
      </dialog>
    `;
  }

  /** Opens the dialog with all actions. */
  open(): void {
    if (this.dialog.open || !this.view) return;
    this.actions = actionsNow(this.view, this.entries, this.images);
    this.words = '';
    this.at = 0;
    void this.load();
    this.dialog.showModal();
    this.field.focus();
  }

  private get found(): Choosable[] {
    const actions = matchingActions(this.actions, this.words);
    return [...actions, ...foundActions(this.search?.find(this.words) ?? [], actions)];
  }

  private option(action: Choosable, i: number) {
    const { group, title, keys = [], found } = action;
    return html`
      <li id=${`action-${i}`} role="option" aria-selected=${i === this.at} @click=${() => this.perform(action)}>
        <span class="group">${group}</span>
        <span>${found ? html`${highlight(found.title)}<br /><small>${highlight(found.excerpt)}</small>` : title}</span>
        ${keys.map((key) => html`<kbd>${keyInWords(key)}</kbd>`)}
      </li>
    `;
  }

  /** Loads the index of the site. Without it there are the actions alone. */
  private async load(): Promise<void> {
    if (this.search) return;
    const opened = import('../search/search.ts').then(({ Search: Index }) => Index.open(document.baseURI));
    this.search = await opened.catch(() => undefined);
  }

  private change(): void {
    this.words = this.field.value;
    this.at = 0;
  }

  private move(event: KeyboardEvent): void {
    const found = this.found;
    const reached = found[this.at];
    if (event.key === 'Enter' && reached) this.perform(reached);
    const to = reachedBy(event.key, this.at, found.length);
    if (to !== undefined) this.at = to;
    if (to !== undefined || event.key === 'Enter') event.preventDefault();
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
