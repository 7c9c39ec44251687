import { expect, it } from 'vitest';
import type { Program, ProgramParam } from '../../../src/compiler/program.ts';
import { Params } from '../../../src/runtime/dataflow/params.ts';

const of = (layer?: ProgramParam['layer']): ProgramParam => ({
  name: layer === undefined ? 'free' : 'bound',
  type: 'atom',
  network: 'net',
  ...(layer === undefined ? {} : { layer }),
  value: null,
  pointer: '',
});
const layer: ProgramParam = { name: 'layer', type: 'layer', network: 'net', value: 'low', pointer: '' };
const program = {
  params: [of(), of({ $param: 'layer' }), layer],
  networks: {
    net: {
      shapes: {
        low: { axes: ['y', 'x', 'channel'], shape: [4, 4, 8] },
        high: { axes: ['y', 'x', 'channel'], shape: [2, 2, 32] },
      },
    },
  },
} as unknown as Program;

it('an atom of a layer is of that layer whichever it was chosen in, and one that the layer has', () => {
  const params = new Params(program);
  const chosen = { network: 'net', layer: 'high', index: 20 };
  for (const name of ['free', 'bound']) params.keep(name, chosen);
  expect(params.get('free')).toEqual(chosen);
  expect(params.get('bound')).toEqual({ ...chosen, layer: 'low', index: 7 });
  params.keep('bound', { ...chosen, index: 3 });
  expect(params.get('bound')).toEqual({ ...chosen, layer: 'low', index: 3 });
  params.keep('layer', 'high');
  expect(params.get('bound')).toEqual({ ...chosen, index: 3 });
});
