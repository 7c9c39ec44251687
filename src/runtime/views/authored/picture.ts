import {
  CanvasHandler,
  CanvasRenderer,
  point,
  SVGHandler,
  SVGRenderer,
  SVGStringRenderer,
} from 'vega-scenegraph';
import { CLOSED, EVENTS } from '../vega/closed.ts';
import type { Renderer } from '../vega-view.ts';
import { colour, side } from './fields.ts';
import type { PlainEvent, PlainScene } from './protocol.ts';
import { type Item, type Mark, pathOf, Scene } from './scene.ts';

/** The events of its picture that a specification may hear. Keys belong to the page. */
const HEARD =
  /^(click|dblclick|wheel|(pointer|mouse)(down|up|move|over|out)|touch(start|move|end)|drag(enter|leave|over))$/;

/** Called with an event on the picture or, for what is dragged out of it, in the window. */
type Hear = (on: 'view' | 'window', name: string, item: number[] | null, event: PlainEvent) => void;

/** A renderer of Vega. */
interface Drawer {
  background(colour: unknown): Drawer;
  resize(width: number, height: number, origin: [number, number], scale?: number): Drawer;
  render(root: Mark): Drawer;
  canvas(): HTMLCanvasElement;
  svg(): string;
}

/** Draws the scenes of a thread in an element of the page, and listens to events there. */
export class Picture {
  readonly #place: HTMLElement;
  readonly #scene = new Scene();
  readonly #renderer: Drawer;
  readonly #handler;
  readonly #ends: (() => void)[] = [];
  #size: { width: number; height: number; origin: [number, number]; background: unknown } = {
    width: 0,
    height: 0,
    origin: [0, 0],
    background: null,
  };

  constructor(place: HTMLElement, renderer: Renderer) {
    this.#place = place;
    const [Draws, Hears] = renderer === 'svg' ? [SVGRenderer, SVGHandler] : [CanvasRenderer, CanvasHandler];
    this.#renderer = new Draws(CLOSED).initialize(place, 0, 0, [0, 0]);
    const title = (_handler: unknown, _event: unknown, _item: unknown, words: unknown) =>
      place.setAttribute('title', String(words ?? ''));
    this.#handler = new Hears(CLOSED, title).scene(this.#scene.root).initialize(place, [0, 0]);
  }

  get surface(): Element | null {
    return this.#place.querySelector('canvas, svg');
  }

  /** Draws a scene. Fault `vega-limit` where it has too many marks or is too large. */
  draw({ width, height, origin, background, root }: PlainScene): void {
    const [left = 0, top = 0] = Array.isArray(origin) && origin.every(Number.isFinite) ? origin : [];
    this.#size = {
      width: side(width),
      height: side(height),
      origin: [left, top],
      background: colour(background) ?? null,
    };
    this.#scene.take(root);
    this.#handler.origin(this.#size.origin);
    this.#onto(this.#renderer);
  }

  #onto(renderer: Drawer, scale?: number): Drawer {
    const { width, height, origin, background } = this.#size;
    return renderer.background(background).resize(width, height, origin, scale).render(this.#scene.root);
  }

  /** Listens to a kind of event from now on. Ignores kinds that a specification may not hear. */
  listen(on: 'view' | 'window', name: string, hear: Hear): void {
    if (on === 'window') {
      if (!EVENTS.window.includes(name)) return;
      const tell = (event: Event) => hear(on, name, null, this.#plain(event));
      window.addEventListener(name, tell);
      this.#ends.push(() => window.removeEventListener(name, tell));
    } else if (HEARD.test(name)) {
      this.#handler.on(name, (event: Event, item?: Item) => {
        if (name !== 'wheel') event.preventDefault();
        hear(on, name, item ? pathOf(item) : null, this.#plain(event));
      });
    }
  }

  #plain(event: Event): PlainEvent {
    const given = event as PointerEvent & WheelEvent & TouchEvent & { vegaType?: string };
    const at = (where: { clientX: number; clientY: number }) => {
      const [clientX, clientY] = this.surface ? point(where, this.surface) : [0, 0];
      return { clientX, clientY };
    };
    const { button = 0, buttons = 0, altKey, ctrlKey, metaKey, shiftKey } = given;
    return {
      type: given.vegaType ?? given.type,
      ...('clientX' in event ? at(given) : { clientX: 0, clientY: 0 }),
      ...{ button, buttons, altKey, ctrlKey, metaKey, shiftKey },
      ...('deltaY' in event && { deltaX: given.deltaX, deltaY: given.deltaY, deltaMode: given.deltaMode }),
      ...('touches' in event && {
        touches: [...given.touches].map(at),
        changedTouches: [...given.changedTouches].map(at),
      }),
    };
  }

  toCanvas(scale: number): HTMLCanvasElement {
    return this.#onto(new CanvasRenderer(CLOSED).initialize(null, 0, 0, [0, 0]), scale).canvas();
  }

  toSvg(): string {
    return this.#onto(new SVGStringRenderer(CLOSED).initialize(null, 0, 0, [0, 0])).svg();
  }

  dispose(): void {
    for (const end of this.#ends) end();
    this.#place.replaceChildren();
  }
}
