import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { fragmentOf } from '../document/address.ts';
import { localTitle } from '../document/drafts.ts';
import { byFolder } from '../document/folder-documents.ts';
import type { Entry } from '../document/library.ts';
import { starterList } from '../starters/list.ts';
import { card } from './card.ts';
import { neighbour } from './keys.ts';
import { matching, tagsOf } from './search.ts';
import { style } from './style.ts';

/**
 * The dialog of documents, with thumbnails, search and tags; `/` opens it outside of text fields. Documents are links:
 * the address says which is open. Dispatches `remove` with an id, and `begin`
 * with a document to begin with.
 */
@customElement('vitrail-gallery')
export class Gallery extends LitElement {
  static override styles = style;

  @property({ attribute: false }) entries: Entry[] = [];
  @property({ attribute: false }) locals: string[] = [];
  @property() current = '';
  @state() private open = false;
  @state() private words = '';
  @state() private tags: ReadonlySet<string> = new Set();
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private field!: HTMLInputElement;

  override render() {
    const found = matching(this.entries, this.words, this.tags);
    const close = () => {
      this.open = false;
    };
    return html`
      <button type="button" aria-haspopup="dialog" title="The documents that come with it (/)" @click=${this.show}>
        Gallery
      </button>
      <dialog aria-labelledby="heading" @close=${close} @keydown=${this.move}>
        ${this.open ? this.content(found) : nothing}
      </dialog>
    `;
  }

  /** Opens the dialog. */
  async show(): Promise<void> {
    this.open = true;
    this.dialog.showModal();
    await this.updateComplete;
    this.field.focus();
  }

  private content(found: Entry[]) {
    const search = () => {
      this.words = this.field.value;
    };
    return html`
      <header>
        <h2 id="heading">Gallery</h2>
        <input
          type="search"
          aria-label="Search the gallery"
          placeholder="Search: attribution, photo, groups…"
          .value=${this.words}
          @input=${search}
        />
        <button type="button" class="framed" @click=${() => this.dialog.close()}>Close</button>
      </header>
      <div class="filter" role="group" aria-label="Tags">${tagsOf(this.entries).map((tag) => this.tag(tag))}</div>
      <div @click=${this.chosen}>
        ${this.own()} ${this.starters()}
        <ul>${found.map((entry) => card(entry, entry.id === this.current))}</ul>
        <p role="status">${found.length === 0 ? 'Nothing of the gallery is described so.' : nothing}</p>
      </div>
    `;
  }

  private tag(tag: string) {
    const toggle = () => {
      const tags = new Set(this.tags);
      if (!tags.delete(tag)) tags.add(tag);
      this.tags = tags;
    };
    return html`<button type="button" aria-pressed=${this.tags.has(tag)} @click=${toggle}>${tag}</button>`;
  }

  private own() {
    const words = this.words.trim().toLowerCase();
    const found = this.locals.filter((id) => localTitle(id).toLowerCase().includes(words));
    if (this.tags.size > 0) return nothing;
    return byFolder(found).map(
      ({ folder, documents }) => html`
        <h3>${folder === '' ? 'Yours' : `Yours: ${folder}`}</h3>
        <ul class="own">
          ${documents.map(
            ({ id, name }) => html`
              <li>
                <a class="card" href=${fragmentOf(id)} aria-current=${id === this.current ? 'true' : nothing}>
                  ${name}
                </a>
                ${id === this.current ? nothing : this.remover(id)}
              </li>
            `,
          )}
        </ul>
      `,
    );
  }

  /** Documents to begin with, while nothing is searched for. */
  private starters() {
    if (this.words !== '' || this.tags.size > 0) return nothing;
    return html`
      <h3>New</h3>
      ${starterList.render((starter) => {
        this.dialog.close();
        this.dispatchEvent(new CustomEvent('begin', { detail: starter }));
      })}
      <h3>Documents</h3>
    `;
  }

  private remover(id: string) {
    const remove = () => this.dispatchEvent(new CustomEvent('remove', { detail: id }));
    return html`<button type="button" aria-label=${`Remove ${localTitle(id)}`} @click=${remove}>Remove</button>`;
  }

  private chosen({ target }: Event): void {
    if ((target as Element).closest('a')) this.dialog.close();
  }

  /** Moves between cards by arrow keys; Enter in the search opens the first one. */
  private move(event: KeyboardEvent): void {
    const cards = [...this.renderRoot.querySelectorAll<HTMLAnchorElement>('.card')];
    const from = cards.find((one) => one.matches(':focus'));
    const searching = event.target === this.field;
    const to = from ? neighbour(cards, from, event.key) : event.key === 'ArrowDown' ? cards[0] : undefined;
    if (to) to.focus();
    else if (searching && event.key === 'Enter') cards[0]?.click();
    else if (!searching && (event.key === '/' || event.key === 'ArrowUp')) this.field.focus();
    else return;
    event.preventDefault();
  }
}
