import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { reachedBy } from '../shared/steps.ts';
import { style } from './box-style.ts';
import { highlight } from './highlight.ts';
import { KINDS } from './kinds.ts';
import type { Found, Search } from './search.ts';

/**
 * The search of the site's pages: `/` leads to it, arrows go through what was found, Enter opens it, Escape leaves.
 * Attribute `base`: the address of the site's root.
 */
@customElement('vitrail-search')
export class SearchBox extends LitElement {
  static override styles = style;

  @property() base = './';
  @state() private words = '';
  @state() private at = 0;
  @state() private isOpen = false;
  @state() private search: Search | undefined;
  @state() private failure = '';
  @query('input') private field!: HTMLInputElement;
  #opening: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.slash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.slash);
  }

  override render() {
    const found = this.found;
    const isListed = this.isOpen && found.length > 0;
    return html`
      <input
        type="search"
        role="combobox"
        aria-label="Search guide, reference and gallery"
        aria-keyshortcuts="/"
        aria-expanded=${isListed}
        aria-controls="list"
        aria-activedescendant=${isListed ? `found-${this.at}` : nothing}
        autocomplete="off"
        spellcheck="false"
        placeholder="Search ( / )"
        @focus=${this.begin}
        @input=${this.change}
        @keydown=${this.move}
        @blur=${this.leave}
      />
      <div class="below" ?hidden=${!this.isOpen || this.words.trim() === ''} @pointerdown=${keepFocus}>
        <ul id="list" role="listbox" aria-label="Found">${found.map((one, i) => this.option(one, i))}</ul>
        <p role="status">${this.standing(found)}</p>
      </div>
    `;
  }

  private get found(): Found[] {
    return this.search?.find(this.words) ?? [];
  }

  private option({ path, kind, title, excerpt }: Found, i: number) {
    return html`
      <li id=${`found-${i}`} role="option" aria-selected=${i === this.at} @click=${() => this.open(path)}>
        <span class="kind">${KINDS[kind]}</span>
        <span class="title">${highlight(title)}</span>
        <span class="excerpt">${highlight(excerpt)}</span>
      </li>
    `;
  }

  private standing(found: readonly Found[]) {
    if (this.failure !== '') return this.failure;
    if (!this.search) return 'One moment …';
    return found.length === 0 ? 'Nothing has these words.' : nothing;
  }

  private readonly slash = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    const isWriting = target instanceof Element && target.matches('input, textarea, select');
    if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.field.select();
  };

  /** Loads the index when it is first needed. What was typed meanwhile is found then. */
  private begin(): void {
    this.isOpen = true;
    if (!this.#opening) this.#opening = this.load();
  }

  private async load(): Promise<void> {
    try {
      const { Search: Index } = await import('./search.ts');
      this.search = await Index.open(new URL(this.base, document.baseURI).href);
      this.failure = '';
    } catch {
      this.failure = 'The search could not be loaded. It is tried again when the field is left and entered.';
      this.#opening = undefined;
    }
  }

  private change(): void {
    this.words = this.field.value;
    this.at = 0;
    this.isOpen = true;
  }

  private move(event: KeyboardEvent): void {
    const found = this.found;
    const to = reachedBy(event.key, this.at, found.length);
    const reached = found[this.at];
    if (to !== undefined) this.at = to;
    else if (event.key === 'Enter' && reached && this.isOpen) this.open(reached.path);
    else if (event.key === 'Escape') this.escape();
    else return;
    event.preventDefault();
  }

  /** Empties the field, or leaves it where it is empty already. */
  private escape(): void {
    if (this.field.value === '') this.field.blur();
    this.field.value = '';
    this.words = '';
  }

  protected override updated(): void {
    this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  private leave(): void {
    this.isOpen = false;
  }

  private open(path: string): void {
    this.isOpen = false;
    location.href = new URL(path, new URL(this.base, document.baseURI)).href;
  }
}

/** A press on what was found must not close it before the click arrives. */
const keepFocus = (event: Event): void => event.preventDefault();

declare global {
  interface HTMLElementTagNameMap {
    'vitrail-search': SearchBox;
  }
}
