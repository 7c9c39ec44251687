import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { askForFiles } from '../../embed/ask-files.ts';
import type { Action } from '../actions/action.ts';
import { actionsOf } from '../actions/actions.ts';
import type { Reach } from '../actions/reach.ts';
import { keyInWords } from '../keys/keys.ts';
import '../kept/dialog.ts';
import type { KeptDialog } from '../kept/dialog.ts';
import type { PaneView } from '../panes/view.ts';
import { button } from '../shared/button.ts';
import { download } from '../shared/download.ts';
import { fileName } from '../shared/file-name.ts';
import '../shared/menu.ts';
import type { Menu } from '../shared/menu.ts';
import './address-dialog.ts';
import type { AddressDialog } from './address-dialog.ts';
import type { ExportDialog } from './export-dialog.ts';

/** The menu for opening, saving and exporting. Dispatches `files` with the chosen files. */
@customElement('vitrail-file-menu')
export class FileMenu extends LitElement {
  static override styles = [
    button,
    css`
      vitrail-menu {
        --wide: 240px;
      }
      .list button {
        display: flex;
        justify-content: space-between;
        width: 100%;
        padding: 8px;
        text-align: left;
      }
      kbd {
        font: inherit;
        color: var(--quiet);
      }
    `,
  ];

  @property({ attribute: false }) view: PaneView | undefined;
  @property({ attribute: false }) reach: Reach | undefined;
  @query('vitrail-menu') private menu!: Menu;
  @query('vitrail-address-dialog') private address!: AddressDialog;
  @query('vitrail-kept') private kept!: KeptDialog;
  @query('vitrail-export') private exporting!: ExportDialog;

  /** Opens a chooser for files, or for a folder. */
  async choose({ isFolder = false } = {}): Promise<void> {
    const accept = isFolder ? '' : '.json,.jsonc,.onnx,.bin,image/*';
    const files = await askForFiles(accept, { isFolder });
    if (files.length > 0) this.dispatchEvent(new CustomEvent('files', { detail: files }));
  }

  /** Saves the document as a file. */
  save(): void {
    const { desk, text } = this.view ?? {};
    if (desk && text) download(fileName(desk.title, 'json'), text.value, 'application/json');
  }

  /** Asks for the address of a document. */
  openAddress(): void {
    this.address.open();
  }

  /** Lists the networks that the browser keeps. */
  async keptNetworks(): Promise<void> {
    await this.kept.open();
  }

  /** Opens the export dialog, whose code is loaded on demand. */
  async export(): Promise<void> {
    try {
      await import('./export-dialog.ts');
    } catch {
      this.view?.parts.workbench.ask({
        words:
          'The export could not be loaded: the connection is gone, or a newer version of this page is out. The text is kept.',
        answers: [{ title: 'Load the page anew', choose: () => location.reload() }],
      });
      return;
    }
    this.exporting.open();
  }

  override render() {
    return html`
      <vitrail-menu label="File">
        <div class="list">${actionsOf('File').map((action) => this.entry(action))}</div>
      </vitrail-menu>
      <vitrail-address-dialog></vitrail-address-dialog>
      <vitrail-kept></vitrail-kept>
      <vitrail-export .view=${this.view}></vitrail-export>
    `;
  }

  private entry({ title, keys, act }: Action) {
    const choose = () => {
      this.menu.close();
      if (this.reach) act(this.reach);
    };
    return html`
      <button type="button" ?disabled=${!this.view || !this.reach} @click=${choose}>
        ${title}${keys ? html`<kbd>${keyInWords(keys[0])}</kbd>` : nothing}
      </button>
    `;
  }
}
