import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { at } from '../../base/at.ts';
import { button } from '../shared/button.ts';
import { PANES, type PaneEntry } from './list.ts';
import type { Pane } from './pane.ts';
import { countInWords } from './problems/count.ts';
import type { PaneView } from './view.ts';

/** The tabs of the panes and the open one, if any. Dispatches `open` with the id of the pane to open, '' for none. */
@customElement('vitrail-panes')
export class Panes extends LitElement {
  static override styles = [
    button,
    css`
      :host {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        min-height: 0;
        background: var(--ground);
        border-top: 1px solid var(--hairline);
      }
      header {
        display: flex;
        align-items: center;
        padding: 4px 8px;
        overflow-x: auto;
      }
      [role="tablist"] {
        display: flex;
        gap: 8px;
      }
      [role="tab"] {
        white-space: nowrap;
        border-bottom: 2px solid transparent;
      }
      [aria-selected="true"] {
        border-bottom-color: var(--accent);
      }
      /* Where the system's colours are used, what is transparent is seen. */
      @media (forced-colors: active) {
        [role="tab"]:not([aria-selected="true"]) {
          border-color: Canvas;
        }
      }
      .error {
        color: var(--alarm);
      }
      .close {
        margin-left: auto;
      }
      [role="tabpanel"] {
        min-height: 0;
        overflow: auto;
      }
      .spoken {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      p {
        font-size: 13px;
        margin: 8px 16px;
      }
    `,
  ];

  @property() open = '';
  @property({ attribute: false }) view: PaneView | undefined;
  /** The panes that were opened, by id: each keeps its state. */
  @state() private loaded = new Map<string, Pane>();
  @state() private failed = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const entry = PANES.find(({ id }) => id === this.open);
    if (changed.has('open') && entry && !this.loaded.has(entry.id)) void this.load(entry);
    const pane = this.loaded.get(this.open);
    if (pane && this.view) pane.view = this.view;
  }

  private async load({ id, load, tag }: PaneEntry): Promise<void> {
    try {
      await load();
      this.loaded = new Map(this.loaded).set(id, document.createElement(tag) as Pane);
      this.failed = '';
    } catch {
      this.failed = 'This pane could not be loaded. Check the connection, then open it again.';
    }
  }

  override render() {
    const diagnostics = this.view?.desk.diagnostics ?? [];
    const worst = diagnostics.some(({ severity }) => severity === 'error') ? 'error' : '';
    return html`
      <header>
        <div role="tablist" aria-label="Panes" @keydown=${this.move}>
          ${PANES.map(({ id, name, title }) =>
            this.tab(id, title?.(diagnostics) ?? name, id === 'problems' ? worst : ''),
          )}
        </div>
        <span class="spoken" role="status">${countInWords(diagnostics)}</span>
        ${
          this.open === ''
            ? nothing
            : html`<button type="button" class="close" @click=${() => this.say('')}>Close</button>`
        }
      </header>
      ${this.open === '' ? nothing : this.panel()}
    `;
  }

  private tab(id: string, title: string, worst: string) {
    const selected = id === this.open;
    const reached = selected || (this.open === '' && id === PANES[0].id);
    return html`
      <button
        type="button"
        role="tab"
        id=${`tab-${id}`}
        class=${worst}
        aria-selected=${selected}
        aria-controls=${selected ? 'panel' : nothing}
        tabindex=${reached ? 0 : -1}
        @click=${() => this.say(selected ? '' : id)}
      >
        ${title}
      </button>
    `;
  }

  private panel() {
    const pane = this.loaded.get(this.open);
    const shown = this.failed ? html`<p>${this.failed}</p>` : this.view ? (pane ?? nothing) : nothing;
    return html`<div id="panel" role="tabpanel" aria-labelledby=${`tab-${this.open}`}>${shown}</div>`;
  }

  /** Moves between tabs by arrow keys, opening the pane while one is open. */
  private move(event: KeyboardEvent): void {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    const from = tabs.indexOf(event.target as HTMLElement);
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (from < 0 || to === undefined) return;
    const next = (to + tabs.length) % tabs.length;
    at(tabs, next).focus();
    if (this.open !== '') this.say(at(PANES, next).id);
    event.preventDefault();
  }

  /** Focuses the open tab, or the first. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[role=tab][tabindex="0"]')?.focus();
  }

  private say(open: string): void {
    this.dispatchEvent(new CustomEvent('open', { detail: open }));
  }
}
