import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../src/runtime/views/authored/protocol.ts';
import { pathOf, Scene } from '../../../../src/runtime/views/authored/scene.ts';

const BOUNDS = [0, 0, 10, 10];
const rects = (...xs: number[]) => ({
  marktype: 'rect',
  bounds: BOUNDS,
  items: xs.map((x) => ({ x, bounds: BOUNDS })),
});
const rootOf = (...marks: object[]) => ({
  marktype: 'group',
  bounds: BOUNDS,
  items: [{ bounds: BOUNDS, items: marks }],
});
const marksOf = (scene: Scene) => scene.root.items![0]!.items!;

describe('a scene that a thread tells of', () => {
  it('is made anew from what it may hold', () => {
    const scene = new Scene();
    scene.take(
      rootOf({
        ...rects(1),
        items: [{ x: 1, href: 'javascript:x', _svg: {}, mark: 1, bounds: BOUNDS, fill: ['red'] }],
      }),
    );
    const [item] = marksOf(scene)[0]!.items!;
    expect(Object.keys(item!).sort()).toEqual(['bounds', 'mark', 'x']);
    expect(item!.mark).toBe(marksOf(scene)[0]);
  });

  it('keeps the objects of what stays, and marks as gone what goes', () => {
    const scene = new Scene();
    scene.take(rootOf(rects(1, 2, 3)));
    const [first, , last] = marksOf(scene)[0]!.items!;
    scene.take(rootOf(rects(5, 6)));
    const { items } = marksOf(scene)[0]!;
    expect(items!.map(({ x }) => x)).toEqual([5, 6]);
    expect(items![0]).toBe(first);
    expect([first!.exit, last!.exit]).toEqual([undefined, true]);
  });

  it('forgets what an item no longer has', () => {
    const scene = new Scene();
    const filled = { ...rects(1), items: [{ x: 1, fill: 'red', bounds: BOUNDS }] };
    scene.take(rootOf(filled));
    scene.take(rootOf(rects(1)));
    expect(marksOf(scene)[0]!.items![0]).not.toHaveProperty('fill');
  });

  it('has marks of kinds that can be drawn, also where a mark of another kind was', () => {
    const scene = new Scene();
    scene.take(rootOf(rects(1), { marktype: 'foreignObject', items: [] }));
    expect(marksOf(scene).map(({ marktype }) => marktype)).toEqual(['rect']);
    const before = marksOf(scene)[0];
    scene.take(rootOf({ ...rects(1), marktype: 'symbol' }));
    expect(marksOf(scene)[0]!.marktype).toBe('symbol');
    expect(marksOf(scene)[0]).not.toBe(before);
  });

  it('finds the path of an item from the root', () => {
    const scene = new Scene();
    scene.take(rootOf(rects(1), rects(1, 2)));
    expect(pathOf(marksOf(scene)[1]!.items![1])).toEqual([0, 1, 1]);
    expect(pathOf(undefined)).toEqual([]);
  });

  it('has no more marks than can be drawn', () => {
    const many = rects(...Array.from({ length: LIMITS.marks + 1 }, (_, i) => i));
    expect(() => new Scene().take(rootOf(many))).toThrow(expect.objectContaining({ code: 'vega-limit' }));
  });

  it.each([null, 7, 'x', [], { items: 7 }, { items: [null, 7, { items: 'x' }] }, { bounds: ['a'] }])(
    'whatever is told: %j',
    (told) => {
      expect(() => new Scene().take(told)).not.toThrow();
    },
  );
});
