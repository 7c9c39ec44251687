import { describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/base/value.ts';
import { normalRecipe } from '../../../../src/compiler/normalize/recipe.ts';
import { Requests } from '../../../../src/runtime/views/pictures/requests.ts';

const channels = { name: 'channel', size: 2, layer: 'mixed4d' } as const;
const value = (axes: Value['axes'], data: number[]): Value => ({
  axes,
  data: Float32Array.from(data),
  unit: 'activation',
});
const requests = () =>
  new Requests(
    () => ({}),
    () => ({ hash: 'h' }),
    normalRecipe({}, 0),
  );

describe('the pictures of a value', () => {
  it('of channels are by number', () => {
    const wanted = requests().of(value([{ ...channels, index: [5, 3] }], [1, 2]));
    expect(wanted.map((request) => request?.index)).toEqual([5, 3]);
  });

  it('of a map are by the direction of each position', () => {
    const [y, x] = [
      { name: 'y', size: 2, layer: 'mixed4d' },
      { name: 'x', size: 1, layer: 'mixed4d' },
    ] as const;
    const directions = value([y, x, channels], [1, 2, 3, 4]);
    const wanted = requests().of(value([y, x], [1, 1]), directions);
    expect(wanted.map((request) => request?.vector)).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('of one number is by its only direction', () => {
    const wanted = requests().of(value([], [7]), value([channels], [3, 4]));
    expect(wanted.map((request) => request?.vector)).toEqual([[3, 4]]);
  });
});
