import { html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import type { DeviceStatus } from '../runtime/host.ts';
import { type Bundle, loadBundle } from '../runtime/loader/bundle.ts';
import './codemirror/text-pane.ts';
import type { TextPane } from './codemirror/text-pane.ts';
import type { Entry } from './document/library.ts';
import { textTools } from './document/text-tools.ts';
import { choosePicture, openFiles } from './files.ts';
import './export/file-menu.ts';
import './gallery/gallery.ts';
import './help/help.ts';
import { isNew, welcome, welcomed } from './help/welcome.ts';
import { listenToKeys } from './keys/page-keys.ts';
import { heightDivider, widthDivider } from './layout/dividers.ts';
import { Layout } from './layout/layout.ts';
import { sideSwitch } from './layout/sides.ts';
import type { WorkbenchState } from './model/workbench.ts';
import { workOffline } from './offline/register.ts';
import { output } from './output.ts';
import { askOnce } from './own-model/ask.ts';
import { expose, keepInStep, reachOf } from './page.ts';
import './panes/panes.ts';
import { type PaneView, paneView } from './panes/view.ts';
import { acceptDrops } from './picture/drop.ts';
import { OwnPictures } from './picture/own.ts';
import './picture/pictures.ts';
import { arrive } from './share/arrive.ts';
import './share/dialog.ts';
import { memory } from './shared/storage.ts';
import { BACKEND, type Parts, startParts } from './start.ts';
import './status/status.ts';
import { asChoice, type Choice } from './status/words.ts';
import './theme/menu.ts';

/**
 * The editor's page: what is on it and where; what becomes of a text is the workbench's.
 * `data-state` says how the open document stands: starting, running, broken, stopped.
 */
@customElement('vitrail-app')
export class App extends LitElement {
  @state() private desk: WorkbenchState | undefined;
  @state() private entries: Entry[] = [];
  @state() private images: Bundle['images'] = [];
  @state() private status: DeviceStatus | undefined;
  @state() private pictures = 0;
  @state() private remark = '';
  @state() private backend = asChoice(memory.get(BACKEND));
  @state() private failure = '';
  /** What the panes show. */
  @state() private shown: PaneView | undefined;
  @state() private pane = memory.get('pane') ?? '';
  @state() private offered = isNew();
  @query('vitrail-text') private text!: TextPane;
  @query('.place') private place!: HTMLElement;
  readonly #own = new OwnPictures();
  readonly #layout = new Layout(this);
  #parts: Parts | undefined;

  /** In the page's own tree, where the style sheet of the interfaces is. */
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
      onStatus: (status) => {
        this.status = status;
      },
      onPictures: (count) => {
        this.pictures = count;
      },
      onNote: ({ message }) => this.note(message),
    });
    this.#parts = parts;
    this.listen(parts);
    expose(parts);
    await arrive(this.text, parts);
    void workOffline(this.note);
    this.entries = await parts.library.entries();
    const { images, models } = await loadBundle(parts.loader);
    this.images = images;
    const names = { images: images.map(({ id }) => id), models: ['default', ...models.map(({ id }) => id)] };
    this.text.around = { ...this.text.around, bundled: names };
  }

  private listen(parts: Parts): void {
    this.text.addEventListener('edit', () => parts.workbench.edited());
    window.addEventListener('hashchange', () => arrive(this.text, parts).catch(this.complain));
    keepInStep(parts);
    this.text.addEventListener('sought', () => this.#layout.show('text'));
    listenToKeys(reachOf(this, parts));
    acceptDrops(window, {
      onHover: (over) => this.classList.toggle('dropping', over),
      onFiles: (files) => this.take(files),
    });
  }

  private follow(desk: WorkbenchState): void {
    this.desk = desk;
    if (this.#parts) {
      this.shown = paneView(desk, this.text, this.#parts);
      askOnce(this.shown);
    }
    this.dataset.state = desk.phase;
    document.title = `${desk.title} – Vitrail`;
    // Opened by itself once, and then only by those who put it away.
    if (desk.diagnostics.length > 0 && memory.get('pane') === undefined) this.pane = 'problems';
  }

  private readonly note = (words: string): void => {
    this.remark = words;
  };

  private readonly complain = (error: unknown): void => {
    this.failure = error instanceof Error ? error.message : String(error);
  };

  /** Lists an exception that nobody expected: the page lives on. */
  report(error: unknown): void {
    if (this.#parts) this.#parts.workbench.report(error);
    else this.complain(error);
  }

  private take(files: File[]): void {
    if (this.#parts) openFiles(files, this.text, this.#own, this.#parts).catch(this.complain);
  }

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

  private readonly compute = ({ detail }: CustomEvent<Choice>): void => {
    this.backend = detail;
    this.status = undefined;
    this.#parts?.chooseBackend(detail).catch(this.complain);
  };

  private readonly openPane = ({ detail }: CustomEvent<string>): void => {
    this.pane = detail;
    memory.set('pane', detail);
  };

  private readonly discard = ({ detail }: CustomEvent<string>): void => {
    this.#parts?.drafts.remove(detail);
    this.requestUpdate();
  };

  override render() {
    return html`
      <header class="tools">${this.tools()}</header>
      <main class="work ${this.pane === '' ? '' : 'opened'}">
        <vitrail-text></vitrail-text>
        ${widthDivider(this.#layout)}
        <section class="output" aria-label="Interface" tabindex="-1">
          ${welcome(this.offered && this.desk?.phase === 'running', this.tour, this.decline)}
          ${output(this.desk, this.#parts?.workbench, this.#own, this.failure)}
        </section>
        ${heightDivider(this.#layout, this.pane !== '')}
        <vitrail-panes
          .open=${this.pane}
          .view=${this.shown}
          @open=${this.openPane}
        ></vitrail-panes>
      </main>
    `;
  }

  private tools() {
    return html`
      <h1>Vitrail</h1>
      ${sideSwitch(this.#layout)}
      <vitrail-gallery
        .entries=${this.entries}
        .locals=${this.#parts?.drafts.locals() ?? []}
        .current=${this.desk?.id ?? ''}
        @remove=${this.discard}
      ></vitrail-gallery>
      <vitrail-file-menu
        .view=${this.shown}
        @files=${({ detail }: CustomEvent<File[]>) => this.take(detail)}
      ></vitrail-file-menu>
      <vitrail-pictures
        .images=${this.images}
        .current=${this.desk?.input}
        @pick=${({ detail }: CustomEvent) => this.#parts && choosePicture(detail, this.text, this.#parts)}
        @file=${({ detail }: CustomEvent) => this.take([detail])}
      ></vitrail-pictures>
      <vitrail-share .view=${this.shown}></vitrail-share>
      ${this.desk && this.#parts ? textTools(this.desk, this.#parts.workbench) : nothing}
      <vitrail-status
        .choice=${this.backend}
        @backend=${this.compute}
        .status=${this.status}
        .pictures=${this.pictures}
        .remark=${this.remark}
      ></vitrail-status>
      <vitrail-theme></vitrail-theme>
      <vitrail-help @tour=${this.tour}></vitrail-help>
    `;
  }
}
