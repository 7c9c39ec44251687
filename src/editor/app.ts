import { html, LitElement } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { type Bundle, bundledNames, loadBundle } from '../runtime/loader/bundle.ts';
import type { Palette } from './actions/palette.ts';
import type { Reach } from './actions/reach.ts';
import './codemirror/text-pane.ts';
import { listenToKeys } from './actions/listen.ts';
import type { TextPane } from './codemirror/text-pane.ts';
import { type Folder, folderOf, readFolder } from './dataset/folder.ts';
import type { Entry } from './document/library.ts';
import { openFiles, openFolder } from './files.ts';
import { isNew, welcome, welcomed } from './help/welcome.ts';
import { heightDivider, widthDivider } from './layout/divider.ts';
import { Layout } from './layout/layout.ts';
import type { WorkbenchState } from './model/workbench.ts';
import { workOffline } from './offline/register.ts';
import { output } from './output.ts';
import { askOnce } from './own-model/ask.ts';
import { expose, keepInStep, reachOf } from './page.ts';
import './panes/panes.ts';
import { type PaneView, paneView } from './panes/view.ts';
import { acceptDrops } from './picture/drop.ts';
import { OwnPictures } from './picture/own.ts';
import { Presentation } from './present/presentation.ts';
import { arrive } from './share/arrive.ts';
import { memory } from './shared/storage.ts';
import { BACKEND, type Parts, startParts } from './start.ts';
import { asChoice, type Choice } from './status/words.ts';
import { type Machine, tools } from './tools.ts';

/**
 * The editor's page: its parts and their places. The workbench takes the text to the screen. `data-state` is the state
 * of the open document: starting, running, broken, stopped.
 */
@customElement('vitrail-app')
export class App extends LitElement {
  @state() private desk: WorkbenchState | undefined;
  @state() private entries: Entry[] = [];
  @state() private images: Bundle['images'] = [];
  @state() private machine: Machine = {
    status: undefined,
    pictures: 0,
    remark: '',
    backend: asChoice(memory.get(BACKEND)),
  };
  @state() private failure = '';
  /** View of the open document for tools and panes. */
  @state() private shown: PaneView | undefined;
  @state() private pane = memory.get('pane') ?? '';
  @state() private offered = isNew();
  @query('vitrail-text') private text!: TextPane;
  @query('.place') private place!: HTMLElement;
  readonly #own = new OwnPictures();
  readonly #layout = new Layout(this);
  readonly #presentation = new Presentation(this);
  @state() private reach: Reach | undefined;
  @query('vitrail-palette') private palette!: Palette;
  #parts: Parts | undefined;

