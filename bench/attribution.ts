/**
 * Attribution in Chromium, on WASM with the threads of a page: all positions of a layer by all classes, and one class
 * over several layers while hovering. Runs on GoogLeNet where the shared folder is, to which the targets apply, or else
 * on the bundled network without targets.
 */
import type { MatrixTimes } from './browser/attribution.ts';
import { type BenchSite, benchSite } from './browser/site.ts';
import { atLeast, atMost, type Figure, fact, median, type Report } from './report.ts';

const LAYER = 'mixed4d';
const HOVERED = ['mixed4a', 'mixed4d', 'mixed5a', 'mixed5b'];
const BUDGET_MB = 512;
/** Numbers of classes that are measured, and extrapolated to all. */
const STOCK_GRADIENTS = 20;
const PULLS = 40;
/** Seconds that PyTorch's forward mode takes on two cores of such a machine; the target is at most twice that. */
const FORWARD_MODE_S = 5;

/** Runs the bench. */
export async function run(): Promise<Report> {
  const site = await benchSite();
  try {
    return { name: `attribution (${site.chosen.name})`, figures: await measure(site) };
  } finally {
    await site.close();
  }
}

async function measure(site: BenchSite): Promise<Figure[]> {
  const { targets, facts } = site.chosen;
  const classes = facts.manifest.labels.length;
  const page = await site.open('wasm');
  const peak = await page.measure<number>('matmulPeak', { size: 1024, runs: 7 });
  const hover = await page.measure<{ ms: number[]; flops: number }>('hover', {
    layers: HOVERED,
    classes: some(20, classes),
  });
  const all = await page.measure<MatrixTimes>('matrix', { layer: LAYER, index: null, runs: 3 });
  const dense = await page.measure<MatrixTimes>('matrix', {
    layer: LAYER,
    index: null,
    way: 'push',
    runs: 1,
  });
  const index = some(PULLS, classes);
  const pulls = await page.measure<MatrixTimes>('matrix', { layer: LAYER, index, way: 'pull', runs: 1 });
  // Before stock tfjs allocates in the same heap.
  const memory = await page.measure<{ allocated: number }>('memory', {});
  const stock = await page.measure<number>('gradientsOneByOne', {
    layer: LAYER,
    classes: some(STOCK_GRADIENTS, classes),
  });
  await page.close();
  const ms = median(all.ms);
  const byPulls = (median(pulls.ms) * classes) / PULLS;
  const byStock = (stock * classes) / STOCK_GRADIENTS;
  const ofPeak = (passes: number, time: number) => (100 * passes * all.passFlops) / time / 1e6 / peak;
  const on = `WASM, ${page.backend.threads} thread(s)`;
  const what = `${all.plan.passes} positions x ${classes} classes at ${LAYER}`;
  return [
    fact(`${on}: matrix product of 1024`, peak, 'GFLOPS'),
    targets ? atMost(`${what}`, ms / 1e3, 's', 2 * FORWARD_MODE_S) : fact(what, ms / 1e3, 's'),
    fact(
      `${what}: batches of ${all.plan.active ? 'pushes of what changes' : all.plan.way}`,
      all.plan.batches,
      '',
    ),
    fact(`${what}: foreseen`, all.plan.predictedMs / 1e3, 's'),
    fact(`${what}: operations of dense pushes in that time, of the peak`, ofPeak(all.plan.passes, ms), '%'),
    fact(`${what}: by dense pushes`, median(dense.ms) / 1e3, 's'),
    fact(`${what}: dense pushes, of the peak`, ofPeak(all.plan.passes, median(dense.ms)), '%'),
    fact(`${what}: by pulls of this engine, from ${PULLS}`, byPulls / 1e3, 's'),
    fact(`${what}: pulls, of the peak`, ofPeak(classes, byPulls), '%'),
    targets
      ? atLeast(`${what}: faster than by pulls of this engine`, byPulls / ms, 'x', 2)
      : fact(`${what}: faster than by pulls of this engine`, byPulls / ms, 'x'),
    fact(`${what}: by stock gradients, from ${STOCK_GRADIENTS}`, byStock / 1e3, 's'),
    targets
      ? atLeast(`${what}: faster than by stock gradients`, byStock / ms, 'x', 30)
      : fact(`${what}: faster than by stock gradients`, byStock / ms, 'x'),
    fact('largest difference of norms, dense to what changes', Math.abs(all.norm / dense.norm - 1), ''),
    targets
      ? atMost(`hovering a class over ${HOVERED.length} layers, median`, median(hover.ms), 'ms', 150)
      : fact(`hovering a class over ${HOVERED.length} layers, median`, median(hover.ms), 'ms'),
    fact('hovering, of the peak', (100 * hover.flops) / median(hover.ms) / 1e6 / peak, '%'),
    atMost('memory that the backend claimed, at most', memory.allocated / 1e6, 'MB', BUDGET_MB),
  ];
}

/** Returns some classes, evenly spread. */
const some = (count: number, all: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.floor((i * all) / count));
