import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { correlation } from '../../../src/runtime/kernels/transform/correlation.ts';
import { manifestOf } from '../../support/models.ts';
import { byHand } from '../../support/value.ts';

const net = await manifestOf('mini-inception');

/** The params of a correlation between the same attribution of two networks. */
function paramsOf(a: string, b: string) {
  const attribution = (network: string) => ({
    type: 'attribution',
    from: `${network}/mixed4d/channel`,
    to: `${network}/output/neuron/3`,
  });
  const text = JSON.stringify({
    networks: {
      net: { model: 'default' },
      other: { model: 'mini-inception' },
      anew: { of: 'net', randomize: ['output'] },
      cut: { of: 'net', edits: [{ cut: 'net/mixed4d/channel/3' }] },
    },
    inputs: { photo: { image: 'tabby' } },
    contents: {
      it: { type: 'transform', of: attribution(a), with: attribution(b), ops: ['correlation'] },
    },
    interface: { type: 'infovis', mark: 'text', content: '#it' },
  });
  const { program } = compile(text, { net, other: net });
  return Object.values(program!.nodes).find(({ op }) => op === 'transform/correlation')!.params;
}

it('a correlation knows whether one side has weights that were drawn anew', () => {
  expect(paramsOf('net', 'anew').anew).toBe(true);
  expect(paramsOf('anew', 'net').anew).toBe(true);
  for (const other of ['cut', 'other', 'net']) expect(paramsOf('net', other).anew).toBeUndefined();
  expect(paramsOf('anew', 'cut').anew).toBeUndefined();
});

it('and says so where both are much the same all the same', () => {
  const list = (numbers: number[]) => byHand([['channel', numbers.length]], numbers);
  const of = (b: number[], anew?: boolean) =>
    correlation([list([1, 2, 3, 5]), list(b)], { unit: '', ...(anew && { anew }) }).notes;
  expect(of([1, 2, 3, 4], true)).toMatchObject({ anew: expect.closeTo(0.98, 1) });
  expect(of([1, 2, 3, 4])).toBeUndefined();
  expect(of([2, 1, 4, 3], true)).toBeUndefined();
  expect(of([-1, -2, -3, -4], true)).toBeUndefined();
});
