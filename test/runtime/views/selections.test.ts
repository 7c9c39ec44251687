import { expect, it } from 'vitest';
import type { ParamValue, ProgramElement, Selects } from '../../../src/compiler/program.ts';
import type { Session } from '../../../src/runtime/session.ts';
import { choose, gridOf } from '../../../src/runtime/views/selections.ts';

const shapes = {
  mixed4d: { axes: ['y', 'x', 'channel'], shape: [12, 12, 384] },
  mixed5a: { axes: ['y', 'x', 'channel'], shape: [6, 8, 384] },
  output: { axes: ['class'], shape: [200] },
};
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

it('a click in the chosen cell returns to the value of the document, one in another cell chooses that', () => {
  // Two rows of four columns.
  const clicked = (kept: ParamValue, at: ParamValue): ParamValue => {
    const set: ParamValue[] = [];
    const session = {
      program: { params: [{ name: 'cell', value: null }] },
      params: { kept: () => kept },
      set: (_param: string, value: ParamValue) => set.push(value),
    } as unknown as Session;
    choose(session, { param: 'cell' }, at, 'e0', [2, 4]);
    return set[0]!;
  };
  const kept = { x: 0.3, y: 0.3 };
  expect(clicked(kept, { x: 0.45, y: 0.05 })).toBeNull();
  expect(clicked(kept, { x: 0.2, y: 0.3 })).toEqual({ x: 0.2, y: 0.3 });
  expect(clicked(kept, { x: 0.6, y: 0.3 })).toEqual({ x: 0.6, y: 0.3 });
  expect(clicked(kept, { x: 0.3, y: 0.6 })).toEqual({ x: 0.3, y: 0.6 });
  expect(clicked(3, 3)).toBeNull();
  expect(clicked(3, 4)).toBe(4);
});
