import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Action } from '../actions/action.ts';
import { ACTIONS, actionsOf } from '../actions/actions.ts';
import type { Reach } from '../actions/reach.ts';
import { keyInWords } from '../keys/keys.ts';
import { choices } from '../shared/choices.ts';
import '../shared/menu.ts';
import type { Menu } from '../shared/menu.ts';

const SHEET = [
  { title: 'Everywhere', actions: ACTIONS.filter(({ keys, inText }) => keys && !inText) },
  { title: 'In the text', actions: ACTIONS.filter(({ inText }) => inText) },
];

/** The help menu: all actions, the sheet of keys, the tour, guide and reference. */
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

  @property({ attribute: false }) reach: Reach | undefined;

  /** Shows the sheet of keys. */
  keys(): void {
    if (!this.sheet.open) this.sheet.showModal();
  }

  override render() {
    return html`
      <vitrail-menu label="Help">
        <div>${actionsOf('Help').map((action) => this.entry(action))}</div>
      </vitrail-menu>
      <dialog aria-labelledby="title">
        <h2 id="title">Keys</h2>
        ${SHEET.map(
          ({ title, actions }) => html`
            <h3>${title}</h3>
            <dl>${actions.map(({ keys = [], title: does }) => html`<dt>${keys.map((key) => html`<kbd>${keyInWords(key)}</kbd> `)}</dt><dd>${does}</dd>`)}</dl>
          `,
        )}
        <button type="button" class="close" @click=${() => this.sheet.close()}>Close</button>
      </dialog>
    `;
  }

  private entry({ title, href, act }: Action) {
    if (href !== undefined) return html`<a href=${href} target="_blank">${title}</a>`;
    const choose = () => {
      this.menu.close();
      if (this.reach) act(this.reach);
    };
    return html`<button type="button" ?disabled=${!this.reach} @click=${choose}>${title}</button>`;
  }
}
