import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { DeviceStatus } from '../../runtime/host.ts';
import { choices } from '../shared/choices.ts';
import '../shared/menu.ts';
import type { Menu } from '../shared/menu.ts';
import { CHOICES, type Choice, statusInWords } from './words.ts';

/** Shows the backend, its memory and the pictures to be made. Dispatches `backend` with the backend to use. */
@customElement('vitrail-status')
export class Status extends LitElement {
  static override styles = [
    choices,
    css`
      :host {
        font-size: 13px;
        color: var(--quiet);
        white-space: nowrap;
      }
      vitrail-menu {
        --wide: 320px;
      }
      p {
        margin: 8px;
        white-space: normal;
      }
    `,
  ];

  @property({ attribute: false }) status: DeviceStatus | undefined;
  @property({ type: Number }) pictures = 0;
  /** A problem that stops nothing. */
  @property() remark = '';
  /** The chosen backend. */
  @property() choice: Choice = 'auto';
  @query('vitrail-menu') private menu!: Menu;

  override render() {
    const parts = statusInWords(this.status, this.pictures);
    if (this.remark) parts.push(this.remark);
    return html`
      <vitrail-menu label=${parts.join(' · ')}>
        <div>
          <p>What computes. Another choice starts it anew; the document stays.</p>
          ${Object.entries(CHOICES).map(([id, words]) => this.option(id as Choice, words))}
        </div>
      </vitrail-menu>
    `;
  }

  private option(id: Choice, words: string) {
    const choose = () => {
      this.menu.close();
      this.dispatchEvent(new CustomEvent('backend', { detail: id }));
    };
    const current = id === this.choice ? 'true' : 'false';
    return html`<button type="button" aria-current=${current} @click=${choose}>${words}</button>`;
  }
}
