import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { inSentences } from '../../base/diagnostic.ts';
import { fault } from '../../base/messages.ts';
import type { Progress } from '../../runtime/host.ts';
import type { PaneView } from '../panes/view.ts';
import { button } from '../shared/button.ts';
import { dialog } from '../shared/dialog.ts';
import { download } from '../shared/download.ts';
import { fileName } from '../shared/file-name.ts';
import { type NamedFile, networkFile, packFile, pageFile, type Waiting } from './files.ts';
import { partsOf, pictureOf, sizeOf, WHOLE } from './picture.ts';

const SCALES = [1, 2, 3, 4];

/** Describes the size of a PNG: `2× – 1,600 × 900 pixels`. */
function pixels(size: { width: number; height: number } | undefined, scale: number): string {
  const of = (side: number) => Math.round(scale * side).toLocaleString('en');
  return size ? `${scale}× – ${of(size.width)} × ${of(size.height)} pixels` : `${scale}×`;
}

/** Exports the interface or a part of it as a file. */
@customElement('vitrail-export')
export class ExportDialog extends LitElement {
  static override styles = [
    button,
    dialog,
    css`
      section {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        justify-content: end;
      }
      section > :is(p, select) {
        flex: 1 1 300px;
        min-width: 0;
      }
      section > .scale {
        flex: 1 1 200px;
      }
      select {
        font: inherit;
        padding: 4px;
        color: inherit;
        background: var(--active);
        border: 1px solid var(--hairline);
      }
    `,
  ];

  @property({ attribute: false }) view: PaneView | undefined;
  @state() private chosen = WHOLE;
  /** Pixels of the PNG per CSS pixel. */
  @state() private scale = 2;
  /** The network that is exported; the first of the document if empty. */
  @state() private network = '';
  @state() private said = '';
  @state() private isOpen = false;
  /** What is being made, until it is done or given up. */
  @state() private work: AbortController | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  override render() {
    return html`
      <dialog aria-labelledby="heading" @close=${this.close}>
        <form method="dialog">
          <h2 id="heading">Export</h2>
          ${!this.isOpen ? nothing : this.view?.session ? this.choices(this.view) : html`<p>There is nothing to export yet.</p>`}
          <p role="status">${this.said}</p>
          <footer>
            ${this.work ? html`<button type="button" class="framed" @click=${() => this.work?.abort()}>Cancel</button>` : nothing}
            <button type="submit" class="framed">Close</button>
          </footer>
        </form>
      </dialog>
    `;
  }

  open(): void {
    this.said = '';
    this.isOpen = true;
    this.dialog.showModal();
  }

  private readonly close = (): void => {
    this.isOpen = false;
    this.work?.abort();
  };

  private picture(view: PaneView) {
    const { stage } = view.parts;
    const parts = partsOf(stage);
    const { id, title } = parts.find((part) => part.id === this.chosen) ?? parts[0];
    const size = sizeOf(stage, id);
    const choose = ({ target }: Event) => {
      this.chosen = (target as HTMLSelectElement).value;
    };
    const rescale = ({ target }: Event) => {
      this.scale = Number((target as HTMLSelectElement).value);
    };
    const picture = (type: 'png' | 'svg') => () =>
      this.make('The picture', async () => {
        const blob = await pictureOf(stage, id, { type, scale: this.scale });
        return blob && [fileName(id === WHOLE ? view.desk.title : title, type), blob];
      });
    return html`
      <h3>A picture</h3>
      <section>
        <select aria-label="Picture of" @change=${choose}>
          ${parts.map((part) => html`<option value=${part.id} ?selected=${part.id === id}>${part.title}</option>`)}
        </select>
        <select class="scale" aria-label="Pixels of the PNG" @change=${rescale}>
          ${SCALES.map((scale) => html`<option value=${scale} ?selected=${scale === this.scale}>${pixels(size, scale)}</option>`)}
        </select>
        ${this.action('PNG', picture('png'))} ${this.action('SVG', picture('svg'))}
      </section>
    `;
  }

  private choices(view: PaneView) {
    const unfinished = () => {
      const { done, wanted } = view.session?.pictures.progress ?? { done: 0, wanted: 0 };
      return done < wanted ? ` Not in it: ${wanted - done} pictures that are not finished yet.` : '';
    };
    return html`
      ${this.picture(view)}
      <h3>A page in one file</h3>
      <section>
        <p>
          HTML that opens from a disk and loads nothing: the interface with the numbers and pictures that were
          shown so far.
        </p>
        ${this.action('Page', () => this.make('The page', () => pageFile(view), unfinished))}
      </section>
      <h3>The values</h3>
      <section>
        <p>A pack for your own pages, zipped: the same numbers and pictures, and the document.</p>
        ${this.action('Pack', () => this.make('The pack', () => packFile(view), unfinished))}
      </section>
      ${this.networks(view)}
    `;
  }

  private networks(view: PaneView) {
    const ids = Object.keys(view.session?.program.networks ?? {});
    const [first] = ids;
    const chosen = ids.includes(this.network) ? this.network : first;
    if (chosen === undefined) return nothing;
    const choose = ({ target }: Event) => {
      this.network = (target as HTMLSelectElement).value;
    };
    const write = (format: 'onnx' | 'tfjs') => () =>
      this.make('The network', (waiting) => networkFile(view, chosen, format, waiting));
    return html`
      <h3>A network</h3>
      <section>
        <select aria-label="Network" @change=${choose}>
          ${ids.map((id) => html`<option value=${id} ?selected=${id === chosen}>${id}</option>`)}
        </select>
        ${this.action('ONNX', write('onnx'))} ${this.action('TensorFlow.js', write('tfjs'))}
        <p>
          As it is now, with its edits and what it learned, zipped: with a manifest, by which it loads here again.
        </p>
      </section>
    `;
  }

  private action(words: string, act: () => void) {
    return html`
      <button type="button" class="framed" ?disabled=${this.work !== undefined} @click=${act}>${words}</button>
    `;
  }

  /** Makes a file and downloads it, or reports why that failed. Nothing is said of one that was given up. */
  private async make(
    what: string,
    make: (waiting: Waiting) => Promise<NamedFile | undefined>,
    remark = () => '',
  ): Promise<void> {
    const work = new AbortController();
    this.work = work;
    this.said = '';
    const onProgress = ({ what: now, fraction }: Progress) => {
      if (this.work === work) this.said = inProgress(now, fraction);
    };
    try {
      const made = await make({ signal: work.signal, onProgress });
      if (!made || work.signal.aborted) return;
      const [name, content] = made;
      download(name, content, content.type);
      this.said = `Saved as ${name}.${remark()}`;
    } catch (error) {
      if (work.signal.aborted) this.said = '';
      else this.said = inSentences(fault('export-failed', { what, reason: reasonOf(error) }));
    } finally {
      this.work = undefined;
    }
  }
}

/** Says what is done now, and how far it is. */
const inProgress = (what: string, fraction?: number): string =>
  `${what[0]?.toUpperCase()}${what.slice(1)}${fraction === undefined ? '' : `: ${Math.round(100 * fraction)} %`} …`;

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