  /** Renders without a shadow root, as the style sheet of the interfaces is the page's. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.dataset.state = 'starting';
    this.start().catch(this.complain);
  }

  private async start(): Promise<void> {
    const parts = await startParts({
      text: this.text,
      place: this.place,
      onChange: (desk) => this.follow(desk),
      onStatus: (status) => this.tell({ status }),
      onPictures: (pictures) => this.tell({ pictures }),
      onNote: ({ message }) => this.note(message),
    });
    this.#parts = parts;
    this.listen(parts);
    expose(parts);
    await arrive(this.text, parts);
    void parts.warmUp();
    // Keys that are pressed after the one that opens it are meant for it.
    void import('./actions/palette.ts');
    void workOffline(this.note);
    this.entries = await parts.library.entries();
    this.images = (await loadBundle(parts.loader)).images;
    this.text.around = { ...this.text.around, bundled: await bundledNames(parts.loader) };
  }

  private listen(parts: Parts): void {
    this.text.addEventListener('edit', () => parts.workbench.edited());
    window.addEventListener('hashchange', () => arrive(this.text, parts).catch(this.complain));
    keepInStep(parts);
    this.addEventListener('helpless', (event) => this.note((event as CustomEvent<string>).detail));
    this.text.addEventListener('sought', () => this.#layout.show('text'));
    this.reach = reachOf(this, parts, {
      present: this.#presentation.toggle,
      pane: (id) => this.openPane(id),
      compute: this.compute,
      tour: () => void this.tour(),
      all: () => void this.all(),
      show: (side) => this.#layout.show(side),
    });
    listenToKeys(this.reach);
    acceptDrops(window, {
      onHover: (over) => this.classList.toggle('dropping', over),
      onFiles: this.take,
      onFolder: (entry) => void readFolder(entry).then(this.takeFolder, this.complain),
    });
  }

  private follow(desk: WorkbenchState): void {
    const isAnother = desk.id !== this.desk?.id;
    this.desk = desk;
    if (this.#parts) {
      this.shown = paneView(desk, this.text, this.#parts);
      askOnce(this.shown);
    }
    this.dataset.state = desk.phase;
    document.title = `${desk.title} – Vitrail`;
    if (memory.get('pane') !== undefined) return;
    // By itself only for those who have not chosen a pane, and not beyond the document that has the problems.
    if (desk.diagnostics.length > 0) this.pane = 'problems';
    else if (isAnother) this.pane = '';
  }

  private tell(change: Partial<Machine>): void {
    this.machine = { ...this.machine, ...change };
  }

  private readonly note = (remark: string): void => this.tell({ remark });

  private readonly complain = (error: unknown): void => {
    this.failure = error instanceof Error ? error.message : String(error);
  };

  /** Reports an unexpected exception; the page goes on. */
  report(error: unknown): void {
    if (this.#parts) this.#parts.workbench.report(error);
    else this.complain(error);
  }

  private readonly takeFolder = (folder: Folder): void => {
    if (!this.#parts) return;
    openFolder(folder, this.text, this.#own, this.#parts).then((isListed) => {
      if (isListed) this.reach?.gallery();
      this.requestUpdate();
    }, this.complain);
  };

  private readonly take = (files: File[]): void => {
    // Files that were chosen with their folder say their path in it.
    if (files.some((file) => file.webkitRelativePath !== '')) return this.takeFolder(folderOf(files));
    if (this.#parts) openFiles(files, this.text, this.#own, this.#parts).catch(this.complain);
  };

  private readonly decline = (): void => {
    this.offered = false;
    welcomed();
  };

  private readonly tour = async (): Promise<void> => {
    this.decline();
    const { tour } = await import('./help/tour.ts');
    const { side } = this.#layout;
    await tour((shown) => this.#layout.show(shown));
    this.#layout.show(side);
  };

  private readonly compute = (backend: Choice): void => {
    this.tell({ backend, status: undefined });
    this.#parts?.chooseBackend(backend).catch(this.complain);
  };

  private readonly openPane = (id: string): void => {
    this.pane = id;
    memory.set('pane', id);
  };

  private async all(): Promise<void> {
    // What is typed right after the key is meant for the list: once it is there, it opens at once.
    if (!customElements.get('vitrail-palette')) await import('./actions/palette.ts');
    this.palette.open();
  }

  private readonly discard = (id: string): void => {
    this.#parts?.drafts.remove(id);
    this.requestUpdate();
  };

  override render() {
    return html`
      <header class="tools">${this.tools()}</header>
      <main class="work ${this.pane === '' ? '' : 'opened'}">
        <vitrail-text></vitrail-text>
        ${widthDivider(this.#layout)}
        <section class="output" aria-label="Interface" tabindex="-1">
          ${this.#presentation.leave()} ${welcome(this.offered && this.desk?.phase === 'running', this.tour, this.decline)}
          ${output(this.desk, this.#parts?.workbench, this.#own, this.failure, this.take)}
        </section>
        ${heightDivider(this.#layout, this.pane !== '')}
        <vitrail-panes
          .open=${this.pane}
          .view=${this.shown}
          @open=${({ detail }: CustomEvent<string>) => this.openPane(detail)}
        ></vitrail-panes>
      </main>
      <vitrail-palette
        .view=${this.shown}
        .entries=${this.entries}
        .images=${this.images}
        .reach=${this.reach}
      ></vitrail-palette>
    `;
  }

  private tools() {
    return tools({
      layout: this.#layout,
      view: this.shown,
      entries: this.entries,
      images: this.images,
      machine: this.machine,
      open: this.take,
      discard: this.discard,
      reach: this.reach,
    });
  }
}
