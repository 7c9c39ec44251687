import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { sharedFragment } from '../document/address.ts';
import type { PaneView } from '../panes/view.ts';
import { button } from '../shared/button.ts';
import { dialog } from '../shared/dialog.ts';
import { fileName } from '../shared/file-name.ts';
import { encode } from './code.ts';
import { type EmbedForm, embedCode } from './embed-code.ts';
import { parcelOf, remarksOn } from './parcel.ts';

/** The longest safe link, in characters: some programs cut longer ones. */
const SAFE_LENGTH = 8000;

/** Shares the open document as a link that contains it, or as code for a page. */
@customElement('vitrail-share')
export class ShareDialog extends LitElement {
  static override styles = [
    button,
    dialog,
    css`
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 24px;
        margin: 8px 0;
        padding: 0;
        border: 0;
      }
      input + label {
        display: block;
        margin-top: 8px;
      }
      .line {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      .line p {
        flex: 1;
      }
    `,
  ];

  @property({ attribute: false }) view: PaneView | undefined;
  @state() private present = true;
  @state() private form: EmbedForm = 'script';
  @state() private inCode = true;
  @state() private link = '';
  @state() private code = '';
  @state() private remarks: string[] = [];
  @state() private said = '';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('#link') private linkField!: HTMLInputElement;
  #turn = 0;

  override render() {
    return html`
      <button type="button" ?disabled=${!this.view} @click=${this.open}>Share</button>
      <dialog aria-labelledby="heading">
        <form method="dialog">
          <h2 id="heading">Share this document</h2>
          ${this.linkPart()} ${this.embedPart()}
          <p role="status">${this.said}</p>
          <footer><button type="submit" class="framed">Close</button></footer>
        </form>
      </dialog>
    `;
  }

  /** Opens the dialog for the present document. */
  async open(): Promise<void> {
    this.said = '';
    this.link = '';
    this.dialog.showModal();
    await this.write();
    this.linkField.select();
  }

  private linkPart() {
    const set = ({ target }: Event) => {
      this.present = (target as HTMLInputElement).checked;
      void this.write();
    };
    const length = this.link.length;
    return html`
      <h3><label for="link">A link that holds the whole document</label></h3>
      <input id="link" type="text" readonly .value=${this.link} />
      <label>
        <input type="checkbox" .checked=${this.present} @change=${set} />
        As it is now: with what was chosen in its params
      </label>
      <div class="line">
        <p>
          ${length.toLocaleString('en')} characters.
          ${length > SAFE_LENGTH ? 'Some programs cut links as long as this: send the file instead.' : ''}
        </p>
        <button type="button" class="framed" @click=${() => this.copy(this.link, 'link')}>Copy link</button>
      </div>
      ${this.remarks.map((remark) => html`<p role="note">${remark}</p>`)}
    `;
  }

  private embedPart() {
    const forms: [EmbedForm, string][] = [
      ['script', 'One script tag'],
      ['module', 'A module'],
    ];
    return html`
      <h3 id="embed">Code for a page of your own</h3>
      <fieldset class="choices" aria-label="Form">
        ${forms.map(([form, words]) =>
          this.choice('form', words, this.form === form, () => {
            this.form = form;
          }),
        )}
      </fieldset>
      <fieldset class="choices" aria-label="Document">
        ${this.choice('document', 'The document in the code', this.inCode, () => {
          this.inCode = true;
        })}
        ${this.choice('document', 'In a file beside the page', !this.inCode, () => {
          this.inCode = false;
        })}
      </fieldset>
      <textarea readonly rows="6" aria-labelledby="embed" .value=${this.code}></textarea>
      <div class="line">
        <p>The folder of the package is expected at <code>/vitrail/</code>.</p>
        <button type="button" class="framed" @click=${() => this.copy(this.code, 'code')}>Copy code</button>
      </div>
    `;
  }

  private choice(name: string, words: string, checked: boolean, choose: () => void) {
    const change = () => {
      choose();
      void this.write();
    };
    return html`
      <label><input type="radio" name=${name} .checked=${checked} @change=${change} /> ${words}</label>
    `;
  }

  private async write(): Promise<void> {
    const { view } = this;
    if (!view) return;
    const turn = ++this.#turn;
    const parcel = parcelOf(view, this.present);
    const source = this.inCode ? { text: parcel.text } : { file: fileName(view.desk.title, 'json') };
    this.remarks = remarksOn(parcel);
    this.code = embedCode(this.form, source);
    const address = new URL(sharedFragment(await encode(parcel.text)), document.baseURI);
    if (turn === this.#turn) this.link = address.href;
  }

  private async copy(text: string, what: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = `The ${what} is copied: ${text.length.toLocaleString('en')} characters.`;
    } catch {
      this.said = `The browser does not let the page copy: select the ${what} above and press Ctrl-C.`;
    }
  }
}
