import { css, html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { OWN_KEYS, STANDARD_KEYS } from '../codemirror/keys.ts';
import { keyInWords } from '../keys/keys.ts';
import { PAGE_KEYS } from '../keys/page-keys.ts';
import { choices } from '../shared/choices.ts';
import '../shared/menu.ts';
import type { Menu } from '../shared/menu.ts';

const SHEET = [
  { title: 'Everywhere', keys: PAGE_KEYS },
  { title: 'In the text', keys: [...Object.values(OWN_KEYS), ...STANDARD_KEYS] },
];

/** Where to find help: guide and reference, the sheet of keys, the tour. Says `tour` when that is wanted. */
@customElement('vitrail-help')
export class Help extends LitElement {
  static override styles = [
    choices,
    css`
      vitrail-menu {
        --wide: 240px;
      }
      dialog {
        max-width: 640px;
        padding: 24px;
        color: var(--ink);
        background: var(--ground);
        border: 1px solid var(--hairline);
        box-shadow: var(--float);
      }
      dialog::backdrop {
        background: color-mix(in srgb, var(--ground) 60%, transparent);
      }
      h2,
      h3 {
        font-size: 15px;
        font-weight: 600;
        margin: 0 0 16px;
      }
      h3 {
        font-size: 13px;
        margin: 16px 0 8px;
      }
      dl {
        display: grid;
        grid-template-columns: 14ch 1fr;
        gap: 4px 24px;
        margin: 0;
        font-size: 13px;
      }
      dd {
        margin: 0;
      }
      .close {
        width: auto;
        margin: 16px 0 0 -8px;
      }
    `,
  ];

  @query('vitrail-menu') private menu!: Menu;
  @query('dialog') private sheet!: HTMLDialogElement;

  /** Shows the sheet of keys. */
  keys(): void {
    if (!this.sheet.open) this.sheet.showModal();
  }

  override render() {
    return html`
      <vitrail-menu label="Help">
        <div>
          <a href="guide/index.html" target="_blank">Guide</a>
          <a href="reference/index.html" target="_blank">Reference</a>
          <button type="button" @click=${() => this.leave(() => this.keys())}>Keys</button>
          <button type="button" @click=${() => this.leave(() => this.dispatchEvent(new Event('tour')))}>
            Tour
          </button>
        </div>
      </vitrail-menu>
      <dialog aria-labelledby="title">
        <h2 id="title">Keys</h2>
        ${SHEET.map(
          ({ title, keys }) => html`
            <h3>${title}</h3>
            <dl>${keys.map(({ key, does }) => html`<dt><kbd>${keyInWords(key)}</kbd></dt><dd>${does}</dd>`)}</dl>
          `,
        )}
        <button type="button" class="close" @click=${() => this.sheet.close()}>Close</button>
      </dialog>
    `;
  }

  private leave(then: () => void): void {
    this.menu.close();
    then();
  }
}
