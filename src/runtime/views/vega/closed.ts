/**
 * What keeps a specification that a stranger wrote within its view. Vega loads what its loader lets it; but a scene
 * can also hold addresses that the browser itself follows, and a specification can ask for the page around it.
 */
import {
  CanvasHandler,
  CanvasRenderer,
  renderModule,
  SVGHandler,
  SVGRenderer,
  SVGStringRenderer,
} from 'vega-scenegraph';

/**
 * Which events a view may hear: its own, and of the window those of a pointer, for what is dragged out of it. No keys
 * and no other elements of the page; and it makes no form elements, which take any attribute.
 */
export const EVENTS = {
  defaults: { allow: ['wheel'] },
  bind: 'none',
  selector: false,
  window: ['pointermove', 'pointerup', 'mousemove', 'mouseup', 'touchmove', 'touchend', 'resize'],
  globalCursor: false,
};

/** A colour as CSS writes it, which can't be an address. */
const isColour = (text: string): boolean => /^[\w#%.,()\s/-]*$/.test(text) && !/url|src/i.test(text);

/** Lets the mouse pointer over a view have a shape by name only. */
export function withoutAddress({ style }: HTMLElement): void {
  if (!/^[a-z-]*$/.test(style.cursor)) style.removeProperty('cursor');
}

interface Item {
  items?: Item[];
  fill?: unknown;
  stroke?: unknown;
  /** A canvas; what Vega puts in the place of a picture that there is not has no address either. */
  image?: { src?: unknown } | null;
}

/** Takes from the items of a scene what a browser would load: paint and pictures by address. */
function close(item: Item): void {
  if (typeof item.fill === 'string' && !isColour(item.fill)) item.fill = null;
  if (typeof item.stroke === 'string' && !isColour(item.stroke)) item.stroke = null;
  if (item.image?.src) item.image = null;
  item.items?.forEach(close);
}

type Rendering = new (...args: never[]) => { render(scene: Item, types?: string[]): unknown };

const closed = <R extends Rendering>(Renderer: R): R =>
  class extends (Renderer as Rendering) {
    override render(scene: Item, types?: string[]): unknown {
      close(scene);
      return super.render(scene, types);
    }
  } as R;

/** The names under which Vega finds the renderers that draw such a scene. */
export const RENDERERS = { canvas: 'closed-canvas', svg: 'closed-svg' } as const;

renderModule(RENDERERS.canvas, {
  handler: CanvasHandler,
  renderer: closed(CanvasRenderer),
  headless: closed(CanvasRenderer),
});
renderModule(RENDERERS.svg, {
  handler: SVGHandler,
  renderer: closed(SVGRenderer),
  headless: closed(SVGStringRenderer),
});
