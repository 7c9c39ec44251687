/** A renderer of Vega that sends each scene as plain data in place of drawing it. Runs in the thread. */
import { Renderer } from 'vega-scenegraph';
import { flatten, type Held } from './flatten.ts';
import type { PlainScene } from './protocol.ts';

/** The origin of events, whose coordinates are those of the picture. */
const CORNER = { getBoundingClientRect: () => ({ left: 0, top: 0, width: 0, height: 0 }) };

/** How scenes are sent. */
interface Line {
  send(scene: PlainScene): void;
  /** Called with what is wrong with a scene. */
  fail(error: unknown): void;
}

/** Makes Vega's renderer for a line. It sends a scene once the one before was drawn. */
export class Outgoing {
  readonly #line: Line;
  #next: (() => void) | undefined;
  #free = true;
  #waiting: (() => void)[] = [];

  constructor(line: Line) {
    this.#line = line;
  }

  /** To be called when the latest scene was drawn. */
  drawn(): void {
    this.#free = true;
    this.#flush();
  }

  /** Settles when every scene so far was sent. */
  sent(): Promise<void> {
    return this.#next ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  /** Sends a scene when it may; it replaces one that still waits. */
  offer(make: () => PlainScene): void {
    this.#next = () => this.#line.send(make());
    this.#flush();
  }

  #flush(): void {
    const next = this.#next;
    if (!this.#free || !next) return;
    this.#next = undefined;
    try {
      next();
      this.#free = false;
    } catch (error) {
      this.#line.fail(error);
    }
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** Returns a class of renderers, as Vega takes it. */
  renderer(): unknown {
    const outgoing = this;
    return class extends Renderer {
      canvas() {
        return CORNER;
      }

      _render(root: Held) {
        outgoing.offer(() => ({
          width: this._width as number,
          height: this._height as number,
          origin: this._origin as [number, number],
          background: this._bgcolor as unknown,
          root: flatten(root),
        }));
        return this;
      }
    };
  }
}
