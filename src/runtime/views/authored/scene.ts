import { Bounds, pathParse, pathRender } from 'vega-scenegraph';
import { at } from '../../../base/at.ts';
import { fault } from '../../../base/messages.ts';
import { contextOf } from '../canvas.ts';
import { ITEM, MARK } from './fields.ts';
import { LIMITS, type PlainPixels } from './protocol.ts';

/** An item as Vega's renderers and handlers read it; that of a group holds marks. */
export interface Item extends Record<string, unknown> {
  mark: Mark;
  items?: Mark[];
}

/** A mark as Vega's renderers and handlers read it. */
export interface Mark extends Record<string, unknown> {
  marktype: string;
  items: Item[];
  /** The item that holds it; absent at the root. */
  group?: Item & { items: Mark[] };
}

const KINDS = new Set([
  'arc',
  'area',
  'group',
  'image',
  'line',
  'path',
  'rect',
  'rule',
  'symbol',
  'text',
  'trail',
]);

/**
 * The scene that a thread sends, rebuilt from the fields that it may have (see `fields.ts`). What stays keeps its
 * object, so that elements of the page stay with it.
 */
export class Scene {
  readonly root: Mark = { marktype: 'group', role: 'frame', items: [], bounds: new Bounds() };
  #count = 0;

  /** Takes over a scene. Fault `vega-limit` where it has too many marks. */
  take(root: unknown): void {
    this.#count = 0;
    this.#mark(this.root, Object(root));
  }

  #mark(mark: Mark, told: Record<string, unknown>): void {
    put(mark, MARK, told);
    const { clip } = mark;
    if (typeof clip === 'string') mark.clip = clipping(clip);
    bound(mark, told.bounds);
    const items = listOf(told.items);
    this.#count += items.length;
    if (this.#count > LIMITS.marks) throw fault('vega-limit', { what: 'marks', limit: LIMITS.marks });
    mark.items = kept(mark.items, items, () => ({ mark, bounds: new Bounds() }));
    for (const [i, item] of mark.items.entries()) this.#item(item, at(items, i), mark.marktype);
    mark.zdirty = true;
  }

  #item(item: Item, told: Record<string, unknown>, marktype: string): void {
    put(item, ITEM, told);
    bound(item, told.bounds);
    if (marktype === 'image') item.image = pictureOf(told.pixels) ?? NOTHING;
    if (marktype !== 'group') return;
    const marks = listOf(told.items).filter((mark) => KINDS.has(String(mark.marktype)));
    const kinds = marks.map(({ marktype }) => String(marktype));
    const { items: before = [] } = item;
    // A mark of another kind is another element.
    const same = before.every(({ marktype }, i) => marktype === kinds[i]);
    const group = Object.assign(item, { items: before });
    group.items = kept(same ? before : [], kinds, (marktype) => ({
      marktype,
      group,
      items: [],
      bounds: new Bounds(),
    }));
    for (const [i, mark] of group.items.entries()) this.#mark(mark, at(marks, i));
    item.zdirty = true;
  }
}

/** Returns as many nodes as there are entries: earlier ones first, then new ones. Marks those left over as gone. */
function kept<N extends Item | Mark, T>(before: N[], told: T[], make: (told: T) => N): N[] {
  for (const gone of before.slice(told.length)) Object.assign(gone, { exit: true });
  return told.map((each, i) => before[i] ?? make(each));
}

/** Returns where an item is in its scene: by turns its place in its mark, and that mark's place in its group. */
export function pathOf(item: Item | undefined): number[] {
  if (!item?.mark) return [];
  const { mark } = item;
  const within = mark.items.indexOf(item);
  return mark.group ? [...pathOf(mark.group), mark.group.items.indexOf(mark), within] : [within];
}

type Fields = ReadonlyMap<string, (value: unknown) => unknown>;

function put(node: Item | Mark, fields: Fields, told: Record<string, unknown>): void {
  for (const name of Object.keys(node)) if (fields.has(name) && !Object.hasOwn(told, name)) delete node[name];
  for (const name of Object.keys(told)) {
    const value = fields.get(name)?.(told[name]);
    if (value !== undefined) node[name] = value;
    else if (fields.has(name)) delete node[name];
  }
}

const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.map((entry) => Object(entry) as Record<string, unknown>) : [];

function bound(node: Item | Mark, told: unknown): void {
  const bounds = node.bounds as { set(...at: number[]): void; clear(): void };
  if (Array.isArray(told) && told.length === 4 && told.every(Number.isFinite)) bounds.set(...told);
  else bounds.clear();
}

/** Returns a clipping path as Vega's renderers call it: with a context, or without one for the text of the path. */
function clipping(path: string): (context: unknown) => unknown {
  const parsed = pathParse(path);
  return (context) => (context ? pathRender(context, parsed) : path);
}

/** Stands for a missing picture: it has no address, so nothing is fetched. */
const NOTHING = { complete: false, width: 0, height: 0, src: '' };

function pictureOf(told: unknown): HTMLCanvasElement | undefined {
  const { width, height, data } = Object(told) as Partial<PlainPixels>;
  if (width === undefined || height === undefined) return undefined;
  if (!(data instanceof Uint8ClampedArray) || data.length !== 4 * width * height) return undefined;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  contextOf(canvas).putImageData(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width, height), 0, 0);
  return canvas;
}
