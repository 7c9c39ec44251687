import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeInNode } from '../../../src/cli/decode-node.ts';
import { nodeLoader } from '../../../src/cli/node-loader.ts';
import { sourcesOf } from '../../../src/compiler/compile.ts';
import { addressIn } from '../../../src/runtime/dataflow/expression.ts';
import { Device } from '../../../src/runtime/device/device.ts';
import { loadManifests } from '../../../src/runtime/loader/manifest.ts';
import { createSession } from '../../../src/runtime/session.ts';
import { wasm } from '../../support/backend.ts';
import { smallDataset } from '../../support/datasets.ts';
import { expectClose } from '../../support/golden.ts';
import { programFrom } from '../../support/program.ts';

const small = await smallDataset();
const loader = nodeLoader([new URL(`file://${small.folder}/`)]);
const told = { input: { param: 'one' }, ignore: { param: 'painted' } };
const train = { on: 'pictures', at: 'mixed5b', l2: 0.1 };
const LOWER_RIGHT = ['..', '.#'];
const networks = ['tuned', 'guided', 'deep', 'guidedDeep'];

const contents = [...networks, 'cut'].flatMap((network) => [network, `${network}All`]);

const document = {
  networks: {
    net: { model: 'default' },
    tuned: { of: 'net', train },
    guided: { of: 'tuned', feedback: [told], weight: { param: 'weight' } },
    deep: { of: 'net', train: { ...train, unfreeze: { layers: ['mixed5b'], epochs: 3 } } },
    guidedDeep: { of: 'deep', feedback: [told] },
    cut: { of: 'guided', edits: [{ cut: 'guided/mixed5b/channel', at: [0, 1, 2, 3, 4, 5, 6, 7] }] },
  },
  inputs: { pictures: { dataset: { url: small.sheets.href } } },
  params: [
    { name: 'one', type: 'example', value: 0 },
    { name: 'painted', type: 'mask', input: { param: 'one' } },
    { name: 'weight', type: 'number', value: 100 },
  ],
  contents: Object.fromEntries(
    [...networks, 'cut'].flatMap((network) => [
      [network, { type: 'activation', of: `${network}/output/neuron`, input: { param: 'one' } }],
      [`${network}All`, { type: 'activation', of: `${network}/output/neuron`, input: 'pictures' }],
    ]),
  ),
  interface: {
    vconcat: contents.map((content) => ({ type: 'infovis', mark: 'distribution', content: `#${content}` })),
  },
};

let device: Device;
const session = await (async () => {
  await wasm();
  const program = programFrom(document, await loadManifests(loader, sourcesOf(JSON.stringify(document))));
  device = new Device(loader, decodeInNode, { prefer: 'wasm' });
  return createSession(program, device);
})();
const value = async (id: string) => (await session.value(session.program.contents[id]!))!;
const scores = async (id: string) => Float32Array.from((await value(id)).data);
const address = (network: string) =>
  addressIn(network, { program: session.program, param: (name) => session.get(name) });

beforeAll(() => wasm());
afterAll(async () => {
  session.dispose();
  await device.dispose();
});

/** Returns how far apart scores are, up to what all classes have in common. */
function apart(a: Float32Array, b: Float32Array): number {
  const difference = a.map((score, c) => score - b[c]!);
  const mean = difference.reduce((sum, entry) => sum + entry, 0) / difference.length;
  return Math.max(...difference.map((entry) => Math.abs(entry - mean)));
}

describe('a network that is told what is no reason', { timeout: 120_000 }, () => {
  it('is the one that it is made of while nothing is painted, or the feedback counts nothing', () => {
    session.set('painted', null);
    expect(address('guided')).toEqual(address('tuned'));
    session.set('painted', ['..', '..']);
    expect(address('guided')).toEqual(address('tuned'));
    session.set('painted', LOWER_RIGHT);
    expect(address('guided')).not.toEqual(address('tuned'));
    session.set('weight', 0);
    expect(address('guided')).toEqual(address('tuned'));
    session.set('weight', 100);
  });

  it('answers otherwise, as a head and in its layers, and can be edited', async () => {
    session.set('painted', LOWER_RIGHT);
    const [tuned, guided, deep, guidedDeep] = await Promise.all(networks.map(scores));
    expect(apart(guided!, tuned!)).toBeGreaterThan(0.05);
    expect(apart(guidedDeep!, deep!)).toBeGreaterThan(0.05);
    expect(apart(await scores('cut'), guided!)).toBeGreaterThan(0);
  });

  it('has the scores over a dataset that each of its pictures has', async () => {
    session.set('painted', LOWER_RIGHT);
    for (const network of [...networks, 'cut']) {
      const { axes, data } = await value(`${network}All`);
      for (const [entry, number] of axes[0]!.index!.entries()) {
        session.set('one', number);
        // The picture that is painted on changes with it.
        if (network !== 'tuned' && network !== 'deep' && number !== 0) continue;
        expectClose(data.subarray(entry * 3, (entry + 1) * 3), await scores(network), 1e-4);
      }
      session.set('one', 0);
    }
  });

  it('says so where nothing would be left', async () => {
    session.set('painted', ['##', '##']);
    const fault = await session.value(session.program.contents.guided!).catch((error) => error.code);
    expect(fault).toBe('mask-full');
  });
});
