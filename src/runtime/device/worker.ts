/** The entry of the worker: a device behind messages. */
import { toPlain } from '../fault.ts';
import type { NodeReport } from '../host.ts';
import { decodeInBrowser } from '../loader/decode-browser.ts';
import { Loader } from '../loader/loader.ts';
import { Device } from './device.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

let device: Device | undefined;
const running = new Map<number, AbortController>();

const say = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'start':
      device = new Device(new Loader({ base: data.base, allow: data.allow }), decodeInBrowser, data.options);
      device.onFrame((frame) => say({ type: 'frame', frame }, [frame.rgba.buffer]));
      device.onStatus((status) => say({ type: 'status', status }));
      return;
    case 'evaluate':
      void evaluate(data);
      return;
    case 'cancel':
      running.get(data.id)?.abort();
      return;
    case 'want':
      device?.want(data.owner, data.pictures);
      return;
    case 'dispose':
      void device?.dispose().then(() => say({ type: 'disposed' }));
  }
});

async function evaluate({ id, expression, priority }: ToWorker & { type: 'evaluate' }): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  try {
    const { signal } = controller;
    const onProgress = (progress: { what: string }) => say({ type: 'progress', id, progress });
    const onNode = (report: NodeReport) => say({ type: 'node', id, report });
    const value = await device!.evaluate(expression, { priority, signal, onProgress, onNode });
    // Not transferred: the device may keep what it sends (pictures).
    say({ type: 'value', id, value });
  } catch (error) {
    say({ type: 'failed', id, fault: toPlain(error) });
  } finally {
    running.delete(id);
  }
}

say({ type: 'up' });
