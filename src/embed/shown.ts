import type { Diagnostic } from '../base/diagnostic.ts';
import { fault } from '../base/messages.ts';
import type { ParamValue } from '../compiler/program.ts';
import { part } from '../runtime/part.ts';
import { createSession, type Session } from '../runtime/session.ts';
import { Interface } from '../runtime/views/mount.ts';
import { Menu } from './actions/menu.ts';
import { acceptPictures } from './actions/pictures.ts';
import type { Diagnostics } from './diagnostics.ts';
import { Gate } from './host/gate.ts';
import { leaseHost } from './host/shared.ts';
import { Offer } from './offer.ts';
import type { EmbedOptions, Live } from './options.ts';
import { valueFor } from './param-value.ts';
import type { ImageOptions, Result } from './result.ts';
import { type Finished, finishedFor } from './source/finished.ts';
import { loaderOptions } from './source/loader-options.ts';
import type { Opened } from './source/open.ts';
import { identified } from './source/swap-inputs.ts';
import { addStyle } from './style.ts';

/** A document on the page, until its claim on the element is aborted. */
export class Shown implements Result {
  readonly session: Session;
  readonly #dom = document.createElement('div');
  readonly #interface: Interface;
  readonly #gate: Gate;
  readonly #finished: Finished;
  readonly #offer: Offer;
  readonly #options: EmbedOptions;
  readonly #found: Diagnostics;
  readonly #claimed: AbortController;
  readonly #disposed: Promise<void>;

  constructor(element: HTMLElement, opened: Opened, options: EmbedOptions, claimed: AbortController) {
    const { program, diagnostics } = opened;
    this.#found = diagnostics;
    const { hover = 0, renderer = 'canvas', onProgress = () => {} } = options;
    const live = options.live ?? standardLive(options);
    this.#options = options;
    this.#claimed = claimed;
    this.#offer = new Offer(live, () => this.compute());
    this.#gate = new Gate(leaseHost(deviceOptions(options)), {
      live,
      onMissing: () => this.#offer.show(),
      onProgress,
      onFault: diagnostics.met,
    });
    this.#finished = finishedFor(opened, options);
    const { sources, keeper } = this.#finished;
    this.session = createSession(program, this.#gate, { sources, hover, ...(keeper ? { keeper } : {}) });
    this.#interface = new Interface(this.session, { renderer, editor: options.editor });
    this.#dom.className = 'vt-embed';
    this.#dom.style.colorScheme = program.theme === 'auto' ? '' : program.theme;
    this.#dom.append(this.#interface.dom, this.#offer.dom);
    this.#addActions(opened, live);
    const { signal } = claimed;
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', () => this.#interface.update(), { signal });
    const removeStyle = addStyle(element);
    this.#disposed = new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        removeStyle();
        resolve(this.#dispose());
      });
    });
    element.replaceChildren(this.#dom);
  }

  #addActions(opened: Opened, live: Live): void {
    const { signal } = this.#claimed;
    const pictures = live !== 'never' && Object.keys(opened.program.inputs).length > 0;
    if (pictures) acceptPictures(this.#dom, (file) => this.#take(file), signal);
    const menu = new Menu(this, opened, { ...this.#options, pictures, place: this.#dom });
    this.#dom.append(menu.dom);
  }

  #take(file: Blob): void {
    this.usePicture(file).catch(this.#found.met);
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#found.all;
  }

  get interface(): Interface {
    return this.#interface;
  }

  set(param: string, value: ParamValue): void {
    const { program } = this.session;
    const declared = program.params.find(({ name }) => name === param);
    this.session.set(param, declared ? valueFor(declared, value, program) : value);
  }

  get(param: string): ParamValue {
    return this.session.get(param);
  }

  on(param: string, listener: (value: ParamValue) => void): () => void {
    const { params } = this.session;
    if (!params.has(param)) throw fault('unknown-param', { name: param, known: params.names });
    return this.session.onParam((name, value) => {
      if (name === param) listener(value);
    });
  }

  get ready(): Promise<void> {
    return this.session.ready;
  }

  compute(): void {
    this.#gate.open();
    this.#offer.hide();
    this.session.retry();
  }

  async usePicture(file: Blob, input?: string): Promise<void> {
    const { program } = this.session;
    const name = input ?? Object.keys(program.inputs)[0];
    if (name === undefined) return;
    const source = await identified({ file });
    if (this.#claimed.signal.aborted) return;
    // To bring a picture is to ask for what can be seen in it.
    this.#gate.open();
    this.#offer.hide();
    this.session.replace({ ...program, inputs: { ...program.inputs, [name]: source } });
    this.#interface.update();
  }

  async toImage(options: ImageOptions = {}): Promise<Blob> {
    await this.ready;
    const { imageOf } = await part(() => import('./image/image.ts'));
    return imageOf(this.#interface, options);
  }

  finalize(): Promise<void> {
    this.#claimed.abort();
    return this.#disposed;
  }

  async #dispose(): Promise<void> {
    this.#interface.dispose();
    this.#dom.remove();
    this.session.dispose();
    await this.#gate.dispose();
    await this.#finished.close();
  }
}

function standardLive({ pack, store, sources = [] }: EmbedOptions): Live {
  // What is made elsewhere is not made here too.
  if (store !== undefined) return 'never';
  return pack === undefined && sources.length === 0 ? 'always' : 'on demand';
}

function deviceOptions(options: EmbedOptions) {
  const { backend, memoryBudget, worker } = options;
  return {
    ...loaderOptions(options),
    ...(backend === undefined ? {} : { prefer: backend }),
    ...(memoryBudget === undefined ? {} : { memoryBudget }),
    ...(worker === undefined ? {} : { worker }),
  };
}
