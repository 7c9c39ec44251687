/**
 * What a graphics card is good for: products, runs, gradients, attributions and pictures on WASM, WebGL and WebGPU, with
 * the names of what computed; on the bundled network, so that machines can be compared. Without a card in software,
 * with small counts. `bench/graphics-card.sh` saves it.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { CHROMIUM_ARGS, WEBGPU_ARGS } from '../test/support/chromium.ts';
import type { Adapters } from './browser/adapters.ts';
import type { MatrixTimes } from './browser/attribution.ts';
import { type BenchSite, benchSite } from './browser/site.ts';
import { type Figure, fact, median, type Report } from './report.ts';

const LAYER = 'mixed4d';
const BACKENDS = ['wasm', 'webgl', 'webgpu'] as const;
type Backend = (typeof BACKENDS)[number];

/** Milliseconds for each of them: three are to end within eight minutes. */
const MOST_MS = 120_000;

/** Arguments with which a Chromium without a window uses a graphics card. */
const CARD_ARGS = [
  ...['--no-sandbox', '--ignore-gpu-blocklist', '--enable-unsafe-webgpu'],
  ...(process.platform === 'linux'
    ? ['--use-angle=vulkan', '--enable-features=Vulkan', '--disable-vulkan-surface']
    : []),
];

/** How much is measured. */
interface Extent {
  runs: number;
  /** Of the matrix product. */
  side: number;
  /** Of the picture that runs, and of those that are made; by default the network's. */
  pixels?: number;
  steps: number;
  /** Whose attribution is computed; null for all. */
  classes: number[] | null;
}

const ON_CARD: Extent = { runs: 9, side: 2048, steps: 32, classes: null };
const IN_SOFTWARE: Extent = { runs: 1, side: 256, pixels: 48, steps: 2, classes: [0, 1] };

/** Runs the bench. */
export async function run(): Promise<Report> {
  const onCard = await measured(CARD_ARGS, ON_CARD);
  return onCard ?? (await measured([...CHROMIUM_ARGS, ...WEBGPU_ARGS], IN_SOFTWARE))!;
}

/** Measures in a Chromium; undefined where it finds no card and is to use one. */
async function measured(args: string[], extent: Extent): Promise<Report | undefined> {
  const site = await benchSite({ args, isBundled: true });
  try {
    const page = await site.open('wasm');
    const found = await page.measure<Adapters>('adapters', {});
    await page.close();
    if (extent === ON_CARD && !found.isCard) return undefined;
    const notes = [
      `WebGL: ${found.webgl}`,
      `WebGPU: ${found.webgpu}`,
      ...(found.isCard ? [] : ['In software, with small counts: nothing is said of graphics cards.']),
    ];
    const figures: Figure[] = [];
    for (const backend of BACKENDS) {
      await measureOn(site, backend, extent, figures).catch((error: Error) => {
        notes.push(`${backend} did not get to its end: ${error.message.split('\n', 1)}`);
      });
    }
    return { name: `graphics-card (${site.chosen.name})`, notes, figures };
  } finally {
    await site.close();
  }
}

/** Measures a backend into figures, as many as there is time for. */
async function measureOn(
  site: BenchSite,
  backend: Backend,
  { runs, side, pixels, steps, classes: index }: Extent,
  figures: Figure[],
): Promise<void> {
  const { channel } = site.chosen;
  const page = await site.open(backend, pixels === undefined ? undefined : [pixels, pixels]);
  const tell = (what: string, value: number, unit: string) =>
    figures.push(fact(`${backend}: ${what}`, value, unit));
  const all = async () => {
    tell(
      `matrix product of ${side}`,
      await page.measure<number>('matmulPeak', { size: side, runs }),
      'GFLOPS',
    );
    const gradient = await page.measure<{ ms: number[] }>('pullAlone', { layer: LAYER, channel, runs });
    tell(`${LAYER} channel to pixels`, median(gradient.ms), 'ms');
    const matrix = await page.measure<MatrixTimes>('matrix', { layer: LAYER, index, runs: 1 });
    tell(`all positions of ${LAYER} to ${index?.length ?? 'all'} classes`, median(matrix.ms), 'ms');
    const size = pixels ?? 128;
    const step = await page.measure<number>('pictureStep', { layer: LAYER, count: 8, size, steps });
    tell('a step of a picture, eight at once', step, 'ms');
    const run = await page.measure<{ own: number[]; reference: number[] }>('runForward', { runs });
    tell('a whole run', median(run.own), 'ms');
    tell('a whole run, stock', median(run.reference), 'ms');
  };
  const over = sleep(MOST_MS).then(() => {
    throw new Error(`${MOST_MS / 1000} seconds were over`);
  });
  try {
    await Promise.race([all(), over]);
  } finally {
    await page.close();
  }
}
