import { expect, it } from 'vitest';
import { continued, normalRecipe } from '../../../../src/compiler/normalize/recipe.ts';
import type { Frame } from '../../../../src/runtime/host.ts';
import { pictureRequest } from '../../../../src/runtime/pictures.ts';
import { continuedFrom } from '../../../../src/runtime/views/card/continued.ts';

const recipe = normalRecipe({ style: 'icon' }, 0);
const of = { network: { hash: 'h' }, layer: 'mixed4d', index: 1, axis: 'channel' as const };
const request = pictureRequest({ ...of, recipe });
const frame = (change: Partial<Frame> = {}): Frame => ({
  key: request.key,
  step: 64,
  steps: 64,
  size: 1,
  rgba: Uint8ClampedArray.from([51, 102, 204, 255]),
  objective: 1,
  ...change,
});

it('a finished picture goes on from what it is, twice as large, with its weights as they were last', () => {
  const large = continuedFrom(request, frame(), continued(recipe))!;
  expect(large.start).toMatchObject({ key: request.key, shape: [1, 1, 4] });
  expect(Array.from(large.start!.data).map((value) => value.toFixed(2))).toEqual([
    '0.20',
    '0.40',
    '0.80',
    '0.75',
  ]);
  expect(large.recipe).toMatchObject({ size: 160, coarse: 0 });
  expect(JSON.stringify(large.recipe.objective)).toContain('{"scale":-6,"of":{"type":"l1"');
});

it('an unfinished one does not, nor one that could not be made', () => {
  expect(continuedFrom(request, undefined, recipe)).toBeUndefined();
  expect(continuedFrom(request, frame({ step: 4 }), recipe)).toBeUndefined();
  const fault = { code: 'never-fires', message: '', hint: '' } as NonNullable<Frame['fault']>;
  expect(continuedFrom(request, frame({ fault }), recipe)).toBeUndefined();
});

it('one that began as an input begins as that again', () => {
  const start = { key: 'photo', shape: [1, 1, 3] as [number, number, number], data: [0, 0, 0] };
  const dream = pictureRequest({ ...of, start, recipe });
  expect(continuedFrom(dream, undefined, recipe)!.start).toBe(start);
});
