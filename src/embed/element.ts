/** `<vitrail-view src="teaser.json" pack="packs/teaser/">`: a document as an element of a page. */
import { fault } from '../base/messages.ts';
import type { ParamValue } from '../compiler/program.ts';
import { toFault } from '../runtime/fault.ts';
import { ATTRIBUTES, optionsOf } from './attributes.ts';
import { embed } from './index.ts';
import type { EmbedOptions } from './options.ts';
import type { Result } from './result.ts';
import { saysSomething, Waiting } from './waiting.ts';

/** The base class. Servers, which render pages ahead, have no elements, but can load this module. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * Attributes: `src` (address of a document; without it the document is the text of a `<script type="application/json">`
 * inside), `pack`, `icons="none"`, `storage`, `live`, `theme`, `backend`, `memory-budget`, `base`, `allow` (addresses
 * with spaces between), `actions="none"`, `editor`, `hover` (milliseconds, or `none`), `renderer`. Other content is
 * shown until the interface is there, and if it can't be shown.
 * Events: `load` once it is shown, `ready` once its values are computed, `fault` (detail: a Fault), `param` (detail: name
 * and value), `progress` and `diagnostic`.
 */
export class VitrailView extends Base {
  static readonly observedAttributes = ['src', ...ATTRIBUTES];

  /** The shown document; undefined while it is loading. */
  result: Result | undefined;
  /** Options that no attribute can express: models, inputs, sources. They apply to the next document that is loaded. */
  options: EmbedOptions;
  readonly #place = document.createElement('div');
  readonly #fallback = document.createElement('slot');
  #document: object | undefined;
  #loading: AbortController | undefined;
  #waiting: Waiting | undefined;
  #scheduled = false;
  #changed = false;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.#place, this.#fallback);
    this.#fallback.addEventListener('slotchange', () => this.#yieldToFallback());
    const { document: given, options = {} } = earlier(this);
    this.options = options;
    if (given) this.document = given;
  }

  /** The document itself, instead of `src`. */
  get document(): object | undefined {
    return this.#document;
  }

  set document(value: object | undefined) {
    this.#document = value;
    this.#change();
  }

  set(param: string, value: ParamValue): void {
    this.result?.set(param, value);
  }

  get(param: string): ParamValue {
    return this.result?.get(param) ?? null;
  }

  connectedCallback(): void {
    this.style.display ||= 'block';
    this.#schedule();
    if (document.readyState !== 'loading') return;
    // The content may not have been parsed yet.
    document.addEventListener('DOMContentLoaded', () => this.#schedule(), { once: true });
  }

  disconnectedCallback(): void {
    this.#schedule();
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.#change();
  }

  #change(): void {
    this.#changed = true;
    this.#schedule();
  }

  /** Updates once for all changes in one turn: a framework that moves an element removes and inserts it. */
  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      if (!this.isConnected) this.#clear();
      else if (this.#changed || !this.#loading) void this.#load();
    });
  }

  #clear(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    this.result = undefined;
    this.#fallback.hidden = false;
    this.#waiting?.end();
    this.#waiting = undefined;
  }

  /** Hides the progress where the page put content of its own inside. */
  #yieldToFallback(): void {
    if (this.#waiting) this.#waiting.dom.hidden = saysSomething(this);
  }

  async #load(): Promise<void> {
    this.#changed = false;
    this.#clear();
    const loading = new AbortController();
    this.#loading = loading;
    const waiting = new Waiting(this.#place, () => void this.#load());
    this.#waiting = waiting;
    this.#yieldToFallback();
    try {
      const source = this.#source();
      if (source !== undefined) await this.#show(source, waiting, loading.signal);
      else this.#clear();
    } catch (error) {
      if (loading.signal.aborted) return;
      const met = toFault(error);
      waiting.failed(met);
      this.#say('fault', met);
    }
  }

  async #show(source: string | object, waiting: Waiting, signal: AbortSignal): Promise<void> {
    const result = await embed(this.#place, source, {
      ...optionsOf(this, this.options),
      signal,
      onProgress: (progress) => {
        waiting.progress(progress);
        this.#say('progress', progress);
      },
      onDiagnostic: (diagnostic) => this.#say('diagnostic', diagnostic),
    });
    this.result = result;
    this.#fallback.hidden = true;
    waiting.end();
    result.session.onParam((name, value) => this.#say('param', { name, value }));
    this.#say('load');
    await result.ready;
    if (!signal.aborted) this.#say('ready');
  }

  #source(): string | object | undefined {
    if (this.#document) return this.#document;
    const src = this.getAttribute('src');
    if (src !== null) return src;
    const inline = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    return inline == null ? undefined : parsed(inline);
  }

  #say(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Takes properties that were set on the element before its class was defined, and that hide those of the class. */
function earlier(element: HTMLElement): { document?: object; options?: EmbedOptions } {
  const own = Object.getOwnPropertyDescriptor(element, 'document')?.value as object | undefined;
  const options = Object.getOwnPropertyDescriptor(element, 'options')?.value as EmbedOptions | undefined;
  Reflect.deleteProperty(element, 'document');
  return { ...(own ? { document: own } : {}), ...(options ? { options } : {}) };
}

function parsed(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    throw fault('not-a-document');
  }
}

const known = globalThis.customElements;
if (known && !known.get('vitrail-view')) known.define('vitrail-view', VitrailView);

declare global {
  interface HTMLElementTagNameMap {
    'vitrail-view': VitrailView;
  }
}
