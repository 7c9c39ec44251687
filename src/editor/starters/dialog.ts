import { css, html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { button } from '../shared/button.ts';
import { dialog } from '../shared/dialog.ts';
import { starterList } from './list.ts';

/** The dialog of documents to begin with. Dispatches `begin` with the chosen one. */
@customElement('vitrail-new')
export class NewDialog extends LitElement {
  static override styles = [
    button,
    dialog,
    starterList.style,
    css`
      dialog {
        --wide: 720px;
      }
    `,
  ];

  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    return html`
      <dialog aria-labelledby="heading">
        <h2 id="heading">New</h2>
        ${starterList.render((starter) => {
          this.dialog.close();
          this.dispatchEvent(new CustomEvent('begin', { detail: starter }));
        })}
        <footer><button type="button" class="framed" @click=${() => this.dialog.close()}>Cancel</button></footer>
      </dialog>
    `;
  }

  open(): void {
    this.dialog.showModal();
  }
}
