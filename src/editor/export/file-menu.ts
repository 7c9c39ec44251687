import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { keyInWords } from '../keys/keys.ts';
import type { PaneView } from '../panes/view.ts';
import { askForFiles } from '../shared/ask-files.ts';
import { button } from '../shared/button.ts';
import { download } from '../shared/download.ts';
import { fileName } from '../shared/file-name.ts';
import '../shared/menu.ts';
import type { Menu } from '../shared/menu.ts';
import './address-dialog.ts';
import type { AddressDialog } from './address-dialog.ts';
import type { ExportDialog } from './export-dialog.ts';

/** Opening, saving and exporting. Says `files` with the files that were chosen. */
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
  @query('vitrail-menu') private menu!: Menu;
  @query('vitrail-address-dialog') private address!: AddressDialog;
  @query('vitrail-export') private exporting!: ExportDialog;

  /** Asks for files to open. */
  async choose(): Promise<void> {
    const files = await askForFiles('.json,.jsonc,.onnx,.bin,image/*');
    if (files.length > 0) this.dispatchEvent(new CustomEvent('files', { detail: files }));
  }

  /** Saves the document as a file. */
  save(): void {
    const { desk, text } = this.view ?? {};
    if (desk && text) download(fileName(desk.title, 'json'), text.value, 'application/json');
  }

  /** What exports is loaded when it is asked for. */
  private async export(): Promise<void> {
    await import('./export-dialog.ts');
    this.exporting.open();
  }

  override render() {
    const entries: [words: string, keys: string, act: () => void][] = [
      ['Open a file…', keyInWords('Mod-o'), () => void this.choose()],
      ['Open an address…', '', () => this.address.open()],
      ['Save the document', keyInWords('Mod-s'), () => this.save()],
      ['Export…', '', () => void this.export()],
    ];
    return html`
      <vitrail-menu label="File">
        <div class="list">${entries.map(([words, keys, act]) => this.entry(words, keys, act))}</div>
      </vitrail-menu>
      <vitrail-address-dialog></vitrail-address-dialog>
      <vitrail-export .view=${this.view}></vitrail-export>
    `;
  }

  private entry(words: string, keys: string, act: () => void) {
    const choose = () => {
      this.menu.close();
      act();
    };
    return html`
      <button type="button" ?disabled=${!this.view} @click=${choose}>
        ${words}${keys ? html`<kbd>${keys}</kbd>` : nothing}
      </button>
    `;
  }
}
