import * as tf from '@tensorflow/tfjs-core';
import { Fault } from '../../../src/base/diagnostic.ts';
import { pictureFacts } from '../../../src/base/input.ts';
import { faultOf } from '../../../src/cli/usage.ts';
import { startBackend } from '../../../src/runtime/backend/start.ts';
import { describeFiles } from '../../../src/runtime/network/import/describe.ts';
import { type ReadFile, readModelFiles } from '../../../src/runtime/network/import/files.ts';
import { networkOf } from '../../../src/runtime/network/import/load.ts';
import { Trace } from '../../../src/runtime/network/trace.ts';
import type { Source } from './sources.ts';

/** How a network's files were taken: what it gives for a picture, or why it was refused, or what was wrong. */
export type Taken =
  | { ended: 'ran'; values: number[] }
  | { ended: 'refused'; code: string }
  | { ended: 'fault'; fault: string };

/** What no sentence for a person says: the insides of the program. */
const INSIDE =
  /undefined|NaN|\[object|Infinity|Cannot read|is not (a function|iterable|defined)|\bat .*:\d+:\d+/;

const LARGEST = 3 * 2 ** 30;

/** Reads files by name, with a fault for one that isn't there as the product's loaders have it. */
const readFrom =
  (files: Source['files']): ReadFile =>
  async (name) => {
    if (!Object.hasOwn(files, name)) throw faultOf('file-missing', { path: name });
    return files[name]!;
  };

/** Opens a network as the page and the command do, and runs it on a picture. */
async function open(files: Source['files']): Promise<Taken> {
  const [first] = Object.keys(files) as [string];
  const read = await readModelFiles(first, readFrom(files));
  const { manifest } = await describeFiles(read, first);
  const network = await networkOf(read, manifest);
  const [height, width] = pictureFacts(manifest.input).size;
  const pixels = tf.tidy(() => tf.reshape(tf.sin(tf.range(0, height * width * 3)), [1, height, width, 3]));
  const trace = new Trace(network, pixels);
  try {
    return { ended: 'ran', values: [...(await trace.get(manifest.layers.at(-1)!.tensor).data())] };
  } finally {
    trace.dispose();
    network.dispose();
    pixels.dispose();
  }
}

async function taken(files: Source['files']): Promise<Taken> {
  const before = tf.memory().numTensors;
  const found = await open(files).catch((error: unknown): Taken => {
    if (!(error instanceof Fault))
      return { ended: 'fault', fault: String(error instanceof Error ? error.stack : error) };
    const said = `${error.message} ${error.hint}`;
    return INSIDE.test(said) ? { ended: 'fault', fault: said } : { ended: 'refused', code: error.code };
  });
  if (found.ended === 'fault') return found;
  const left = tf.memory().numTensors - before;
  if (left !== 0) return { ended: 'fault', fault: `${left} tensors are left behind` };
  const { rss } = process.memoryUsage();
  return rss > LARGEST ? { ended: 'fault', fault: `${Math.round(rss / 2 ** 20)} MB are held` } : found;
}

await startBackend({ prefer: 'wasm' });
process.on('message', async (files: Source['files']) => process.send!(await taken(files)));
process.send!('ready');
