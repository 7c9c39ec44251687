import { expect, it } from 'vitest';
import type { Value } from '../../../src/base/value.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { rowOf } from '../../../src/runtime/dataflow/row.ts';
import type { WatchState } from '../../../src/runtime/dataflow/watch.ts';
import { createSession } from '../../../src/runtime/session.ts';
import type { Source } from '../../../src/runtime/store/source.ts';
import { FakeHost } from '../../support/fake-host.ts';
import { manifestOf } from '../../support/models.ts';
import { given } from '../../support/values.ts';

const channels = (layer: string) => ({ layer, atom: 'channel' });
const places = (layer: string) => ({ layer, atom: 'spatial' });
const classes = { layer: 'output', atom: 'neuron' };

it('is told of a slice that keeps one atom of an end, of no other', () => {
  const rowAlong = (from: object, to: object, at: object, op = 'attribution/linear') =>
    rowOf({
      key: 'row',
      op: 'transform/slice',
      place: 'page',
      params: { at: 1, ...at },
      inputs: [{ key: 'matrix', op, place: 'device', params: { from, to }, inputs: [] }],
    });
  const all = { ...classes, index: null };
  expect(rowAlong(channels('a'), all, { axis: 'channel' })?.params.alone).toEqual({ end: 'from', at: 1 });
  expect(rowAlong({ layer: 'a', atom: 'group' }, all, { axis: 'class' })?.params.alone).toMatchObject({
    end: 'to',
  });
  expect(rowAlong(channels('a'), { ...classes, index: [1, 2] }, { axis: 'class' })).toBeUndefined();
  expect(rowAlong({ layer: 'a', atom: 'neuron' }, all, { axis: 'channel' })).toBeUndefined();
  // Neurons of a hidden layer and those of the output have the same name for an atom: one alone is not told by a class.
  expect(rowAlong({ layer: 'a', atom: 'neuron' }, all, { axis: 'class' })).toBeUndefined();
  expect(rowAlong(places('a'), all, { axis: 'x' })).toBeUndefined();
  expect(rowAlong(channels('a'), all, { axis: 'channel' }, 'attribution/occlusion')).toBeUndefined();
});

const document = {
  contents: {
    one: { type: 'attribution', from: 'net/mixed4d/channel/7', to: 'net/output/neuron' },
    best: { type: 'transform', of: '#one', ops: [{ op: 'top', k: 1 }] },
  },
  interface: { type: 'infovis', mark: 'bars', content: '#best' },
};
const { program } = compile(JSON.stringify(document), { net: await manifestOf('mini-inception') });
const best = program!.contents.best!;
const settle = () => new Promise((done) => setTimeout(done, 5));

it('is what the device is asked for, and its answer is the slice', async () => {
  const host = new FakeHost();
  const session = createSession(program!, host);
  const states: WatchState[] = [];
  session.watch(best, (state) => states.push(state));
  await settle();
  expect(host.asked.map(({ expression }) => expression.params.alone)).toEqual([{ end: 'from', at: 7 }]);
  host.asked[0]!.answer(given([['class', 3]], [1, 5, 2]));
  await session.ready;
  expect(states.at(-1)).toMatchObject({ status: 'ready', value: { data: Float32Array.of(5) } });
  expect(session.nodes().get(program!.contents.one!)?.status).toBe('ready');
  session.dispose();
});

it('is not asked for where all of it is finished', async () => {
  const host = new FakeHost();
  const matrix = program!.nodes[program!.contents.one!]!.inputs[0]!;
  const all: Value = given(
    [
      ['channel', 384, 'mixed4d'],
      ['class', 2],
    ],
    Array.from({ length: 768 }, (_, i) => i),
  );
  const probe = createSession(program!, host);
  const key = probe.nodes().get(matrix)!.key;
  const pack: Source = {
    value: async (asked) => (asked === key ? all : undefined),
    picture: async () => undefined,
  };
  const session = createSession(program!, host, { sources: [pack] });
  expect((await session.value(best))?.data).toEqual(Float32Array.of(15));
  expect(host.asked).toEqual([]);
  session.dispose();
  probe.dispose();
});
