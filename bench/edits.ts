/**
 * A channel is cut, on the small network and on GoogLeNet: until the classes of the edited network and where its evidence
 * lies are there, beside the same two views of another picture, for which everything is computed.
 */
import { decodeInNode } from '../src/cli/decode-node.ts';
import { nodeLoader } from '../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../src/compiler/compile.ts';
import { Device } from '../src/runtime/device/device.ts';
import { loadManifests } from '../src/runtime/loader/manifest.ts';
import { createSession } from '../src/runtime/session.ts';
import { atMost, type Figure, fact, median, percentile, type Report } from './report.ts';

/** Milliseconds within which all views are to be there. */
const WANTED = { 'mini-inception': 100, googlenet: 300 };
const TOGGLES = 40;

const views = (network: string, input: unknown) => ({
  [`${network}-classes`]: { type: 'activation', of: `${network}/output/neuron`, input },
  [`${network}-where`]: {
    type: 'attribution',
    from: `${network}/mixed5a/spatial`,
    to: `${network}/output/neuron/3`,
    input,
  },
});

const documentOn = (model: string) => ({
  networks: {
    net: { model },
    edited: { of: 'net', edits: [{ cut: 'net/mixed4d/channel', at: { param: 'cut' } }] },
  },
  inputs: { photo: { image: 'dog-and-cat' }, other: { image: 'tabby' } },
  params: [
    { name: 'cut', type: 'atoms', network: 'net', layer: 'mixed4d' },
    { name: 'shown', type: 'input', value: 'photo' },
  ],
  contents: { ...views('edited', 'photo'), ...views('net', { param: 'shown' }) },
  interface: { type: 'infovis', mark: 'bars', content: '#edited-classes' },
});

/** Runs the bench. */
export async function run(): Promise<Report> {
  const figures: Figure[] = [];
  for (const [model, wanted] of Object.entries(WANTED)) figures.push(...(await measure(model, wanted)));
  return { name: 'edits', figures };
}

async function measure(model: string, wanted: number): Promise<Figure[]> {
  const loader = nodeLoader([]);
  const text = JSON.stringify(documentOn(model));
  const { program } = compile(text, await loadManifests(loader, sourcesOf(text)));
  const device = new Device(loader, decodeInNode, { prefer: 'wasm' });
  const session = createSession(program!, device);
  const shown = async (network: string) => {
    const start = performance.now();
    await Promise.all(
      ['classes', 'where'].map((view) => session.value(program!.contents[`${network}-${view}`]!)),
    );
    return performance.now() - start;
  };
  await shown('net');
  await shown('edited');
  const toggled: number[] = [];
  const cut = (index: number) => session.set('cut', [{ network: 'net', layer: 'mixed4d', index }]);
  for (let i = 0; i < 3; i++) {
    cut(400 - i);
    await shown('edited');
  }
  for (let i = 0; i < TOGGLES; i++) {
    cut(i);
    toggled.push(await shown('edited'));
  }
  session.set('shown', 'other');
  const whole = await shown('net');
  session.dispose();
  await device.dispose();
  const p95 = percentile(toggled, 0.95);
  return [
    atMost(`${model}: a channel of mixed4d is cut, two views, 95th percentile`, p95, 'ms', wanted),
    fact(`${model}: the same, median`, median(toggled), 'ms'),
    fact(`${model}: the same views of another picture, from the start`, whole, 'ms'),
  ];
}
