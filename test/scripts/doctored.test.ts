import { afterAll, beforeAll, expect, it } from 'vitest';
import { doctoredBy } from '../../scripts/models/doctored/make.ts';
import { doubtInWords } from '../../src/base/doubt.ts';
import { shapeOf, type Value } from '../../src/base/value.ts';
import { decodeInNode } from '../../src/cli/decode-node.ts';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { normalRecipe } from '../../src/compiler/normalize/recipe.ts';
import { optimizePictures } from '../../src/runtime/featurevis/loop.ts';
import type { Frame } from '../../src/runtime/host.ts';
import { Examples } from '../../src/runtime/input/dataset/examples.ts';
import { activation } from '../../src/runtime/kernels/dataset/activation.ts';
import { strongest } from '../../src/runtime/kernels/dataset/strongest.ts';
import { doubt } from '../../src/runtime/kernels/network/doubt.ts';
import { findDataset } from '../../src/runtime/loader/find-dataset.ts';
import type { Network } from '../../src/runtime/network/network.ts';
import { doubtedIn } from '../../src/runtime/views/drawings/doubt.ts';
import { wasm } from '../support/backend.ts';
import { network as load } from '../support/models.ts';
import { byHand } from '../support/value.ts';

beforeAll(wasm);

const LAYER = 'mixed4b';
const recipe = normalRecipe({ style: 'icon', size: 32, steps: 24 }, 0);
let network: Network;
let examples: Examples;

beforeAll(async () => {
  network = await load('mini-inception');
  const loader = nodeLoader([]);
  const found = await findDataset(loader, { dataset: 'objects' });
  const few = found.dataset.examples.filter((_, i) => i % 14 === 0);
  const dataset = { ...found.dataset, examples: few };
  examples = new Examples({ ...found, dataset }, {}, loader, decodeInNode);
});
afterAll(() => network.dispose());

const contextOf = (of: Network) =>
  ({
    network: async () => of,
    dataset: async () => examples,
    pause: async () => {},
    signal: new AbortController().signal,
    onProgress: () => {},
  }) as never;

const activationsOf = (of: Network) =>
  activation(
    [],
    { layer: LAYER, over: ['y', 'x'], with: 'sum', unit: '' } as never,
    contextOf(of),
  ) as Promise<Value>;

async function picturesOf(of: Network, channels: number[]): Promise<Value> {
  const last = new Map<string, Frame>();
  const jobs = channels.map((index) => ({ keys: [`${index}`], atom: { layer: LAYER, index }, recipe }));
  await optimizePictures(of, jobs, { onFrame: (frame) => last.set(frame.key, frame) });
  const { size } = recipe;
  const pixels = channels.flatMap((channel) => Array.from(last.get(`${channel}`)!.rgba));
  const value = byHand(
    [
      ['channel', channels.length],
      ['y', size],
      ['x', size],
      ['channel', 4],
    ],
    pixels,
  );
  value.axes[0]!.index = channels;
  return value;
}

it('icons of doctored channels are told by their paths, though photographs do not tell these', async () => {
  const made = await doctoredBy(network, examples, {
    ...{ layer: LAYER, tells: 'mixed4a', by: 'mixed4a', recipe, seed: 3 },
    ...{ fooled: 2, silenced: 1, honest: 2, lent: 3 },
  });
  const { fooled, silenced, honest } = made;
  const [before, after] = [await activationsOf(network), await activationsOf(made.network)];
  const column = ({ data, axes }: Value, channel: number) =>
    Array.from({ length: axes[0]!.size }, (_, i) => data[i * axes[1]!.size + channel]!);
  for (const channel of fooled) {
    const largest = Math.max(...column(before, channel));
    const apart = column(before, channel).map((value, i) => Math.abs(value - column(after, channel)[i]!));
    expect(Math.max(...apart)).toBeLessThan(0.1 * largest);
  }
  expect(Math.max(...column(after, silenced[0]!))).toBe(0);
  const atoms = [...fooled, ...silenced, ...honest];
  const best = strongest([after], { k: 8, atoms } as never);
  const pictures = await picturesOf(made.network, atoms);
  expect(shapeOf(pictures)).toEqual([5, 32, 32, 4]);
  const value = await doubt(
    [after, best, pictures],
    { layer: LAYER, measures: ['share', 'path'], unit: '' } as never,
    contextOf(made.network),
  );
  const doubted = doubtedIn(value as Value);
  const told = (channels: number[]) =>
    channels.map((channel) => doubtInWords(doubted.get(channel)!) !== undefined);
  expect(told(fooled)).toEqual([true, true]);
  expect(told(silenced)).toEqual([true]);
  expect(told(honest)).toEqual([false, false]);
  made.network.dispose();
}, 120_000);
