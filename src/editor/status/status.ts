import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { DeviceStatus } from '../../runtime/host.ts';
import { statusInWords } from './words.ts';

/** What computes, how much memory it holds, and what is still to be made. */
@customElement('vitrail-status')
export class Status extends LitElement {
  static override styles = css`
    :host {
      font-size: 13px;
      color: var(--quiet);
      white-space: nowrap;
    }
    span + span::before {
      content: " · ";
    }
  `;

  @property({ attribute: false }) status: DeviceStatus | undefined;
  @property({ type: Number }) pictures = 0;
  /** What is not as it should be, though everything works. */
  @property() remark = '';

  override render() {
    const parts = statusInWords(this.status, this.pictures);
    if (this.remark) parts.push(this.remark);
    return parts.map((part) => html`<span>${part}</span>`);
  }
}
