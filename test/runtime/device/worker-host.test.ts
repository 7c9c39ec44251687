import { describe, expect, it } from 'vitest';
import type { NetworkAddress } from '../../../src/runtime/address.ts';
import type { FromWorker, ToWorker } from '../../../src/runtime/device/protocol.ts';
import { WorkerHost } from '../../../src/runtime/device/worker-host.ts';
import type { Frame, PictureRequest } from '../../../src/runtime/host.ts';
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
const LOADER = { base: 'https://page.example/', allow: [] };
const start = (others: (FakeWorker | undefined)[] = []) => {
  const worker = new FakeWorker();
  const again = async () => others.shift() as unknown as Worker | undefined;
  const host = new WorkerHost(worker as unknown as Worker, { loader: LOADER, options: {}, again });
  return { worker, host };
};
const picture = { key: 'p', recipe: { steps: 8 } } as unknown as PictureRequest;
const turn = () => new Promise((done) => setTimeout(done));

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

  it('asks for the files of a network, and of another worker where the first one dies', async () => {
    const next = new FakeWorker();
    const { worker, host } = start([next]);
    const network = { hash: 'h' } as unknown as NetworkAddress;
    const asked = host.exportNetwork(network, { format: 'onnx' }, { urgency: new Urgency(1) });
    const request = { type: 'export', id: 0, network, as: { format: 'onnx' }, priority: 1 };
    expect(worker.heard.at(-1)).toEqual(request);
    worker.die('out of memory');
    await turn();
    expect(next.heard.at(-1)).toEqual(request);
    const files = [{ name: 'model.onnx', bytes: new Uint8Array([1]) }];
    next.say({ type: 'files', id: 0, files });
    expect(await asked).toEqual(files);
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

  it('when the worker dies, another is asked for all that the first owed', async () => {
    const [second, third] = [new FakeWorker(), new FakeWorker()];
    const { worker, host } = start([second, third]);
    const heard: string[] = [];
    const onProgress = ({ what }: { what: string }) => heard.push(what);
    const running = host.evaluate(expression, { urgency: new Urgency(2), onProgress });
    host.want('list', [picture]);
    worker.die('no memory');
    expect(worker.terminated).toBe(true);
    await turn();
    expect(second.heard).toEqual([
      { type: 'start', ...LOADER, options: {} },
      { type: 'evaluate', id: 0, expression, priority: 2 },
      { type: 'want', owner: 'list', pictures: [picture] },
    ]);
    expect(heard).toHaveLength(1);
    second.say({ type: 'value', id: 0, value: channels([1]) });
    expect((await running).data[0]).toBe(1);
  });

  it('what meets a second death has failed; what comes later is asked of yet another', async () => {
    const [second, third] = [new FakeWorker(), new FakeWorker()];
    const { worker, host } = start([second, third]);
    const frames: Frame[] = [];
    host.onFrame((frame) => frames.push(frame));
    const running = host.evaluate(expression, { urgency: new Urgency(1) });
    host.want('list', [picture]);
    worker.die('no memory');
    await turn();
    second.die('no memory again');
    await expect(running).rejects.toMatchObject({ code: 'worker-died' });
    expect(frames).toMatchObject([{ key: 'p', fault: { code: 'worker-died' } }]);
    await turn();
    expect(third.heard).toEqual([]);
    const later = host.evaluate(expression, { urgency: new Urgency(1) });
    await turn();
    expect(third.heard.map(({ type }) => type)).toEqual(['start', 'evaluate']);
    third.say({ type: 'value', id: 1, value: channels([2]) });
    expect((await later).data[0]).toBe(2);
  });

  it('says so where no other worker can be started', async () => {
    const { worker, host } = start([]);
    const running = host.evaluate(expression, { urgency: new Urgency(1) });
    worker.die('no memory');
    await expect(running).rejects.toMatchObject({ code: 'worker-died' });
  });

  it('disposed of while another is being started, it leaves none', async () => {
    const second = new FakeWorker();
    const { worker, host } = start([second]);
    host.evaluate(expression, { urgency: new Urgency(1) }).catch(() => {});
    worker.die('no memory');
    await host.dispose();
    await host.dispose();
    await turn();
    expect([second.terminated, second.heard]).toEqual([true, []]);
    await expect(host.evaluate(expression, { urgency: new Urgency(1) })).rejects.toThrow();
  });
});
