import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeInNode } from '../../../src/cli/decode-node.ts';
import { nodeLoader } from '../../../src/cli/node-loader.ts';
import { sourcesOf } from '../../../src/compiler/compile.ts';
import { Device } from '../../../src/runtime/device/device.ts';
import { loadManifests } from '../../../src/runtime/loader/manifest.ts';
import { createSession } from '../../../src/runtime/session.ts';
import { wasm } from '../../support/backend.ts';
import { KINDS, smallDataset } from '../../support/datasets.ts';
import { programFrom } from '../../support/program.ts';

const small = await smallDataset();
const loader = nodeLoader([new URL(`file://${small.folder}/`)]);
const input = { param: 'one' };
const influence = { type: 'attribution', from: 'pictures/example', to: 'tuned/output/neuron', input };
const shown = (mark: string, ...contents: string[]) =>
  contents.map((content) => ({ type: 'infovis', mark, content: `#${content}` }));

const document = {
  networks: {
    net: { model: 'default' },
    tuned: { of: 'net', train: { on: 'pictures', at: 'mixed5b', l2: 0.1 } },
  },
  inputs: { pictures: { dataset: { url: small.sheets.href } } },
  params: [{ name: 'one', type: 'example', value: 0 }],
  contents: {
    features: { type: 'activation', of: 'tuned/mixed5b/channel', input },
    base: { type: 'activation', of: 'net/mixed5b/channel', input },
    scores: { type: 'activation', of: 'tuned/output/neuron', input: 'pictures' },
    one: { type: 'activation', of: 'tuned/output/neuron', input },
    influence,
    against: { ...influence, to: 'tuned/output/neuron/cat', against: 'dog' },
    alone: { ...influence, method: { type: 'influence', self: true } },
    alike: { ...influence, method: 'similarity' },
    accuracy: { type: 'transform', of: '#scores', ops: ['accuracy'] },
    confusion: { type: 'transform', of: '#scores', ops: ['confusion'] },
    evidence: { type: 'attribution', from: 'tuned/mixed5b/channel', to: 'tuned/output/neuron/cat', input },
  },
  interface: {
    vconcat: [
      ...shown('distribution', 'features', 'base', 'scores', 'one', 'influence', 'evidence'),
      ...shown('bars', 'against', 'alone', 'alike'),
      ...shown('text', 'accuracy', 'confusion'),
    ],
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

beforeAll(() => wasm());
afterAll(async () => {
  session.dispose();
  await device.dispose();
});

describe('a network with a head that is trained on a few pictures', { timeout: 60_000 }, () => {
  it('sees what its base sees, and tells its training pictures apart', async () => {
    expect([...(await value('features')).data]).toEqual([...(await value('base')).data]);
    const { data, axes } = await value('scores');
    const labels = Object.keys(KINDS);
    const right = Object.entries(KINDS).flatMap(([label, names]) => names.map(() => labels.indexOf(label)));
    for (const [entry, number] of axes[0]!.index!.entries()) {
      // The second of a kind is for testing.
      if ([2, 4].includes(number)) continue;
      const row = [...data.subarray(entry * 3, (entry + 1) * 3)];
      expect(row.indexOf(Math.max(...row))).toBe(right[number]);
    }
  });

  it('is judged by the labels', async () => {
    const [share = 0] = (await value('accuracy')).data;
    // The four to train on are right.
    expect(share).toBeGreaterThanOrEqual(4 / 6);
    const { data } = await value('confusion');
    const right = [1, 2, 3].reduce((sum, count, label) => sum + count * data[label * 3 + label]!, 0);
    expect(right / 6).toBeCloseTo(share, 6);
  });

  it('attributes its scores: to what the head reads, whole but for the bias', async () => {
    session.set('one', 1);
    const [evidence, one] = [await value('evidence'), await value('one')];
    const sum = evidence.data.reduce((all, entry) => all + entry, 0);
    // The biases sum to zero, and are small beside the scores.
    expect(Math.abs(sum - one.data[1]!)).toBeLessThan(0.5 * Math.abs(one.data[1]!) + 0.5);
  });

  it('says that its own picture raised the score of its label, and how alike the pictures are', async () => {
    session.set('one', 1);
    const influence = await value('influence');
    expect(influence.axes.map(({ name, size }) => [name, size])).toEqual([
      ['example', 4],
      ['class', 3],
    ]);
    expect(influence.axes[0]!.index).toEqual([0, 1, 3, 5]);
    const ofCat = [0, 1, 2, 3].map((example) => influence.data[example * 3 + 1]!);
    expect(ofCat.indexOf(Math.max(...ofCat))).toBe(1);
    const dog = [0, 1, 2, 3].map((example) => influence.data[example * 3]!);
    const against = (await value('against')).data;
    against.forEach((entry, i) => {
      expect(entry).toBeCloseTo(ofCat[i]! - dog[i]!, 4);
    });
    const alone = (await value('alone')).data;
    expect(alone[1]).toBeCloseTo(ofCat[1]!, 3);
    expect([...alone].every((entry) => entry > 0)).toBe(true);
    const alike = [...(await value('alike')).data];
    expect(alike[1]).toBeCloseTo(1, 4);
    expect(alike.indexOf(Math.max(...alike))).toBe(1);
  });
});
