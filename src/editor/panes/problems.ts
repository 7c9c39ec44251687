import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { button } from '../shared/button.ts';
import { countInWords } from './count.ts';

/** The faults of the document, each in words. Says `go` with a diagnostic, `toggle`, and `again` to load anew. */
@customElement('vitrail-problems')
export class Problems extends LitElement {
  static override styles = [
    button,
    css`
      :host {
        display: block;
        background: var(--ground);
        border-top: 1px solid var(--hairline);
      }
      header {
        display: flex;
        align-items: center;
        gap: 8px;
        padding: 4px 8px;
      }
      [aria-expanded]::before {
        content: "▸";
        display: inline-block;
        width: 16px;
        color: var(--quiet);
      }
      [aria-expanded="true"]::before {
        content: "▾";
      }
      .error {
        color: var(--alarm);
      }
      .again {
        margin-left: auto;
      }
      .list {
        max-height: min(30dvh, 240px);
        overflow: auto;
        padding-bottom: 8px;
      }
      ul {
        list-style: none;
        margin: 0;
        padding: 0;
      }
      li button {
        display: grid;
        grid-template-columns: 16px 1fr auto;
        width: 100%;
        text-align: left;
        padding: 4px 16px 4px 8px;
        user-select: text;
      }
      li button:focus-visible {
        outline-offset: -2px;
      }
      i {
        width: 8px;
        height: 8px;
        margin: 6px 0 0 4px;
        background: var(--quiet);
      }
      i.error {
        background: var(--alarm);
        border-radius: 50%;
      }
      i.warning {
        background: var(--warning);
        clip-path: polygon(50% 0, 100% 100%, 0 100%);
      }
      .hint,
      small,
      p {
        color: var(--quiet);
      }
      .said {
        padding: 0 16px 0 8px;
        overflow-wrap: anywhere;
      }
      small {
        font-size: 11px;
        line-height: 19px;
      }
      p {
        font-size: 13px;
        margin: 4px 32px;
      }
    `,
  ];

  @property({ attribute: false }) diagnostics: Diagnostic[] = [];
  @property({ type: Boolean }) open = false;
  /** Whether something that the document names could not be loaded. */
  @property({ type: Boolean }) retry = false;

  override render() {
    const worst = this.diagnostics.some(({ severity }) => severity === 'error') ? 'error' : '';
    return html`
      <section aria-label="Problems">
        <header>
          <span role="status">
            <button type="button" aria-expanded=${this.open} class=${worst} @click=${() => this.say('toggle')}>
              ${countInWords(this.diagnostics)}
            </button>
          </span>
          ${
            this.retry
              ? html`<button type="button" class="again" @click=${() => this.say('again')}>Try again</button>`
              : ''
          }
        </header>
        ${this.open ? this.list() : ''}
      </section>
    `;
  }

  private list() {
    if (this.diagnostics.length === 0) return html`<p>The document is in order.</p>`;
    return html`<div class="list"><ul>${this.diagnostics.map((found) => this.item(found))}</ul></div>`;
  }

  private item(found: Diagnostic) {
    const { severity, message, hint, code } = found;
    return html`
      <li>
        <button type="button" data-code=${code} @click=${() => this.say('go', found)}>
          <i class=${severity} role="img" aria-label=${severity}></i>
          <span class="said">${message} <span class="hint">${hint}</span></span>
          <small>${code}</small>
        </button>
      </li>
    `;
  }

  private say(type: 'go' | 'toggle' | 'again', detail?: Diagnostic): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
