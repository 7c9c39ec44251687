import { expect, it } from 'vitest';
import { naming } from '../compiled.ts';

const params = [{ name: 'cell', type: 'position' }];
const over = { op: 'normalize', over: 'all' };
const normalized = (of: unknown, ...ops: object[]) => ({ type: 'transform', of, ops: [...ops, over] });
const activation = (layer: string) => ({ type: 'activation', of: `net/${layer}/channel` });
const slice = { op: 'slice', axis: 'position', at: { param: 'cell' } };

/** The nodes whose largest number a content is divided by. */
const domain = (contents: Record<string, unknown>, name: string) => {
  const { node, faults, program } = naming(contents, params);
  expect(faults).toEqual([]);
  const names = new Map(Object.entries(program!.contents).map(([id, key]) => [key, id]));
  const [, largest] = node(name).inputs;
  return node(largest!)
    .inputs.flatMap((key) => node(key).inputs)
    .map((key) => names.get(key))
    .sort();
};

it('is of all contents of its kind that are normalized so', () => {
  const contents = {
    low: activation('mixed4a'),
    high: activation('mixed4d'),
    plain: activation('mixed5a'),
    effect: { type: 'attribution', from: 'net/mixed4d/channel', to: 'net/output/neuron/tabby' },
    a: normalized('#low'),
    b: normalized('#high'),
    c: normalized('#effect'),
  };
  expect(domain(contents, 'a')).toEqual(['high', 'low']);
  expect(domain(contents, 'b')).toEqual(['high', 'low']);
  expect(domain(contents, 'c')).toEqual(['effect']);
});

it('does not wait for a choice that it does not depend on', () => {
  const cube = { type: 'activation', of: 'net/mixed4d/neuron' };
  const contents = {
    low: activation('mixed4a'),
    here: { type: 'transform', of: cube, ops: [slice] },
    a: normalized('#low'),
    b: normalized('#here'),
  };
  expect(domain(contents, 'a')).toEqual(['low']);
  expect(domain(contents, 'b')).toEqual(['here', 'low']);
});

it('takes what is normalized twice as it was before', () => {
  const contents = {
    low: activation('mixed4a'),
    a: normalized('#low', over, { op: 'top', k: 3 }),
    b: normalized('#a'),
  };
  expect(domain(contents, 'b')).toEqual([]);
  expect(domain({ ...contents, b: normalized('#low') }, 'b')).toEqual(['low']);
});
