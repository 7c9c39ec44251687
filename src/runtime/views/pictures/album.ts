import type { Frame, PictureRequest } from '../../host.ts';
import { isDone } from '../../pictures.ts';
import type { Session } from '../../session.ts';
import { paint } from '../canvas.ts';
import { onVisibility } from '../visibility.ts';

/** How long pictures must be wanted, in ms, before they are asked for: a sweeping pointer starts none. */
const SETTLE_MS = 150;
/** The least time between repaints of growing pictures, in ms. */
const REPAINT_MS = 120;

/** A picture as far as it is made. */
export interface Look {
  image: HTMLCanvasElement | null;
  /** 0..1; 1 also for one that could not be made. */
  progress: number;
  /** Why it could not be made. */
  fault?: string;
}

const canvases = new WeakMap<Frame, HTMLCanvasElement>();

/** Returns the canvas of a frame. Each frame is drawn once. */
function canvasOf(frame: Frame): HTMLCanvasElement {
  const known = canvases.get(frame);
  if (known) return known;
  const canvas = paint(frame.rgba, frame.size, frame.size);
  canvases.set(frame, canvas);
  return canvas;
}

let counter = 0;

/**
 * The pictures of one view. Asks for them while the view is visible, or always after `complete`, and calls back when
 * they have grown.
 */
export class Album {
  readonly #session: Session;
  readonly #onGrow: () => void;
  readonly #owner: string;
  readonly #stop: () => void;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  readonly #unobserve: () => void;
  #requests: PictureRequest[] = [];
  #keys = new Set<string>();
  #visible = true;
  #whole = false;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #growing: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, place: Element, onGrow: () => void) {
    this.#session = session;
    this.#onGrow = onGrow;
    this.#owner = `album:${counter++}`;
    this.#stop = session.pictures.onFrame(({ key }) => {
      if (this.#keys.has(key)) this.#growSoon();
    });
    this.#unobserve = onVisibility(place, (visible) => {
      this.#visible = visible;
      this.#askSoon();
    });
  }

  /** Wants these pictures from now on, most wanted first, and no others. */
  want(requests: PictureRequest[]): void {
    this.#requests = requests;
    this.#keys = new Set(requests.map(({ key }) => key));
    this.#askSoon();
  }

  look({ key }: PictureRequest): Look {
    const frame = this.#session.pictures.get(key);
    if (!frame) return { image: null, progress: 0 };
    if (frame.fault) return { image: null, progress: 1, fault: frame.fault.message };
    // Readers who prefer reduced motion see finished pictures only.
    const image = isDone(frame) || !this.#still ? canvasOf(frame) : null;
    return { image, progress: frame.step / frame.steps };
  }

  /** Asks for them from now on even while nobody sees them. Resolves once those that were made before are there. */
  async complete(): Promise<void> {
    this.#whole = true;
    clearTimeout(this.#asking);
    await this.#ask();
    this.#onGrow();
  }

  #askSoon(): void {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => void this.#ask(), SETTLE_MS);
  }

  #ask(): Promise<void> {
    const wanted = this.#visible || this.#whole ? this.#requests : [];
    return this.#session.pictures.want(this.#owner, wanted);
  }

  #growSoon(): void {
    this.#growing ??= setTimeout(() => {
      this.#growing = undefined;
      this.#onGrow();
    }, REPAINT_MS);
  }

  dispose(): void {
    clearTimeout(this.#asking);
    clearTimeout(this.#growing);
    this.#unobserve();
    this.#stop();
    void this.#session.pictures.want(this.#owner, []);
  }
}
