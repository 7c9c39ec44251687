/**
 * Doubt about icons, on a network that was doctored and on channels that were not: how many of either are marked. Takes
 * some minutes.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { doctoredBy, PLAN } from '../scripts/models/doctored/make.ts';
import { type Doubted, doubtInWords } from '../src/base/doubt.ts';
import { pictureFacts } from '../src/base/input.ts';
import { decodeInNode } from '../src/cli/decode-node.ts';
import { nodeLoader } from '../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../src/compiler/compile.ts';
import { startBackend } from '../src/runtime/backend/start.ts';
import * as tf from '../src/runtime/backend/tensors.ts';
import { Device } from '../src/runtime/device/device.ts';
import { optimizePictures } from '../src/runtime/featurevis/loop.ts';
import type { Frame } from '../src/runtime/host.ts';
import { Examples } from '../src/runtime/input/dataset/examples.ts';
import { laidOver } from '../src/runtime/input/picture/laid-over.ts';
import { findDataset } from '../src/runtime/loader/find-dataset.ts';
import { loadManifests } from '../src/runtime/loader/manifest.ts';
import { exportNetwork } from '../src/runtime/network/export/export.ts';
import { tensorOf } from '../src/runtime/network/names.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { Trace } from '../src/runtime/network/trace.ts';
import { createSession } from '../src/runtime/session.ts';
import { doubtedIn } from '../src/runtime/views/drawings/doubt.ts';
import { network as load } from '../test/support/models.ts';
import { atLeast, atMost, type Figure, fact, median, percentile, type Report } from './report.ts';

/** Other channels than those on which the thresholds were set, and another circuit. */
const HELD_OUT = { ...PLAN, seed: 12 };

/** Layers of Mini-Inception as it is, besides the one that is doctored, of which honest channels are doubted too. */
const HONEST_LAYERS = ['mixed4b', 'mixed5a'];

/** Runs the bench. */
export async function run(): Promise<Report> {
  await startBackend({ prefer: 'wasm' });
  const loader = nodeLoader([]);
  const examples = new Examples(await findDataset(loader, { dataset: 'objects' }), {}, loader, decodeInNode);
  const original = await load('mini-inception');
  const { network, ...channels } = await doctoredBy(original, examples, HELD_OUT);
  const folder = await mkdtemp(join(tmpdir(), 'doctored-'));
  for (const { name, bytes } of await exportNetwork(network, { format: 'tfjs' })) {
    await writeFile(join(folder, name), bytes);
  }
  const url = pathToFileURL(join(folder, 'manifest.json')).href;
  const doubted = await judged(
    { url },
    HELD_OUT.layer,
    Object.values(channels).flat(),
    pathToFileURL(`${folder}/`),
  );
  const of = (list: number[]) => list.map((channel) => doubted.get(channel)!);
  const fooled = await tookEffect(original, network, channels.fooled);
  const figures = [
    fact(`fooled: icons that show another thing, of ${channels.fooled.length}`, fooled.length, ''),
    ...figuresOf('fooled', of(fooled)),
    ...figuresOf('silenced', of(channels.silenced)),
    ...figuresOf('honest', of(channels.honest)),
  ];
  for (const layer of HONEST_LAYERS) {
    const { shape } = network.manifest.layers.find(({ name }) => name === layer)!;
    const some = Array.from({ length: 24 }, (_, i) => Math.floor(((i + 0.2) * shape.at(-1)!) / 24));
    const found = await judged({ model: 'mini-inception' }, layer, some, pathToFileURL(`${folder}/`));
    figures.push(...figuresOf(`honest, ${layer}`, [...found.values()]));
  }
  return { name: 'doubt', figures };
}

/** Returns the channels whose icons excite them by the other route: in the network as it was, less than half as much. */
async function tookEffect(original: Network, doctored: Network, channels: number[]): Promise<number[]> {
  const { layer, recipe } = HELD_OUT;
  const frames = new Map<string, Frame>();
  const jobs = channels.map((index) => ({ keys: [`${index}`], atom: { layer, index }, recipe }));
  await optimizePictures(doctored, jobs, { onFrame: (frame) => frame.fault ?? frames.set(frame.key, frame) });
  return channels.filter((channel) => {
    const { rgba } = frames.get(`${channel}`)!;
    const excites = (network: Network): number =>
      tf.tidy(() => {
        const { preprocess } = pictureFacts(network.manifest.input);
        const trace = new Trace(network, laidOver(rgba, preprocess));
        return tf.mean(trace.get(tensorOf(network, layer)), [1, 2]).dataSync()[channel]!;
      });
    return excites(original) < excites(doctored) / 2;
  });
}

/** Returns what is known of the icons of some channels, by channel. */
async function judged(
  network: { model: string } | { url: string },
  layer: string,
  channels: number[],
  readable: URL,
): Promise<Map<number, Doubted>> {
  const text = JSON.stringify({
    networks: { net: network },
    inputs: { objects: { dataset: 'objects' } },
    interface: {
      type: 'featurevis',
      content: { of: `net/${layer}/channel`, index: channels },
      render: { style: 'icon', size: PLAN.recipe.size, steps: PLAN.recipe.steps },
      examples: { from: 'objects', doubt: true },
    },
  });
  const loader = nodeLoader([readable]);
  const { program, diagnostics } = compile(text, await loadManifests(loader, sourcesOf(text)));
  const node = program?.elements[0]?.also?.doubt;
  if (!program || node === undefined) throw new Error(JSON.stringify(diagnostics));
  const device = new Device(loader, decodeInNode, { prefer: 'wasm' });
  const session = createSession(program, device);
  const value = await session.value(node);
  session.dispose();
  await device.dispose();
  if (!value) throw new Error('There is no value.');
  return doubtedIn(value);
}

function figuresOf(which: string, list: Doubted[]): Figure[] {
  const marked = list.filter((doubted) => doubtInWords(doubted) !== undefined).length / list.length;
  const isHonest = which.startsWith('honest');
  const of = (measure: 'share' | 'path') => list.flatMap((doubted) => doubted[measure] ?? []);
  return [
    isHonest
      ? atMost(`${which}: marked, of ${list.length}`, marked, '', 0.05)
      : atLeast(`${which}: marked, of ${list.length}`, marked, '', 0.95),
    ...(['share', 'path'] as const)
      .filter((measure) => of(measure).length > 0)
      .flatMap((measure) => [
        fact(`${which}: ${measure}, median`, median(of(measure)), ''),
        isHonest
          ? fact(`${which}: ${measure}, least`, percentile(of(measure), 0), '')
          : fact(`${which}: ${measure}, largest`, percentile(of(measure), 1), ''),
      ]),
  ];
}
