import { at } from '../src/base/at.ts';
import { normalRecipe } from '../src/compiler/normalize/recipe.ts';
import { startBackend } from '../src/runtime/backend/start.ts';
import { Batch } from '../src/runtime/featurevis/batch.ts';
import { JobRun } from '../src/runtime/featurevis/job.ts';
import { SharedTensors } from '../src/runtime/featurevis/shared-tensors.ts';
import { tensorOf } from '../src/runtime/network/names.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { network as loadModel } from '../test/support/models.ts';
import { inARow, ROW_LAYER } from './in-a-row.ts';
import { type Moment, randomChannels, watch, widthOf } from './pictures.ts';
import { PlainLoop, stockModel } from './plain-loop.ts';
import { judge } from './quality.ts';
import { atLeast, type Figure, fact, median, type Report } from './report.ts';

const MINI = new URL('../models/mini-inception/', import.meta.url);
const GOOGLENET = new URL('../models/googlenet/', import.meta.url);
const LAYER = 'mixed4d';
const BATCH = 8;
/** Numbers of pictures whose time to quality is measured, and whose quality is. */
const WATCHED = 4;
const JUDGED = 40;

/**
 * Runs the bench of pictures by optimization, in Node on WASM with one thread: against a plain tfjs loop, the published
 * recipe on this engine, and photographs. Takes about six minutes; with `--long` also GoogLeNet, half an hour.
 */
export async function run(): Promise<Report> {
  await startBackend({ prefer: 'wasm' });
  const figures = await figuresOf('bundled, 96 px', await loadModel(), MINI, 96, 6, true);
  if (process.argv.includes('--long')) {
    figures.push(
      ...(await figuresOf('GoogLeNet, 128 px', await loadModel('googlenet'), GOOGLENET, 128, 4, false)),
    );
  }
  return { name: 'featurevis (Node, WASM, 1 thread)', figures };
}

async function figuresOf(
  name: string,
  network: Network,
  folder: URL,
  size: number,
  target: number,
  timed: boolean,
): Promise<Figure[]> {
  const speed = await stepsAgainstPlain(network, folder, size);
  const figures = [
    fact(`${name}: CPU ms a step and picture, batch of ${BATCH}`, speed.own, 'ms'),
    fact(`${name}: CPU ms a step, plain tf.grad loop`, speed.plain, 'ms'),
    atLeast(`${name}: steps per CPU second against the plain loop`, speed.plain / speed.own, 'x', target),
  ];
  if (timed) {
    const times = await timesToQuality(network, size);
    const sooner = times.lucid.seconds / times.tile.seconds;
    figures.push(
      fact(`${name}: steps to 90 % of the 512-step recipe, that recipe`, times.lucid.step, 'steps'),
      fact(`${name}: steps to the same, tile recipe`, times.tile.step, 'steps'),
      fact(`${name}: CPU seconds a picture to the same, tile recipe`, times.tile.seconds, 's'),
      fact(`${name}: CPU seconds a picture until it is shown first`, times.shown, 's'),
      atLeast(`${name}: time to quality against the 512-step recipe`, sooner, 'x', 2),
      atLeast(`${name}: both, against the plain loop`, (sooner * speed.plain) / speed.own, 'x', 8),
    );
  }
  figures.push(...(await qualityOf(name, network, size)));
  figures.push(...(await inARow(name, network, widthOf(network, ROW_LAYER))));
  network.dispose();
  return figures;
}

/** Compares pictures of the tile recipe with the bundled photographs. */
async function qualityOf(name: string, network: Network, size: number): Promise<Figure[]> {
  const judged = await judge(network, LAYER, channelsOf(network, JUDGED), normalRecipe({ size }, 0));
  const ratios = judged.map(({ ratio }) => ratio);
  const share = ratios.filter((ratio) => ratio > 1).length / ratios.length;
  return [
    fact(`${name}: channels judged, of ${JUDGED}, that fire on a photograph`, ratios.length, 'channels'),
    atLeast(`${name}: pictures that excite more than every photograph`, share * 100, '%', 95),
    fact(`${name}: median ratio to the most exciting photograph`, median(ratios), 'x'),
  ];
}

const channelsOf = (network: Network, count: number): number[] => randomChannels(network, LAYER, count);

/** Returns the CPU milliseconds of this process: as one thread computes, they are its time on an idle machine. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Measures the same recipe in the engine and the plain loop, in turns: one size, only jitter. */
async function stepsAgainstPlain(network: Network, folder: URL, size: number) {
  const steps = { size, pad: 0, jitter: 8, zoom: 0, rotate: 0, coarse: 0, decay: 1, rate: 0.05, plateau: 0 };
  const recipe = normalRecipe(steps, 0);
  const channels = channelsOf(network, BATCH);
  const runs = channels.map(
    (index) => new JobRun({ keys: [`${index}`], atom: { layer: LAYER, index }, recipe }),
  );
  const tensors = new SharedTensors();
  const batch = new Batch(network, runs, tensors);
  const model = await stockModel(folder);
  const plain = new PlainLoop(model, network, recipe, tensorOf(network, LAYER), at(channels, 0));
  const times: { own: number[]; plain: number[] } = { own: [], plain: [] };
  for (let round = 0; round < 10; round++) {
    const start = cpu();
    await batch.step();
    const between = cpu();
    await plain.step();
    await plain.step();
    for (const run of runs) run.step++;
    // The first rounds still compile.
    if (round < 2) continue;
    times.own.push((between - start) / BATCH);
    times.plain.push((cpu() - between) / 2);
  }
  batch.release();
  for (const run of runs) run.dispose();
  tensors.dispose();
  plain.dispose();
  model.dispose();
  return { own: median(times.own), plain: median(times.plain) };
}

/** Measures when the median picture reached 90 % of the published recipe's final value. */
async function timesToQuality(network: Network, size: number) {
  const channels = channelsOf(network, WATCHED);
  const lucid = await watch(network, LAYER, channels, normalRecipe({ style: 'lucid', size }, 0), 8);
  const recipe = normalRecipe({ size, plateau: 0, steps: 128 }, 0);
  const tile = await watch(network, LAYER, channels, recipe, 4);
  const ends = at(lucid, -1).means;
  const reached = ({ means }: Moment) => median(means.map((mean, i) => mean / at(ends, i))) >= 0.9;
  const missing: Moment = { step: Number.POSITIVE_INFINITY, seconds: Number.POSITIVE_INFINITY, means: [] };
  return {
    lucid: lucid.find(reached)!,
    tile: tile.find(reached) ?? missing,
    shown: at(tile, 0).seconds,
  };
}
