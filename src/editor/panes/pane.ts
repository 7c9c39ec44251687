import { type CSSResultGroup, css, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { button } from '../shared/button.ts';
import type { PaneView } from './view.ts';

/** Base of all panes: the open document, and a common style. */
export abstract class Pane extends LitElement {
  static override styles: CSSResultGroup = [
    button,
    css`
      :host {
        display: block;
        height: 100%;
        overflow: auto;
        font-size: 13px;
      }
      p {
        margin: 8px 16px;
        color: var(--quiet);
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        text-align: left;
        font-weight: normal;
        vertical-align: baseline;
        padding: 4px 16px 4px 0;
      }
      th {
        color: var(--quiet);
      }
      th button {
        color: var(--ink);
        padding: 0;
        text-decoration: underline;
        text-decoration-color: var(--hairline);
        text-underline-offset: 3px;
      }
      td.number,
      th.number {
        text-align: right;
      }
      select,
      input {
        font: inherit;
        color: inherit;
        background: var(--ground);
        border: 1px solid var(--hairline);
        border-radius: 2px;
        padding: 2px 4px;
        accent-color: var(--accent);
      }
      [aria-invalid="true"] {
        border-color: var(--alarm);
      }
    `,
  ];

  @property({ attribute: false }) view!: PaneView;
}
