import { beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { Program } from '../../src/compiler/program.ts';
import type { WatchState } from '../../src/runtime/dataflow/watch.ts';
import { createSession, type Session } from '../../src/runtime/session.ts';
import { channels, FakeHost } from '../support/fake-host.ts';
import { manifestOf } from '../support/models.ts';
import { programFrom } from '../support/program.ts';

const manifest = await manifestOf('mini-inception');

const document = (title: string, k = 2) => ({
  title,
  params: [
    { name: 'a', type: 'class', value: 'tabby' },
    { name: 'b', type: 'class', value: 'cougar' },
    { name: 'unit', type: 'atom', layer: 'mixed4d' },
  ],
  contents: {
    evidence: {
      type: 'attribution',
      from: 'net/mixed4d/channel',
      to: { of: 'net/output/neuron', index: { param: 'a' } },
    },
    best: { type: 'transform', of: '#evidence', ops: [{ op: 'top', k }] },
    chosen: { type: 'activation', of: { of: 'net/mixed4d/channel', index: { param: 'unit' } } },
  },
  interface: {
    hconcat: [
      { type: 'infovis', mark: 'bars', content: '#best', title },
      { type: 'infovis', mark: 'heatmap', content: '#chosen' },
    ],
  },
});

const programOf = (title: string, k?: number): Program => programFrom(document(title, k), { net: manifest });

const tabby = manifest.labels.findIndex(({ label }) => label === 'tabby');
const settle = () => new Promise((done) => setTimeout(done, 5));

describe('Session', () => {
  let host: FakeHost;
  let session: Session;
  let states: WatchState[];
  const last = () => states.at(-1)!;

  beforeEach(() => {
    host = new FakeHost();
    session = createSession(programOf('One'), host);
    states = [];
  });
  const watch = (content = 'best') =>
    session.watch(session.program.contents[content]!, (state) => states.push(state));

  it('computes a content and tells its value', async () => {
    watch();
    expect(last().status).toBe('computing');
    expect(host.asked[0]!.expression.op).toBe('attribution/linear');
    expect(host.asked[0]!.expression.params.to).toMatchObject({ index: tabby });
    host.asked[0]!.answer(channels([0.5, 3, -1, 2]));
    await session.ready;
    expect(last()).toMatchObject({ status: 'ready', value: { data: Float32Array.of(3, 2) } });
    expect((last() as { value: { axes: unknown[] } }).value.axes[0]).toMatchObject({ index: [1, 3] });
  });

  it('asks the device once for what two elements need', async () => {
    watch('best');
    watch('evidence');
    expect(host.asked).toHaveLength(1);
    host.asked[0]!.answer(channels([1, 2]));
    await session.ready;
    expect(states.filter(({ status }) => status === 'ready')).toHaveLength(2);
  });

  it('lets the latest request win and stops the older one', async () => {
    watch();
    session.set('a', 3);
    await settle();
    expect(host.asked).toHaveLength(2);
    expect(host.asked[0]!.options.signal!.aborted).toBe(true);
    host.asked[1]!.answer(channels([7, 8]));
    host.asked[0]!.answer(channels([1, 2]));
    await session.ready;
    expect(states.filter(({ status }) => status === 'ready')).toHaveLength(1);
    expect(last()).toMatchObject({ value: { data: Float32Array.of(8, 7) } });
  });

  it('remembers values: returning to a class asks for nothing', async () => {
    watch();
    host.asked[0]!.answer(channels([1, 2]));
    await session.ready;
    session.set('a', 3);
    await settle();
    host.asked[1]!.answer(channels([3, 4]));
    await session.ready;
    session.set('a', tabby);
    await settle();
    expect(host.asked).toHaveLength(2);
    expect(last()).toMatchObject({ status: 'ready', value: { data: Float32Array.of(2, 1) } });
  });

  it('keeps the last value on show while a new one is computed; a failure leaves none, also later', async () => {
    watch();
    host.asked[0]!.answer(channels([1, 2]));
    await session.ready;
    session.set('a', 3);
    await settle();
    expect(last()).toMatchObject({ status: 'computing', last: { data: Float32Array.of(2, 1) } });
    host.asked[1]!.fail(new Error('no luck'));
    await session.ready;
    expect(last()).toEqual({ status: 'failed', error: expect.any(Error) });
    session.set('a', 4);
    await settle();
    expect(last()).toEqual({ status: 'computing' });
  });

  it('tries again after a failure: nothing rejected stays behind', async () => {
    watch();
    host.asked[0]!.fail(new Error('no luck'));
    await session.ready;
    session.retry();
    await settle();
    expect(host.asked).toHaveLength(2);
    host.asked[1]!.answer(channels([1, 2]));
    await session.ready;
    expect(last().status).toBe('ready');
  });

  it('computes for the present param what is watched or asked for while its change is being told', async () => {
    watch();
    session.onParam(() => {
      watch();
      void session.value(session.program.contents.best!);
    });
    session.set('a', 7);
    await settle();
    const classes = host.asked.map(({ expression }) => (expression.params.to as { index: number }).index);
    expect(classes).toEqual([tabby, 7]);
  });

  it('is empty while a param that it needs holds nothing', async () => {
    watch('chosen');
    expect(states).toEqual([{ status: 'empty' }]);
    session.set('unit', { network: 'net', layer: 'mixed4d', index: 5 });
    await settle();
    expect(last().status).toBe('computing');
  });

  it('lets a passing value go back to the kept one', async () => {
    session.set('a', 3, { passing: true });
    expect(session.get('a')).toBe(3);
    session.set('a', 9);
    expect(session.get('a')).toBe(3);
    session.set('a', null, { passing: true });
    expect(session.get('a')).toBe(9);
  });

  it('refuses a param that does not exist', () => {
    expect(() => session.set('A', 1)).toThrow(/`A`/);
  });

  it('computes nothing for an edit that changes no number', async () => {
    watch();
    host.asked[0]!.answer(channels([1, 2]));
    await session.ready;
    const before = session.evaluator.computed;
    session.replace(programOf('Another title'));
    watch();
    await session.ready;
    expect(session.evaluator.computed).toBe(before);
    expect(last().status).toBe('ready');
  });

  it('keeps what an edit leaves unchanged: another k computes one small node', async () => {
    watch();
    host.asked[0]!.answer(channels([1, 2, 3]));
    await session.ready;
    const before = session.evaluator.computed;
    session.replace(programOf('One', 1));
    watch();
    await session.ready;
    expect(host.asked).toHaveLength(1);
    expect(session.evaluator.computed).toBe(before + 1);
    expect(last()).toMatchObject({ value: { data: Float32Array.of(3) } });
  });

  it('keeps what the reader chose across an edit, unless the value itself was edited', () => {
    session.set('a', 3);
    session.replace(programOf('Two'));
    expect(session.get('a')).toBe(3);
    const edited = JSON.stringify({ ...document('Two'), params: [{ name: 'a', type: 'class', value: 5 }] });
    const program = compile(edited, { net: manifest }).program!;
    session.replace(program);
    expect(session.get('a')).toBe(5);
  });

  it('follows a content no longer once its watching was stopped', async () => {
    watch().stop();
    expect(host.asked[0]!.options.signal!.aborted).toBe(true);
    session.set('a', 3);
    await settle();
    expect(host.asked).toHaveLength(1);
  });

  it('stops everything when disposed, and can be disposed twice', async () => {
    watch();
    session.dispose();
    session.dispose();
    expect(host.asked[0]!.options.signal!.aborted).toBe(true);
    host.asked[0]!.answer(channels([1, 2]));
    await settle();
    expect(states.map(({ status }) => status)).toEqual(['computing']);
  });
});
