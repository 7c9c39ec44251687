import { css, html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { bytesInWords } from '../../base/messages/entry.ts';
import type { KeptNetwork } from '../../runtime/store/browser/kept-networks.ts';
import { button } from '../shared/button.ts';
import { dialog } from '../shared/dialog.ts';
import { kept } from './kept.ts';

/** The dialog of the networks that the browser keeps, each with its size and a button that removes it. */
@customElement('vitrail-kept')
export class KeptDialog extends LitElement {
  static override styles = [
    button,
    dialog,
    css`
      ul {
        list-style: none;
        margin: 16px 0;
        padding: 0;
      }
      li {
        display: flex;
        align-items: center;
        gap: 16px;
      }
      li span {
        flex: 1;
        min-width: 0;
        overflow-wrap: anywhere;
      }
      code {
        font-family: var(--mono);
        color: var(--quiet);
      }
    `,
  ];

  @state() private networks: readonly KeptNetwork[] = [];
  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    const bytes = this.networks.reduce((sum, network) => sum + network.bytes, 0);
    return html`
      <dialog aria-labelledby="heading">
        <form method="dialog">
          <h2 id="heading">Networks that this browser keeps</h2>
          <p role="status">
            ${
              this.networks.length === 0
                ? 'None. A network of your own that you drop here can be kept: the page then asks.'
                : `They take ${bytesInWords(bytes)}. Documents name them by their address.`
            }
          </p>
          <ul>${this.networks.map((network) => this.entry(network))}</ul>
          <footer><button type="submit" class="framed">Close</button></footer>
        </form>
      </dialog>
    `;
  }

  /** Opens the dialog. */
  async open(): Promise<void> {
    await kept.load();
    this.networks = kept.all;
    this.dialog.showModal();
  }

  private entry({ name, url, bytes }: KeptNetwork) {
    const remove = async () => {
      await kept.remove(name);
      this.networks = kept.all;
    };
    return html`
      <li>
        <span>${name}<br /><code>${url}</code></span>
        ${bytesInWords(bytes)}
        <button type="button" aria-label=${`Remove ${name}`} @click=${remove}>Remove</button>
      </li>
    `;
  }
}
