import { Bounds, pathParse, pathRender } from 'vega-scenegraph';
import { fault } from '../../../base/messages.ts';
import { ITEM, MARK } from './fields.ts';
import { LIMITS, type PlainPixels } from './protocol.ts';

/** An item or a mark as Vega's renderers and handlers read it. */
export interface Node extends Record<string, unknown> {
  items?: Node[];
  /** Of an item. */
  mark?: Node;
  /** Of a mark: the item that holds it. */
  group?: Node;
  marktype?: string;
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
 * The scene that a thread tells of, made anew from what is allowed in one (see `fields.ts`). What stays keeps its
 * object, so that elements of the page stay with it.
 */
export class Scene {
  readonly root: Node = { marktype: 'group', role: 'frame', items: [], bounds: new Bounds() };
  #count = 0;

  /** Takes over a scene. @throws `vega-limit` where it has too many marks */
  take(root: unknown): void {
    this.#count = 0;
    this.#mark(this.root, Object(root));
  }

  #mark(mark: Node, told: Record<string, unknown>): void {
    put(mark, MARK, told);
    const { clip } = mark;
    if (typeof clip === 'string') mark.clip = clipping(clip);
    bound(mark, told.bounds);
    const items = listOf(told.items);
    this.#count += items.length;
    if (this.#count > LIMITS.marks) throw fault('vega-limit', { what: 'marks', limit: LIMITS.marks });
    mark.items = kept(mark.items, items, () => ({ mark, bounds: new Bounds() }));
    mark.items.forEach((item, i) => {
      this.#item(item, items[i]!, mark.marktype!);
    });
    mark.zdirty = true;
  }

  #item(item: Node, told: Record<string, unknown>, marktype: string): void {
    put(item, ITEM, told);
    bound(item, told.bounds);
    if (marktype === 'image') item.image = pictureOf(told.pixels) ?? NOTHING;
    if (marktype !== 'group') return;
    const marks = listOf(told.items).filter((mark) => KINDS.has(String(mark.marktype)));
    const kinds = marks.map(({ marktype }) => marktype as string);
    // A mark of another kind is another element.
    const before = item.items?.filter((mark, i) => mark.marktype === kinds[i]);
    const same = before && before.length === item.items!.length;
    item.items = kept(same ? before : [], marks, (i) => ({
      marktype: kinds[i]!,
      group: item,
      items: [],
      bounds: new Bounds(),
    }));
    item.items.forEach((mark, i) => {
      this.#mark(mark, marks[i]!);
    });
    item.zdirty = true;
  }
}

/** As many as are told of: first those that were there. */
function kept(before: Node[] = [], told: unknown[], make: (i: number) => Node): Node[] {
  for (const gone of before.slice(told.length)) gone.exit = true;
  return told.map((_, i) => before[i] ?? make(i));
}

/** Where an item is in its scene: by turns its place in its mark, and that mark's in its group. */
export function pathOf(item: Node | undefined): number[] {
  if (!item?.mark) return [];
  const { mark } = item;
  const within = mark.items!.indexOf(item);
  return mark.group ? [...pathOf(mark.group), mark.group.items!.indexOf(mark), within] : [within];
}

type Fields = ReadonlyMap<string, (value: unknown) => unknown>;

function put(node: Node, fields: Fields, told: Record<string, unknown>): void {
  for (const name of Object.keys(node)) if (fields.has(name) && !Object.hasOwn(told, name)) delete node[name];
  for (const name of Object.keys(told)) {
    const value = fields.get(name)?.(told[name]);
    if (value !== undefined) node[name] = value;
    else if (fields.has(name)) delete node[name];
  }
}

const listOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.map((entry) => Object(entry) as Record<string, unknown>) : [];

function bound(node: Node, told: unknown): void {
  const bounds = node.bounds as { set(...at: number[]): void; clear(): void };
  if (Array.isArray(told) && told.length === 4 && told.every(Number.isFinite)) bounds.set(...told);
  else bounds.clear();
}

/** A clipping path as Vega's renderers want one: they give a context, or none for the text of the path. */
function clipping(path: string): (context: unknown) => unknown {
  const parsed = pathParse(path);
  return (context) => (context ? pathRender(context, parsed) : path);
}

/** In the place of a picture that there is not: no address, so that nothing is asked for. */
const NOTHING = { complete: false, width: 0, height: 0, src: '' };

function pictureOf(told: unknown): HTMLCanvasElement | undefined {
  const { width, height, data } = Object(told) as Partial<PlainPixels>;
  if (!(data instanceof Uint8ClampedArray) || data.length !== 4 * width! * height!) return undefined;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas
    .getContext('2d')!
    .putImageData(new ImageData(data as Uint8ClampedArray<ArrayBuffer>, width!, height!), 0, 0);
  return canvas;
}
