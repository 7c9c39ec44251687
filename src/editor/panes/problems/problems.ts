import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Diagnostic } from '../../../base/diagnostic.ts';
import { Pane } from '../pane.ts';

/** Lists the faults of the document, each with a link to its place. */
@customElement('vitrail-problems')
export class Problems extends Pane {
  static override styles = [
    Pane.styles,
    css`
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
    `,
  ];

  override render() {
    const { desk, parts } = this.view;
    return html`
      ${parts.manifests.failed ? html`<button type="button" class="again" @click=${this.again}>Try again</button>` : ''}
      ${
        desk.diagnostics.length === 0
          ? html`<p>The document is in order.</p>`
          : html`<ul>${desk.diagnostics.map((found) => this.item(found))}</ul>`
      }
    `;
  }

  private item(found: Diagnostic) {
    const { severity, message, hint, code } = found;
    return html`
      <li>
        <button type="button" data-code=${code} @click=${() => this.view.text.show(found)}>
          <i class=${severity} role="img" aria-label=${severity}></i>
          <span class="said">${message} <span class="hint">${hint}</span></span>
          <small>${code}</small>
        </button>
      </li>
    `;
  }

  private again(): void {
    const { manifests, workbench } = this.view.parts;
    manifests.retry();
    void workbench.run();
  }
}
