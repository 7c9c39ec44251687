import { describe, expect, it } from 'vitest';
import { place } from '../../../../src/editor/panes/diagram/layout.ts';
import { neighbour } from '../../../../src/editor/panes/diagram/neighbour.ts';
import { pan, reveal, whole, zoom } from '../../../../src/editor/panes/diagram/sight.ts';

const box = (id: string) => ({ id, width: 100, height: 40 });
const nodes = ['a', 'b', 'c', 'd'].map(box);
const edges: [string, string][] = [
  ['a', 'b'],
  ['a', 'c'],
  ['b', 'd'],
  ['c', 'd'],
  ['a', 'gone'],
];
const placed = place({ nodes, edges });

describe('a layout', () => {
  it('goes from left to right, without overlaps, within its size', () => {
    const { a, b, c, d } = placed.nodes;
    expect(a!.x).toBeLessThan(b!.x);
    expect(b!.x).toBeLessThan(d!.x);
    expect(Math.abs(b!.y - c!.y)).toBeGreaterThanOrEqual(40);
    for (const { x, y } of Object.values(placed.nodes)) {
      expect(x).toBeGreaterThanOrEqual(50);
      expect(x).toBeLessThanOrEqual(placed.width - 50);
      expect(y).toBeLessThanOrEqual(placed.height - 20);
    }
    expect(placed.edges).toHaveLength(4);
  });

  it('of nothing is empty, and a thousand nodes are placed', () => {
    expect(place({ nodes: [], edges: [] }).edges).toEqual([]);
    const many = Array.from({ length: 1000 }, (_, i) => box(`n${i}`));
    const chain = many.slice(1).map(({ id }, i): [string, string] => [`n${Math.floor(i / 2)}`, id]);
    expect(Object.keys(place({ nodes: many, edges: chain }).nodes)).toHaveLength(1000);
  });

  it('is gone through by arrows', () => {
    const { b, c } = placed.nodes;
    const [upper, lower] = b!.y < c!.y ? ['b', 'c'] : ['c', 'b'];
    expect(['b', 'c']).toContain(neighbour(placed, 'a', 'ArrowRight'));
    expect(neighbour(placed, 'd', 'ArrowRight')).toBeUndefined();
    expect(neighbour(placed, upper, 'ArrowDown')).toBe(lower);
    expect(neighbour(placed, lower, 'ArrowUp')).toBe(upper);
    expect(neighbour(placed, 'gone', 'ArrowUp')).toBeUndefined();
    expect(neighbour(placed, 'a', 'Enter')).toBeUndefined();
  });
});

describe('what is seen', () => {
  const frame = { width: 200, height: 100 };

  it('is all of a diagram, in the middle and never enlarged', () => {
    expect(whole({ width: 400, height: 100 }, frame)).toEqual({ scale: 0.5, x: 0, y: -50 });
    expect(whole({ width: 100, height: 50 }, frame)).toEqual({ scale: 1, x: -50, y: -25 });
    expect(whole({ width: 4000, height: 100 }, frame, 0.7)).toMatchObject({ scale: 0.7, x: 0 });
  });

  it('keeps the place under the pointer while zooming, within bounds', () => {
    const before = { x: 10, y: 20, scale: 1 };
    const at = { x: 50, y: 30 };
    const after = zoom(before, 2, at);
    expect(after.x + at.x / after.scale).toBeCloseTo(before.x + at.x / before.scale);
    expect(after.y + at.y / after.scale).toBeCloseTo(before.y + at.y / before.scale);
    expect(zoom(before, 1000, at).scale).toBe(3);
    expect(zoom(before, 1e-6, at).scale).toBe(0.1);
  });

  it('follows the hand, and moves only as far as it has to', () => {
    expect(pan({ x: 0, y: 0, scale: 2 }, 10, -4)).toEqual({ x: -5, y: 2, scale: 2 });
    const sight = { x: 0, y: 0, scale: 1 };
    expect(reveal(sight, { x: 100, y: 50 }, frame, 20)).toEqual(sight);
    expect(reveal(sight, { x: 300, y: 50 }, frame, 20)).toEqual({ x: 120, y: 0, scale: 1 });
    expect(reveal(sight, { x: -50, y: 50 }, frame, 20)).toEqual({ x: -70, y: 0, scale: 1 });
  });
});
