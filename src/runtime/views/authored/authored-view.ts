import type { Fault } from '../../../base/diagnostic.ts';
import { fault } from '../../../base/messages.ts';
import { fromPlain, toFault } from '../../fault.ts';
import { type PanelView, Runs } from '../panel-view.ts';
import { type Theme, vegaConfig } from '../theme.ts';
import type { Renderer } from '../vega-view.ts';
import { cursor } from './fields.ts';
import { Picture } from './picture.ts';
import { type FromThread, LIMITS, type PlainScene, type ToThread } from './protocol.ts';
import { type StartThread, startThread } from './start-thread.ts';
import { Watch } from './watch.ts';

/** An author's specification, and what it is shown with. */
interface Shown {
  spec: Record<string, unknown>;
  place: HTMLElement;
  theme: Theme;
  renderer?: Renderer | undefined;
  start?: StartThread | undefined;
  /** Called with what went wrong, and whether that was the end of it: then what is drawn stays as it is. */
  onFault(fault: Fault, ended: boolean): void;
  /** Called now and then while it works though nothing was done to it. */
  onRunningOn(): void;
}

/** Signals that every view of Vega has. */
const OWN = ['width', 'height', 'padding', 'autosize', 'background'];

/**
 * The view of an author's own Vega specification. A separate thread, which has no access to the page and can be ended,
 * evaluates it; the page draws the scenes that the thread sends, and sends it pointer events.
 */
export class AuthoredView implements PanelView {
  readonly #thread: Promise<Worker | undefined>;
  readonly #picture: Picture;
  readonly #shown: Shown;
  readonly #signals: ReadonlySet<unknown>;
  readonly #watch: Watch;
  readonly #runs = new Runs(() => this.#send());
  readonly #followed = new Map<string, (value: unknown) => void>();
  readonly #answers = new Map<number, () => void>();
  #set: { signals: Record<string, unknown>; rows?: object[] } = { signals: {} };
  #asked = 0;
  #closed = false;
  /** When it was last set or pointed at. */
  #touched = 0;

  /** Reports faults of the specification, and `vega-apart` where the page can't start a thread. */
  constructor(shown: Shown) {
    const { spec, place, theme, renderer = 'canvas', start = startThread } = shown;
    this.#shown = shown;
    this.#picture = new Picture(place, renderer);
    const declared = [spec.signals ?? []].flat() as { name?: unknown }[];
    this.#signals = new Set([...OWN, ...declared.map(({ name }) => name)]);
    this.#watch = new Watch(
      () => void this.#ask({ type: 'ping' }),
      () => this.#end(fault('vega-endless', { seconds: LIMITS.silence / 1000 })),
    );
    this.#thread = start().then((thread) => this.#begin(thread));
    void this.#ask({ type: 'start', spec, config: vegaConfig(theme) });
    for (const [name, colour] of Object.entries(theme)) this.signal(name, colour);
  }

  #begin(thread: Worker | undefined): Worker | undefined {
    if (!thread) this.#end(fault('vega-apart'));
    if (this.#closed) thread?.terminate();
    thread?.addEventListener('message', ({ data }: MessageEvent<FromThread>) => this.#hear(data));
    thread?.addEventListener('error', (event) => {
      event.preventDefault();
      this.#end(fault('vega-failed', { reason: event.message }));
    });
    return thread;
  }

  has(signal: string): boolean {
    return this.#signals.has(signal);
  }

  signal(name: string, value: unknown): void {
    if (this.has(name)) this.#set.signals[name] = value;
  }

  onSignal(name: string, listener: (value: unknown) => void): void {
    if (!this.has(name)) return;
    this.#followed.set(name, listener);
    this.#tell({ type: 'follow', signal: name });
  }

  rows(rows: object[]): void {
    this.#set.rows = rows;
  }

  run(): Promise<void> {
    return this.#runs.run();
  }

  async #send(): Promise<void> {
    const set = this.#set;
    this.#set = { signals: {} };
    this.#touched = performance.now();
    await this.#ask({ type: 'set', ...set });
  }

  /** Settles when the thread has answered or was ended. */
  async #ask(message: Asked): Promise<void> {
    const id = ++this.#asked;
    const answered = new Promise<void>((resolve) => this.#answers.set(id, resolve));
    // A thread whose script is still loading is not silent.
    void this.#thread.then(() => this.#watch.asked(id));
    this.#tell({ ...message, id } as ToThread);
    if (!this.#closed) await answered;
  }

  #tell(message: ToThread): void {
    void this.#thread.then((thread) => {
      if (!this.#closed) thread?.postMessage(message);
    });
  }

  #hear(message: FromThread): void {
    if (this.#closed) return;
    switch (message.type) {
      case 'done':
        this.#watch.answered(message.id);
        this.#answers.get(message.id)?.();
        this.#answers.delete(message.id);
        return;
      case 'listen':
        return this.#picture.listen(message.on, message.name, (on, name, item, event) => {
          this.#touched = performance.now();
          this.#tell({ type: 'event', on, name, item, event });
        });
      case 'scene':
        return this.#draw(message.scene);
      case 'signal':
        return this.#followed.get(message.name)?.(message.value);
      case 'cursor':
        this.#shown.place.style.cursor = cursor(message.cursor);
        return;
      case 'working':
        if (performance.now() - this.#touched > LIMITS.still) this.#shown.onRunningOn();
        return;
      case 'failed':
        if (message.ended) this.#end(fromPlain(message.fault));
        else this.#shown.onFault(fromPlain(message.fault), false);
    }
  }

  /** Draws a scene. The thread may send the next after a frame and as much time for the page as drawing took. */
  #draw(scene: PlainScene): void {
    const begun = performance.now();
    try {
      this.#picture.draw(scene);
    } catch (error) {
      return this.#end(toFault(error));
    }
    const took = performance.now() - begun;
    void nextFrame().then(() => setTimeout(() => this.#tell({ type: 'drawn' }), took));
  }

  /** Ends it because the reader stops it. */
  stop(): void {
    this.#end(fault('vega-stopped'));
  }

  /** Ends the thread for a fault. */
  #end(fault: Fault): void {
    if (this.#closed) return;
    this.#close();
    this.#shown.onFault(fault, true);
  }

  #close(): void {
    this.#closed = true;
    this.#watch.end();
    void this.#thread.then((thread) => thread?.terminate());
    for (const resolve of this.#answers.values()) resolve();
    this.#answers.clear();
  }

  get surface(): Element | null {
    return this.#picture.surface;
  }

  async toCanvas(scale: number): Promise<HTMLCanvasElement> {
    return this.#picture.toCanvas(scale);
  }

  async toSvg(): Promise<string> {
    return this.#picture.toSvg();
  }

  finalize(): void {
    this.#close();
    this.#picture.dispose();
  }
}

/** How long to wait for a frame, in ms: a hidden page has none. */
const NO_FRAME = 1000;

/** Settles when the page shows what was drawn. */
const nextFrame = () =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, NO_FRAME);
  });

type Without<T> = T extends { id: number } ? Omit<T, 'id'> : never;
/** A message that the thread answers, without its id. */
type Asked = Without<ToThread>;
