import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { hasShared, sharedUrl } from '../support/models.ts';

/** Gallery documents on networks as their publishers give them: what changes is the one entry `networks`. */
const MEAN = { scale: 1, mean: [123, 117, 104], std: [1, 1, 1] };
const NETWORKS = {
  googlenet: { url: 'googlenet/model.json', labels: 'googlenet/synset_words.txt', preprocess: MEAN },
  'squeezenet1.1': {
    url: 'squeezenet1.1/squeezenet1.1.onnx',
    labels: 'googlenet/synset_words.txt',
    preprocess: MEAN,
    size: 227,
    layers: { mixed4d: 'fire8' },
  },
  'tiny-darknet': {
    url: 'tiny-darknet/model.json',
    labels: 'tiny-darknet/darknet_imagenet_wnids_1000.txt',
    preprocess: 'zero-to-one',
    size: 224,
    layers: { mixed4d: 'conv2d_14' },
  },
};
const names = Object.keys(NETWORKS) as (keyof typeof NETWORKS)[];

const folder = await temporaryFolder();
/** The labels of tiny-darknet are WordNet ids. */
const WORDNET: Record<string, string> = { 'German shepherd': 'n02106662', tabby: 'n02123045' };

async function compute(
  document: string,
  network: (typeof names)[number],
  content: string,
  ...more: string[]
) {
  const spec = JSON.parse(await readFile(`specs/${document}.json`, 'utf8'));
  if (network === 'tiny-darknet') {
    for (const param of spec.params ?? []) param.value = WORDNET[param.value] ?? param.value;
  }
  const text = JSON.stringify({ ...spec, networks: { net: NETWORKS[network] } });
  const file = await folder.write(`${document}-${network}.json`, text);
  const { stdout, stderr, code } = await vitrail(['compute', file, '--content', content, ...more]);
  expect(stderr.replace(/^npm.*$/gm, '').trim()).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as { axes: { index?: number[] }[]; shape: number[]; values: number[] };
}

describe.skipIf(!hasShared)('gallery documents on real networks (need ../shared)', () => {
  beforeAll(async () => {
    for (const name of names) {
      const from = sharedUrl(`models/${name}/`);
      await mkdir(join(folder.path, name));
      const files = await readdir(from);
      await Promise.all(files.map((file) => copyFile(new URL(file, from), join(folder.path, name, file))));
    }
  });

  it.each(names)('the dictionary of %s shows its four strongest channels', async (network) => {
    const { shape, values } = await compute('semantic-dictionary', network, 'strongest');
    expect(shape).toEqual([4]);
    expect(values.every((value, i) => value > 0 && (i === 0 || value <= values[i - 1]!))).toBe(true);
  });

  it.each(names)('the teaser of %s finds evidence both ways', async (network) => {
    const { shape, values } = await compute('teaser', network, 'evidence');
    expect(shape).toEqual([6]);
    expect(values[0]).toBeGreaterThan(0);
    expect(values.at(-1)).toBeLessThan(0);
  });

  it("the teaser of GoogLeNet agrees with PyTorch's numbers", async () => {
    const golden = JSON.parse(await readFile(sharedUrl('golden/googlenet.json'), 'utf8'));
    const { logit_235_minus_285_top5: top } = golden.channel_attribution.mixed4d;
    const { axes, values } = await compute('teaser', 'googlenet', 'evidence', '--set', 'b=Egyptian cat');
    const expected = (top as [number, number][]).slice(0, 3);
    expect(axes[0]!.index!.slice(0, 3)).toEqual(expected.map(([channel]) => channel));
    // The picture is resampled here, where the numbers were made from the stored input.
    for (const [i, [, value]] of expected.entries()) expect(values[i]).toBeCloseTo(value, 2);
  });
});
