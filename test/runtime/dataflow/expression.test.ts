import { expect, it } from 'vitest';
import type { AxisName } from '../../../src/base/axis.ts';
import type { Program } from '../../../src/compiler/program.ts';
import { addressIn, bind } from '../../../src/runtime/dataflow/expression.ts';

const network = {
  model: 'default',
  hash: 'abc',
  labels: ['tench'],
  shapes: { mixed4d: { axes: ['y', 'x', 'channel'] as AxisName[], shape: [12, 12, 384] } },
};
const program = { networks: { net: network } } as unknown as Program;
const scope = {
  program,
  param: (name: string) => (name === 'unit' ? { network: 'net', layer: 'mixed4a', index: 7 } : null),
};
const index = (layer: string) => ({ $param: 'unit', as: 'atom', layer });

it('an atom counts only in its own layer, and a param without a value for nothing', () => {
  expect(bind(index('mixed4a'), scope)).toBe(7);
  expect(bind(index('mixed4d'), scope)).toBeNull();
  expect(bind({ $param: 'other' }, scope)).toBeNull();
  expect(bind([1, 2], scope)).toEqual([1, 2]);
});

it('the address of a network leaves out what is known of it', () => {
  expect(addressIn('net', scope)).toEqual({ model: 'default', hash: 'abc' });
});
