import { expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { blocksOf, facesOf } from '../../../../src/runtime/views/drawings/blocks.ts';

/** [2, 2, 3]: at row y and column x, channel c holds 100 c + 10 y + x. */
const value: Value = {
  axes: [
    { name: 'y', size: 2 },
    { name: 'x', size: 2 },
    { name: 'channel', size: 3 },
  ],
  data: Float32Array.from(
    { length: 12 },
    (_, i) => 100 * (i % 3) + 10 * Math.floor(i / 6) + (Math.floor(i / 3) % 2),
  ),
  unit: 'activation',
};

it('stacks the entries from the back to the front, from below and from the left', () => {
  const blocks = blocksOf(value, [2, 0], 'whole');
  expect(blocks.map((block) => block.value)).toEqual([10, 11, 0, 1, 210, 211, 200, 201]);
  expect(blocks.map((block) => block.entry)).toEqual([0, 0, 0, 0, 2, 2, 2, 2]);
  expect(blocks[0]).toMatchObject({ from: [0, 0.5, 0.5], to: [0.5, 1, 1] });
});

it('cuts positions into columns of the length of their vectors, through the whole depth', () => {
  const blocks = blocksOf(value, [2, 0], 'spatial');
  expect(blocks).toHaveLength(4);
  expect(blocks[0]!.value).toBeCloseTo(Math.hypot(10, 110, 210), 3);
  expect(blocks.every(({ from, to }) => from[2] === 0 && to[2] === 1)).toBe(true);
});

it('leaves gaps only where it is cut', () => {
  const gaps = (cut: 'neuron' | 'channel' | 'whole') => {
    const { from, to } = blocksOf(value, [0, 1], cut)[0]!;
    return from.map((start, i) => Math.round((to[i]! - start) * 100));
  };
  expect(gaps('whole')).toEqual([50, 50, 50]);
  expect(gaps('channel')).toEqual([50, 50, 35]);
  expect(gaps('neuron')).toEqual([35, 35, 35]);
});

it('averages what is finer than twelve cells', () => {
  const data = Float32Array.from({ length: 24 * 24 }, (_, i) => (i % 24 < 2 ? 4 : 0));
  const axes = [24, 24, 1].map((size, i) => ({ name: (['y', 'x', 'channel'] as const)[i]!, size }));
  const blocks = blocksOf({ axes, data, unit: '' }, [0], 'whole');
  expect(blocks).toHaveLength(144);
  expect(blocks.filter((block) => block.value === 4)).toHaveLength(12);
});

it('shows top, side and front of a block within the picture', () => {
  const faces = facesOf({ from: [0, 0, 0], to: [1, 1, 1], value: 1 });
  const numbers = faces.flatMap(({ path }) => (path.match(/[\d.]+/g) ?? []).map(Number));
  expect(faces).toHaveLength(3);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThanOrEqual(1);
  const [front] = faces.filter(({ shade }) => shade === 0);
  const [[left, top], [right], , [, bottom]] = front!.path
    .slice(1, -1)
    .split('L')
    .map((corner) => corner.split(',').map(Number)) as [number[], number[], number[], number[]];
  // The front of a cube is a square.
  expect(right! - left!).toBeCloseTo(bottom! - top!, 3);
});
