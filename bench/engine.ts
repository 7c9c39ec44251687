/**
 * The engine against stock tfjs in Chromium: a derivative to the pixels, a run, loading. Runs on GoogLeNet where the
 * shared folder is, to which the targets apply, or else on the bundled network without targets. Uses WASM with the
 * threads of a page, and WebGL as emulated on the CPU, at 64 px. Takes about a minute where WebGL is emulated.
 */
import { type BenchSite, benchSite } from './browser/site.ts';
import { atLeast, atMost, type Figure, fact, median, type Report } from './report.ts';

const LAYER = 'mixed4d';
const BUDGET_MB = 512;

interface Pair {
  own: number[];
  reference: number[];
}
interface Alone {
  ms: number[];
  flops: number;
}

/** Runs the bench. */
export async function run(): Promise<Report> {
  const site = await benchSite();
  try {
    const figures = [...(await onWasm(site)), ...(await onWebgl(site))];
    return { name: `engine (${site.chosen.name})`, figures };
  } finally {
    await site.close();
  }
}

async function onWasm(site: BenchSite): Promise<Figure[]> {
  const { channel, targets } = site.chosen;
  const page = await site.open('wasm');
  const peak = await page.measure<number>('matmulPeak', { size: 1024, runs: 7 });
  const alone = await page.measure<Alone>('pullAlone', { layer: LAYER, channel, runs: 9 });
  // Before stock tfjs allocates in the same heap.
  const memory = await page.measure<{ allocated: number }>('memory', {});
  const pulled = await page.measure<Pair & { forward: number[]; error: number }>('pullToPixels', {
    layer: LAYER,
    channel,
    runs: 5,
  });
  const whole = await page.measure<Pair & { flops: number }>('runForward', { runs: 5 });
  const loaded = await page.measure<Pair>('load', { runs: 15 });
  await page.close();
  const ratio = median(pulled.reference) / median(pulled.own);
  const backward = (median(pulled.reference) - median(pulled.forward)) / median(pulled.own);
  const loading = median(loaded.own) / median(loaded.reference);
  const megabytes = memory.allocated / 1e6;
  const on = `WASM, ${page.backend.threads} thread(s)`;
  return [
    fact(`${on}: matrix product of 1024`, peak, 'GFLOPS'),
    fact(`${on}: ${LAYER} channel to pixels, activations stored`, median(alone.ms), 'ms'),
    fact(`${on}: the same, of the matrix product's peak`, share(alone, peak), '%'),
    fact(`${on}: the same in turns with stock`, median(pulled.own), 'ms'),
    fact(`${on}: stock tf.grad of the same`, median(pulled.reference), 'ms'),
    targets
      ? atLeast(`${on}: faster than stock tf.grad`, ratio, 'x', 8)
      : fact(`${on}: faster than stock tf.grad`, ratio, 'x'),
    fact(`${on}: faster than stock tf.grad less its forward pass`, backward, 'x'),
    fact(`${on}: largest difference to stock, of the largest entry`, pulled.error, ''),
    fact(`${on}: a whole run`, median(whole.own), 'ms'),
    fact(
      `${on}: the same, of the matrix product's peak`,
      share({ ms: whole.own, flops: whole.flops }, peak),
      '%',
    ),
    fact(`${on}: a whole run, stock`, median(whole.reference), 'ms'),
    fact('loading the network', median(loaded.own), 'ms'),
    targets
      ? atMost('loading, against tf.loadGraphModel', loading, 'x', 1.5)
      : fact('loading, against tf.loadGraphModel', loading, 'x'),
    atMost(`${on}: memory that the backend claimed, at most`, megabytes, 'MB', BUDGET_MB),
  ];
}

async function onWebgl(site: BenchSite): Promise<Figure[]> {
  const { channel, targets } = site.chosen;
  const page = await site.open('webgl', [64, 64]);
  const peak = await page.measure<number>('matmulPeak', { size: 256, runs: 3 });
  const alone = await page.measure<Alone>('pullAlone', { layer: LAYER, channel, runs: 3 });
  const memory = await page.measure<{ allocated: number }>('memory', {});
  const pulled = await page.measure<Pair>('pullToPixels', { layer: LAYER, channel, runs: 1 });
  await page.close();
  const ratio = median(pulled.reference) / median(pulled.own);
  const on = `WebGL${page.backend.emulated ? ' (emulated)' : ''}, 64 px`;
  return [
    fact(`${on}: matrix product of 256`, peak, 'GFLOPS'),
    fact(`${on}: ${LAYER} channel to pixels, activations stored`, median(alone.ms), 'ms'),
    fact(`${on}: the same, of the matrix product's peak`, share(alone, peak), '%'),
    fact(`${on}: the same in turns with stock`, median(pulled.own), 'ms'),
    fact(`${on}: stock tf.grad of the same`, median(pulled.reference), 'ms'),
    targets
      ? atLeast(`${on}: faster than stock tf.grad`, ratio, 'x', 15)
      : fact(`${on}: faster than stock tf.grad`, ratio, 'x'),
    atMost(`${on}: memory that the backend claimed, at most`, memory.allocated / 1e6, 'MB', BUDGET_MB),
  ];
}

/** Returns the percentage of the matrix product's GFLOPS. */
const share = ({ ms, flops }: Alone, peak: number): number => (100 * flops) / median(ms) / 1e6 / peak;
