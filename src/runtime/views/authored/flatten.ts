/** Turns a scene of Vega into plain data. Runs in the thread. */
import { Marks, SVGStringRenderer } from 'vega-scenegraph';
import { fault } from '../../../base/messages.ts';
import { ITEM, MARK } from './fields.ts';
import { LIMITS, type PlainItem, type PlainMark, type PlainPixels } from './protocol.ts';

/** A mark or an item as Vega holds it. */
export interface Held extends Record<string, unknown> {
  marktype?: string;
  bounds?: { x1: number; y1: number; x2: number; y2: number };
  items?: Held[];
}

/** Returns a scene as plain data, from its root. Fault `vega-limit` where it has too many items or too much text. */
export function flatten(root: Held): PlainMark {
  let [count, characters] = [0, 0];
  const picked = (held: Held, fields: ReadonlyMap<string, unknown>): Record<string, unknown> => {
    const found: Record<string, unknown> = {};
    for (const name of fields.keys()) {
      if (held[name] === undefined) continue;
      found[name] = plain(held[name]);
      characters += lengthOf(found[name]);
    }
    if (characters > LIMITS.text) throw fault('vega-limit', { what: 'characters', limit: LIMITS.text });
    return found;
  };
  const markOf = (mark: Held): PlainMark => {
    const { items = [], marktype = 'group' } = mark;
    count += items.length;
    if (count > LIMITS.marks) throw fault('vega-limit', { what: 'marks', limit: LIMITS.marks });
    return {
      ...picked(mark, MARK),
      ...captionOf(mark),
      ...(typeof mark.clip === 'function' && { clip: mark.clip(null) as unknown }),
      // The outline of a shape is computed here, and a path there.
      marktype: marktype === 'shape' ? 'path' : marktype,
      bounds: boundsOf(mark),
      items: items.map((item) => itemOf(item, marktype)),
    };
  };
  const itemOf = (item: Held, marktype: string): PlainItem => ({
    ...picked(item, ITEM),
    ...(marktype === 'shape' && { path: outlineOf(item), shape: undefined }),
    ...(marktype === 'image' && { pixels: pixelsOf(item.image) }),
    ...(item.tooltip != null && { tooltip: wordsOf(item.tooltip) }),
    bounds: boundsOf(item),
    ...(marktype === 'group' && { items: marksOf(item).map(markOf) }),
  });
  return markOf(root);
}

/** Returns the marks of a group. Vega leaves holes for those that are still to come. */
export const marksOf = ({ items = [] }: Held): Held[] => items.filter((mark) => mark !== undefined);

/** Returns how many characters a text or its lines have. */
const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : Array.isArray(value) ? value.join('').length : 0;

/** Returns a value that can be posted: colours and dates become the texts that they are drawn as. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.slice(0, LIMITS.marks).map(plain);
  const { gradient, stops } = value as Record<string, unknown>;
  if (typeof gradient !== 'string' || !Array.isArray(stops)) return String(value);
  const { x1, y1, r1, x2, y2, r2 } = value as Record<string, unknown>;
  const colours = (stops as Record<string, unknown>[]).map(({ offset, color }) => ({
    offset,
    color: plain(color),
  }));
  return { gradient, x1, y1, r1, x2, y2, r2, stops: colours };
}

const boundsOf = ({ bounds }: Held): number[] => (bounds ? [bounds.x1, bounds.y1, bounds.x2, bounds.y2] : []);

/** Returns the path of a shape, as SVG writes it. */
function outlineOf(item: Held): string {
  let outline = '';
  Marks.shape.attr((name: string, value: string) => {
    if (name === 'd') outline = value;
  }, item);
  return outline ?? '';
}

function pixelsOf(image: unknown): PlainPixels | undefined {
  if (!(image instanceof OffscreenCanvas) || image.width * image.height === 0) return undefined;
  const { width, height } = image;
  const { data } = image.getContext('2d')!.getImageData(0, 0, width, height);
  return { width, height, data };
}

/** Returns the text of a tooltip: a text, a list, or the fields of an object line by line. */
function wordsOf(value: unknown): string {
  const short = (inner: unknown) =>
    Array.isArray(inner) ? '[…]' : typeof inner === 'object' && inner !== null ? '{…}' : String(inner);
  const list = (inner: unknown) => (Array.isArray(inner) ? `[${inner.map(short).join(', ')}]` : short(inner));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return list(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${list(inner)}`)
    .join('\n');
}

/** Returns the text alternatives of axes, legends and titles, which Vega words from their scales. */
function captionOf(mark: Held): { description?: string } {
  if (!/^(axis|legend|title-(sub)?t(itle|ext))$/.test(String(mark.role)) || mark.description) return {};
  let caption: string | undefined;
  const markup = {
    open: (_tag: string, _attributes: unknown, aria?: { 'aria-label'?: string }) => {
      caption ??= aria?.['aria-label'];
      return markup;
    },
    close: () => markup,
    text: () => markup,
  };
  new SVGStringRenderer().mark(markup, mark);
  return caption === undefined ? {} : { description: caption };
}
