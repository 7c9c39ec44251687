import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectClose, golden } from '../../support/golden.ts';
import { type Opened, opened } from '../../support/opened.ts';

interface Golden {
  /** [3, 64, 64], (p/255 - 0.5) / 0.25. */
  pixels: number[];
  logits: number[];
  pattern: Record<string, { clsToPatches: number[]; headMeanMax: number[] }>;
  class: number;
  attributionFrozenNorm: Record<string, { perToken: number[] }>;
  pixelGradientTimesInputByPatch: number[];
}

const expected = await golden<Golden>('mini-vit.json');
const BLOCKS = [0, 1, 2, 3, 4, 5];
const SIDE = 64;

/** The golden's pixels as a picture, which loses nothing. */
async function picture(): Promise<string> {
  const pixels = Uint8Array.from({ length: SIDE * SIDE * 3 }, (_, i) => {
    const value = expected.pixels[(i % 3) * SIDE * SIDE + Math.floor(i / 3)]!;
    return Math.round((value * 0.25 + 0.5) * 255);
  });
  const png = await sharp(pixels, { raw: { width: SIDE, height: SIDE, channels: 3 } })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}

const activation = (of: unknown) => ({ type: 'activation', of });
const attribution = (from: string, method: object = { type: 'linear' }) => ({
  type: 'attribution',
  from,
  to: { of: 'net/output/neuron', index: expected.class },
  method,
});

let document: Opened;
beforeAll(async () => {
  const ofBlocks = BLOCKS.flatMap((block) => [
    [`heads${block}`, activation(`net/block${block}/pattern/head`)],
    [
      `seen${block}`,
      {
        type: 'transform',
        of: activation(`net/block${block}/pattern/neuron`),
        ops: [
          { op: 'slice', axis: 'query', at: 0 },
          { op: 'project', onto: 'net/embed/spatial' },
        ],
      },
    ],
    ...(block < 5 ? [[`places${block}`, attribution(`net/block${block}/spatial`)]] : []),
    [`class${block}`, attribution(`net/block${block}/class/whole`)],
  ]);
  document = await opened({
    networks: { net: { model: 'mini-vit' } },
    inputs: { photo: { url: await picture() } },
    contents: {
      logits: activation('net/output/neuron'),
      pixels: attribution('net/input/spatial'),
      lens: {
        type: 'transform',
        of: activation('net/block5/class/neuron'),
        ops: [{ op: 'project', onto: 'net/output/neuron' }],
      },
      ...Object.fromEntries(ofBlocks),
    },
    interface: { type: 'infovis', mark: 'table', content: '#logits' },
  });
});
afterAll(() => document.dispose());

const dataOf = async (id: string) => [...(await document.value(id)).data];

it('gives its logits, and the same through the logit lens behind its last block', async () => {
  const logits = await dataOf('logits');
  expectClose(logits, expected.logits, 1e-3);
  expectClose(await dataOf('lens'), logits, 1e-5);
});

it.each(BLOCKS)('shows where the class token of block %i looks, on the picture', async (block) => {
  const { clsToPatches, headMeanMax } = expected.pattern[`blocks.${block}`]!;
  const seen = await document.value(`seen${block}`);
  expect(seen.axes.map(({ name, size }) => [name, size])).toEqual([
    ['head', 4],
    ['y', 8],
    ['x', 8],
  ]);
  expectClose(seen.data, clsToPatches, 1e-3);
  expectClose(await dataOf(`heads${block}`), headMeanMax, 1e-3);
});

it.each(BLOCKS)('attributes to places and to the class token after block %i', async (block) => {
  // Only the class token is read behind the last block.
  const places = block < 5 ? await dataOf(`places${block}`) : new Array(64).fill(0);
  const found = [...(await dataOf(`class${block}`)), ...places];
  expectClose(found, expected.attributionFrozenNorm[`blocks.${block}`]!.perToken, 1e-3);
});

it('attributes to pixels', async () => {
  const pixels = await dataOf('pixels');
  const patches = new Array<number>(64).fill(0);
  pixels.forEach((pixel, i) => {
    const [y, x] = [Math.floor(i / SIDE), i % SIDE];
    patches[Math.floor(y / 8) * 8 + Math.floor(x / 8)]! += pixel;
  });
  expectClose(patches, expected.pixelGradientTimesInputByPatch, 1e-3);
});

it('says of heads over a dataset what it says of each picture alone', async () => {
  const dalmatians = await opened({
    networks: { net: { model: 'mini-vit' } },
    inputs: { spots: { dataset: 'objects', labels: ['dalmatian'], split: 'test' } },
    params: [{ name: 'which', type: 'example', dataset: 'spots', value: 37 }],
    contents: {
      all: { type: 'activation', of: 'net/block2/pattern/head', input: 'spots' },
      one: { type: 'activation', of: 'net/block2/pattern/head', input: { param: 'which' } },
    },
    interface: { type: 'infovis', mark: 'bars', content: '#one' },
  });
  const [all, one] = [await dalmatians.value('all'), await dalmatians.value('one')];
  const entry = all.axes[0]!.index!.indexOf(37);
  expectClose(all.data.subarray(4 * entry, 4 * entry + 4), [...one.data], 1e-5);
  expect(all.unit).toBe('attention weight');
  await dalmatians.dispose();
});
