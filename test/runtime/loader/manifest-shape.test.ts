import { describe, expect, it } from 'vitest';
import { wrongInManifest } from '../../../src/runtime/loader/manifest-shape.ts';
import { manifestOf } from '../../support/models.ts';

const good = await manifestOf('mini-inception');

/** The manifest with another value at a path. */
function changed(path: string, value: unknown): unknown {
  const copy = structuredClone(good) as object;
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce((at, key) => (at as Record<string, object>)[key]!, copy);
  Object.assign(parent, { [last]: value });
  return copy;
}

describe('a manifest', () => {
  it('as it comes with the project is right', () => {
    expect(wrongInManifest(good)).toBeUndefined();
    expect(wrongInManifest(changed('description', undefined))).toBeUndefined();
    expect(wrongInManifest(changed('layers.0.inputs', []))).toBeUndefined();
  });

  it.each([
    ['format', 'pickle'],
    ['hash', 5],
    ['title', {}],
    ['weightBytes', -1],
    ['input', null],
    ['input.size', [96]],
    ['input.size.0', 1e9],
    ['input.size.1', 0.5],
    ['input.preprocess.std.2', 0],
    ['input.preprocess.mean', '123'],
    ['input.preprocess.order', 'grb'],
    ['layers', []],
    ['layers', { length: 3 }],
    ['layers.1', null],
    ['layers.0.shape', []],
    ['layers.0.shape.1', -4],
    ['layers.0.inputs.0', 5],
    ['output.logits', undefined],
    ['labels', undefined],
    ['labels.7', 'tabby'],
    ['labels.7.label', null],
  ])('with another %s (%j) is told apart by it', (path, value) => {
    expect(wrongInManifest(changed(path, value))).toBe(path);
  });

  it.each([null, 5, 'x'])('is no %j', (value) => {
    expect(wrongInManifest(value)).toBe('');
  });
});
