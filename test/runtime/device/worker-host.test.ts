import { describe, expect, it } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/runtime/device/protocol.ts';
import { WorkerHost } from '../../../src/runtime/device/worker-host.ts';
import { Urgency } from '../../../src/runtime/urgency.ts';
import { channels } from '../../support/fake-host.ts';

/** A worker that says what the test tells it to. */
class FakeWorker extends EventTarget {
  readonly heard: ToWorker[] = [];
  terminated = false;

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }

  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }

  die(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }

  terminate(): void {
    this.terminated = true;
  }
}

const expression = { key: 'k', op: 'network/activation', place: 'device' as const, params: {}, inputs: [] };
const start = () => {
  const worker = new FakeWorker();
  const host = new WorkerHost(worker as unknown as Worker, { base: 'https://page.example/', allow: [] }, {});
  return { worker, host };
};

describe('WorkerHost', () => {
  it('matches answers to questions, whatever their order', async () => {
    const { worker, host } = start();
    const heard: string[] = [];
    const first = host.evaluate(expression, {
      urgency: new Urgency(1),
      onProgress: ({ what }) => heard.push(what),
    });
    const second = host.evaluate(expression, { urgency: new Urgency(1) });
    worker.say({ type: 'progress', id: 0, progress: { what: 'halfway' } });
    worker.say({ type: 'value', id: 1, value: channels([2]) });
    worker.say({ type: 'value', id: 0, value: channels([1]) });
    expect([(await first).data[0], (await second).data[0]]).toEqual([1, 2]);
    expect(heard).toEqual(['halfway']);
  });

  it('tells the worker to stop, and rejects at once', async () => {
    const { worker, host } = start();
    const controller = new AbortController();
    const asked = host.evaluate(expression, { urgency: new Urgency(1), signal: controller.signal });
    controller.abort();
    await expect(asked).rejects.toThrow();
    expect(worker.heard.at(-1)).toEqual({ type: 'cancel', id: 0 });
  });

  it('tells the worker what has become more urgent, until there is an answer', async () => {
    const { worker, host } = start();
    const urgency = new Urgency(1);
    const asked = host.evaluate(expression, { urgency });
    urgency.priority = 3;
    expect(worker.heard.at(-1)).toEqual({ type: 'prioritize', id: 0, priority: 3 });
    worker.say({ type: 'value', id: 0, value: channels([1]) });
    await asked;
    urgency.priority = 1;
    expect(worker.heard.filter(({ type }) => type === 'prioritize')).toHaveLength(1);
  });

  it('brings faults across whole', async () => {
    const { worker, host } = start();
    const asked = host.evaluate(expression, { urgency: new Urgency(1) });
    worker.say({
      type: 'failed',
      id: 0,
      fault: { code: 'image-empty', message: 'Empty.', hint: 'Another.' },
    });
    await expect(asked).rejects.toMatchObject({ code: 'image-empty', message: 'Empty.', hint: 'Another.' });
  });

  it('a worker that dies fails what runs and what comes, and can still be disposed', async () => {
    const { worker, host } = start();
    const running = host.evaluate(expression, { urgency: new Urgency(1) });
    worker.die('no such file');
    await expect(running).rejects.toMatchObject({ code: 'compute-failed' });
    await expect(host.evaluate(expression, { urgency: new Urgency(1) })).rejects.toThrow(/no such file/);
    await host.dispose();
    await host.dispose();
    expect(worker.terminated).toBe(true);
  });
});
