import { beforeEach, describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import type { Program } from '../../../src/compiler/program.ts';
import { createSession, type Session } from '../../../src/runtime/session.ts';
import { channels, FakeHost } from '../../support/fake-host.ts';
import { manifestOf } from '../../support/models.ts';

const manifest = await manifestOf('mini-inception');
const document = {
  params: [{ name: 'unit', type: 'atom', layer: 'mixed4d' }],
  contents: {
    cube: { type: 'activation', of: 'net/mixed4d/channel' },
    best: { type: 'transform', of: '#cube', ops: [{ op: 'top', k: 2 }] },
    chosen: { type: 'activation', of: { of: 'net/mixed4d/channel', index: { param: 'unit' } } },
  },
  interface: { type: 'infovis', mark: 'bars', content: '#best' },
};
const { program } = compile(JSON.stringify(document), { net: manifest });
const settle = () => new Promise((done) => setTimeout(done, 5));

describe('the states of nodes', () => {
  let host: FakeHost;
  let session: Session;
  const stateOf = (op: string) => {
    const { nodes } = session.program;
    const id = Object.keys(nodes).find((node) => nodes[node]!.op === op)!;
    return session.nodes().get(id)!;
  };

  beforeEach(() => {
    host = new FakeHost();
    session = createSession(program as Program, host);
  });

  it('follow a node from the asking to the value, with the device’s own times', async () => {
    let told = 0;
    const stop = session.onNode(() => told++);
    expect(stateOf('transform/top').status).toBe('idle');
    session.watch(program!.contents.best!, () => {});
    await settle();
    expect(stateOf('network/activation').status).toBe('waiting');
    const { options, answer } = host.asked[0]!;
    const key = stateOf('network/run').key!;
    options.onNode!({ key, status: 'running' });
    expect(stateOf('network/run').status).toBe('running');
    options.onNode!({ key, status: 'ready', ms: 7, bytes: 100 });
    expect(stateOf('network/run')).toMatchObject({ status: 'ready', ms: 7, bytes: 100, from: 'computed' });
    answer({ ...channels([1, 5, 3]), notes: { plan: { way: 'pull' } } });
    await settle();
    expect(stateOf('network/activation')).toMatchObject({
      status: 'ready',
      bytes: 12,
      notes: { plan: { way: 'pull' } },
    });
    expect(stateOf('transform/top')).toMatchObject({ status: 'ready', bytes: 8, from: 'computed' });
    expect(told).toBeGreaterThan(4);
    stop();
  });

  it('say what failed, and forget what was stopped or never got done', async () => {
    const watch = session.watch(program!.contents.best!, () => {});
    await settle();
    host.asked[0]!.options.onNode!({ key: stateOf('network/run').key!, status: 'running' });
    host.asked[0]!.fail(new Error('no memory'));
    await settle();
    expect(stateOf('network/activation')).toMatchObject({ status: 'failed', error: new Error('no memory') });
    expect(stateOf('network/run').status).toBe('idle');
    session.retry();
    await settle();
    watch.stop();
    await settle();
    expect(stateOf('network/activation').status).toBe('idle');
  });

  it('are empty where a param holds nothing', () => {
    expect(stateOf('transform/slice').status).toBe('empty');
  });

  it('tell what came from a source', async () => {
    const source = { value: async () => channels([1, 2]), picture: async () => undefined };
    session = createSession(program as Program, host, { sources: [source] });
    await session.value(program!.contents.best!);
    expect(stateOf('network/activation')).toMatchObject({ status: 'ready', from: 'source' });
  });
});

it('listeners of params hear who set them', () => {
  const session = createSession(program as Program, new FakeHost());
  const heard: unknown[] = [];
  session.onParam((name, _value, options) => heard.push([name, options]));
  session.set('unit', { network: 'net', layer: 'mixed4d', index: 3 }, { passing: true, by: 'e0' });
  expect(heard).toEqual([['unit', { passing: true, by: 'e0' }]]);
});
