/** The script of the worker: a device that is used by messages. */
import { toPlain } from '../fault.ts';
import type { NodeReport } from '../host.ts';
import { decodeInBrowser } from '../input/picture/decode-browser.ts';
import { Loader } from '../loader/loader.ts';
import { BrowserCheckpoints } from '../store/browser/browser-checkpoints.ts';
import { readKept } from '../store/browser/kept-networks.ts';
import { Urgency } from '../urgency.ts';
import { Device } from './device.ts';
import { live } from './life.ts';
import type { FromWorker, Request, ToWorker } from './protocol.ts';

let device: Device | undefined;
const running = new Map<number, { controller: AbortController; urgency: Urgency }>();

const say = (message: FromWorker, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'start':
      device = new Device(
        new Loader({ base: data.base, allow: data.allow, read: readKept }),
        decodeInBrowser,
        data.options,
        new BrowserCheckpoints(),
      );
      device.onFrame((frame) => say({ type: 'frame', frame }, [frame.rgba.buffer]));
      device.onStatus((status) => say({ type: 'status', status }));
      return;
    case 'evaluate':
    case 'export':
      void answer(data);
      return;
    case 'prioritize': {
      const work = running.get(data.id);
      if (work) work.urgency.priority = data.priority;
      return;
    }
    case 'cancel':
      running.get(data.id)?.controller.abort();
      return;
    case 'want':
      device?.want(data.owner, data.pictures);
      return;
    case 'dispose':
      void device?.dispose().then(() => say({ type: 'disposed' }));
  }
});

async function answer(request: Request & { id: number; priority: number }): Promise<void> {
  const { id, priority } = request;
  const controller = new AbortController();
  const urgency = new Urgency(priority);
  running.set(id, { controller, urgency });
  try {
    const { signal } = controller;
    const onProgress = (progress: { what: string }) => say({ type: 'progress', id, progress });
    const onNode = (report: NodeReport) => say({ type: 'node', id, report });
    if (!device) throw new Error('The worker was not started.');
    const options = { urgency, signal, onProgress, onNode };
    if (request.type === 'evaluate') {
      // Not transferred: the device may keep what it sends (pictures).
      say({ type: 'value', id, value: await device.evaluate(request.expression, options) });
    } else {
      const files = await device.exportNetwork(request.network, request.as, options);
      const buffers = files.map(({ bytes }) => bytes.buffer);
      say({ type: 'files', id, files }, buffers);
    }
  } catch (error) {
    say({ type: 'failed', id, fault: toPlain(error) });
  } finally {
    running.delete(id);
  }
}

say({ type: 'up' });
void live();
