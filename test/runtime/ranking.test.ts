import { beforeEach, describe, expect, it } from 'vitest';
import type { Value } from '../../src/base/value.ts';
import { compile } from '../../src/compiler/compile.ts';
import type { Program } from '../../src/compiler/program.ts';
import { rankingOf } from '../../src/runtime/dataflow/ranking.ts';
import { createSession, type Session } from '../../src/runtime/session.ts';
import { FakeHost } from '../support/fake-host.ts';
import { manifestOf } from '../support/models.ts';
import { programFrom } from '../support/program.ts';

const manifest = await manifestOf('mini-inception');

const document = {
  inputs: { photo: { image: 'dog-and-cat' }, other: { image: 'owl' } },
  params: [
    { name: 'first', type: 'class', value: { probable: 0 } },
    { name: 'second', type: 'class', value: { probable: 1 } },
    { name: 'shown', type: 'input', value: 'photo' },
  ],
  contents: {
    evidence: {
      type: 'attribution',
      from: 'net/mixed4d/channel',
      to: { of: 'net/output/neuron', index: { param: 'first' } },
      input: { param: 'shown' },
    },
  },
  interface: { type: 'infovis', mark: 'bars', content: '#evidence' },
};

const programOf = (change: object = {}): Program =>
  programFrom({ ...document, ...change }, { net: manifest });

/** Scores of the classes, of which some stand out. */
const scores = (best: Record<number, number>): Value => ({
  axes: [{ name: 'class', size: 200, layer: 'output' }],
  data: Float32Array.from({ length: 200 }, (_, i) => best[i] ?? 0),
  unit: 'activation',
});

const settle = () => new Promise((done) => setTimeout(done, 5));

describe('classes by their place', () => {
  let host: FakeHost;
  let session: Session;
  beforeEach(() => {
    host = new FakeHost();
    session = createSession(programOf(), host);
  });
  const watch = () => session.watch(session.program.contents.evidence!, () => {});
  const ofOp = (op: string) => host.asked.filter(({ expression }) => expression.op === op);
  const targets = () =>
    ofOp('attribution/linear').map(({ expression }) => (expression.params.to as { index: number }).index);

  it('are asked for once something is watched, and decide what is computed', async () => {
    expect(host.asked).toEqual([]);
    watch();
    expect(ofOp('network/activation')).toHaveLength(1);
    expect(targets()).toEqual([]);
    expect([session.get('first'), session.get('second')]).toEqual([null, null]);
    ofOp('network/activation')[0]!.answer(scores({ 7: 3, 9: 5 }));
    await settle();
    expect([session.get('first'), session.get('second')]).toEqual([9, 7]);
    expect(targets()).toEqual([9]);
  });

  it('follow the picture, until the reader chooses another', async () => {
    const told: unknown[] = [];
    session.onParam((name, value, { by }) => told.push([name, value, by]));
    watch();
    ofOp('network/activation')[0]!.answer(scores({ 7: 3, 9: 5 }));
    await settle();
    session.set('shown', 'other');
    await settle();
    ofOp('network/activation')[1]!.answer(scores({ 40: 3, 41: 2 }));
    await settle();
    expect(session.get('first')).toBe(40);
    expect(session.params.kept('first')).toEqual({ probable: 0 });
    expect(told.filter((entry) => (entry as unknown[])[2] === 'network')).toEqual([
      ['first', 9, 'network'],
      ['second', 7, 'network'],
      ['first', 40, 'network'],
      ['second', 41, 'network'],
    ]);
    session.set('first', 3);
    session.set('shown', 'photo');
    await settle();
    expect([session.get('first'), session.get('second')]).toEqual([3, 7]);
    session.set('first', { probable: 1 });
    expect(session.get('first')).toBe(7);
  });

  it('are ranked before a single value is computed', async () => {
    const value = session.value(session.program.contents.evidence!);
    await settle();
    ofOp('network/activation')[0]!.answer(scores({ 12: 1 }));
    await settle();
    expect(targets()).toEqual([12]);
    ofOp('attribution/linear')[0]!.answer({ axes: [], data: Float32Array.of(1), unit: '' });
    expect((await value)!.data[0]).toBe(1);
  });

  it('show as computing, then as failed, what waits for them; a retry tries them again', async () => {
    const states: string[] = [];
    session.watch(session.program.contents.evidence!, (state) => states.push(state.status));
    expect(states.at(-1)).toBe('computing');
    ofOp('network/activation')[0]!.fail(new Error('no weights'));
    await settle();
    expect(states.at(-1)).toBe('failed');
    expect(ofOp('network/activation')).toHaveLength(1);
    session.retry();
    await settle();
    expect(ofOp('network/activation')).toHaveLength(2);
    expect(states.at(-1)).toBe('computing');
    ofOp('network/activation')[1]!.answer(scores({ 12: 1 }));
    await settle();
    expect(targets()).toEqual([12]);
    ofOp('attribution/linear')[0]!.answer({ axes: [], data: Float32Array.of(1), unit: '' });
    await settle();
    expect(states.at(-1)).toBe('ready');
  });

  it('stop with what waits for them', async () => {
    const states: string[] = [];
    watch();
    const stopped = session.watch(session.program.contents.evidence!, ({ status }) => states.push(status));
    stopped.stop();
    const told = states.length;
    ofOp('network/activation')[0]!.fail(new Error('no weights'));
    await settle();
    expect(states).toHaveLength(told);
  });

  it('are not known of another network', async () => {
    watch();
    ofOp('network/activation')[0]!.answer(scores({ 7: 3, 9: 5 }));
    await settle();
    const program = programOf();
    const net = { ...program.networks.net!, hash: 'another' };
    session.replace({ ...program, networks: { net } });
    expect(session.get('first')).toBeNull();
    await settle();
    expect(targets()).toEqual([9]);
    ofOp('network/activation')[1]!.answer(scores({ 3: 1 }));
    await settle();
    expect(targets()).toEqual([9, 3]);
  });

  it('stay when the document changes elsewhere', async () => {
    watch();
    ofOp('network/activation')[0]!.answer(scores({ 7: 3, 9: 5 }));
    await settle();
    session.replace(programOf({ title: 'Another' }));
    await settle();
    expect(session.get('first')).toBe(9);
    expect(ofOp('network/activation')).toHaveLength(1);
  });
});

