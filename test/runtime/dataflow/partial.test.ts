import { beforeEach, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import type { WatchState } from '../../../src/runtime/dataflow/watch.ts';
import { createSession, type Session } from '../../../src/runtime/session.ts';
import { channels, FakeHost } from '../../support/fake-host.ts';
import { manifestOf } from '../../support/models.ts';

const manifest = await manifestOf('mini-inception');
const attributionTo = (label: string) => ({
  type: 'attribution',
  from: 'net/mixed4d/channel',
  to: `net/output/neuron/${label}`,
});
const document = {
  contents: {
    a: attributionTo('tabby'),
    best: {
      type: 'transform',
      of: '#a',
      ops: [
        { op: 'top', k: 2 },
        { op: 'normalize', over: 'layer' },
      ],
    },
    both: { type: 'transform', of: '#a', with: attributionTo('cougar'), ops: ['difference'] },
  },
  interface: { type: 'infovis', mark: 'bars', content: '#best' },
};
const { program } = compile(JSON.stringify(document), { net: manifest });

let host: FakeHost;
let session: Session;
let states: WatchState[];
beforeEach(() => {
  host = new FakeHost();
  session = createSession(program!, host);
  states = [];
});
const watch = (content: string) => session.watch(program!.contents[content]!, (state) => states.push(state));
const tell = (asked: number, numbers: number[]) =>
  host.asked[asked]!.options.onProgress!({ what: 'attribution', fraction: 0.5, partial: channels(numbers) });

it('shows what follows from a part of what the device computes', async () => {
  watch('best');
  tell(0, [1, 0, 4, 0]);
  expect(states.at(-1)).toMatchObject({
    status: 'computing',
    progress: { fraction: 0.5 },
    part: { axes: [{ index: [2, 0] }], data: Float32Array.of(1, 0.25) },
  });
  host.asked[0]!.options.onProgress!({ what: 'attribution', fraction: 0.7 });
  expect(states.at(-1)).toMatchObject({
    progress: { fraction: 0.7 },
    part: { data: Float32Array.of(1, 0.25) },
  });
  host.asked[0]!.answer(channels([1, 8, 4, 0]));
  await session.ready;
  expect(states.at(-1)).toMatchObject({ status: 'ready', value: { data: Float32Array.of(1, 0.5) } });
});

it('stores nothing of it', async () => {
  watch('best');
  tell(0, [1, 0, 4, 0]);
  expect(session.evaluator.store.bytes).toBe(0);
  host.asked[0]!.fail(new Error('broken'));
  await session.ready;
  expect(states.at(-1)).toMatchObject({ status: 'failed' });
  expect((states.at(-1) as { last?: unknown }).last).toBeUndefined();
});

it('shows nothing where another part is not known at all', async () => {
  watch('both');
  tell(0, [1, 2]);
  expect(states.at(-1)).not.toHaveProperty('last');
  host.asked[1]!.answer(channels([1, 1]));
  await Promise.resolve();
  await new Promise((done) => setTimeout(done));
  tell(0, [1, 2]);
  expect(states.at(-1)).toMatchObject({ part: { data: Float32Array.of(0, 1) } });
});

it('asks for no part that is known already', async () => {
  watch('a');
  host.asked[0]!.answer(channels([1, 2]));
  await session.ready;
  watch('both');
  expect(host.asked).toHaveLength(2);
  host.asked[1]!.answer(channels([1, 1]));
  await session.ready;
  expect(states.at(-1)).toMatchObject({ status: 'ready', value: { data: Float32Array.of(0, 1) } });
  expect(host.asked).toHaveLength(2);
});
