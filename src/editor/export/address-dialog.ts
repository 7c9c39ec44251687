import { html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { addressIn, fragmentAt } from '../document/address.ts';
import { agreeTo } from '../remote/remote.ts';
import { button } from '../shared/button.ts';
import { dialog } from '../shared/dialog.ts';

/** Asks for the address of a document and goes there; errors are shown above the interface. */
@customElement('vitrail-address-dialog')
export class AddressDialog extends LitElement {
  static override styles = [button, dialog];

  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private field!: HTMLInputElement;

  override render() {
    return html`
      <dialog aria-labelledby="heading">
        <form method="dialog" @submit=${this.go}>
          <h2 id="heading"><label for="address">Open the document at an address</label></h2>
          <input id="address" type="text" inputmode="url" required placeholder="https://example.org/interface.json" />
          <p>
            Its server must let other pages read it, as GitHub’s raw files and most file hosts for the web do. The
            address of a gist opens the gist.
          </p>
          <footer>
            <button type="button" @click=${() => this.dialog.close()}>Cancel</button>
            <button type="submit" class="framed">Open</button>
          </footer>
        </form>
      </dialog>
    `;
  }

  open(): void {
    this.dialog.showModal();
  }

  private go(): void {
    const fragment = fragmentAt(this.field.value.trim());
    agreeTo(addressIn(fragment));
    // So that trying the same address again is a change again.
    if (location.hash === fragment) location.hash = '';
    location.hash = fragment;
  }
}