it('the order puts equals as the network does, and what is no number last', () => {
  const { classes } = rankingOf({
    axes: [{ name: 'class', size: 5 }],
    data: Float32Array.of(0.1, Number.NaN, 0.3, 0.1, 0),
    unit: 'probability',
  });
  expect(classes).toEqual([2, 0, 3, 4, 1]);
});

describe('a document', () => {
  it('that asks for the probabilities itself shares their node', () => {
    const shares = {
      type: 'transform',
      of: { type: 'activation', of: 'net/output/neuron', input: { param: 'shown' } },
      ops: [{ op: 'normalize', over: 'softmax' }],
    };
    const { contents, probabilities } = programOf({
      contents: { ...document.contents, shares },
      interface: { hconcat: ['#evidence', '#shares'].map((content) => ({ ...document.interface, content })) },
    });
    expect(probabilities!.net).toBe(contents.shares);
  });

  it('has no probabilities where nothing asks for them', () => {
    expect(programOf().probabilities).toBeDefined();
    const params = [
      { name: 'first', type: 'class' },
      { name: 'shown', type: 'input' },
    ];
    expect(programOf({ params }).probabilities).toBeUndefined();
  });

  it.each([
    [{ probable: 200 }, 'index-range', '/params/0/value/probable'],
    [{ probable: -1 }, 'schema', '/params/0/value/probable'],
    [{ probable: 0.5 }, 'schema', '/params/0/value/probable'],
    [{ probable: 0, of: 1 }, 'schema', '/params/0/value/of'],
  ])('may ask for a place that there is: %j', (value, code, pointer) => {
    const params = document.params.map((param, i) => (i === 0 ? { ...param, value } : param));
    const { diagnostics } = compile(JSON.stringify({ ...document, params }), { net: manifest });
    expect(diagnostics.map((found) => [found.pointer, found.severity])).toContainEqual([pointer, 'error']);
    if (code !== 'schema') expect(diagnostics[0]!.code).toBe(code);
  });
});
