import { expect, it } from 'vitest';
import type { ParamValue, ProgramElement, Selects } from '../../../src/compiler/program.ts';
import type { Session } from '../../../src/runtime/session.ts';
import { gridOf } from '../../../src/runtime/views/selections.ts';

const shapes = { mixed4d: [12, 12, 384], mixed5a: [6, 8, 384], output: [200] };
const element = { network: 'net' } as ProgramElement;
const gridWith = (grid: Selects['grid'], value: ParamValue = null) => {
  const session = { get: () => value, program: { networks: { net: { shapes } } } } as unknown as Session;
  return gridOf(session, element, { param: 'cell', grid } as Selects);
};

it('finds the cells of a layer that is named, chosen by a param, or carried by the position', () => {
  expect(gridWith('mixed4d')).toEqual([12, 12]);
  expect(gridWith({ $param: 'layer' }, 'mixed5a')).toEqual([6, 8]);
  expect(gridWith({ $param: 'cell' }, { x: 0.5, y: 0.5, layer: 'mixed5a' })).toEqual([6, 8]);
});

it('has one cell where there are no positions, or no layer yet', () => {
  expect(gridWith('output')).toEqual([1, 1]);
  expect(gridWith({ $param: 'layer' })).toEqual([1, 1]);
  expect(gridWith({ $param: 'cell' }, { x: 0.5, y: 0.5 })).toEqual([1, 1]);
});
