/**
 * `npx tsx bench/grid-sheet.ts FILE.png [PHOTO] [LAYER] [NETWORK]`: draws the activation grid of a bundled photograph
 * for inspection: on the left each cell by itself, on the right all started from the pictures of the layer's groups.
 */

import sharp from 'sharp';
import { at, lookUp } from '../src/base/at.ts';
import { pictureFacts } from '../src/base/input.ts';
import { networkSource } from '../src/compiler/assemble/sources.ts';
import { normalRecipe } from '../src/compiler/normalize/recipe.ts';
import { startBackend } from '../src/runtime/backend/start.ts';
import { Painter } from '../src/runtime/device/painter.ts';
import { factorization } from '../src/runtime/factor/factorization.ts';
import type { Frame, PictureRequest } from '../src/runtime/host.ts';
import { toInput } from '../src/runtime/input/picture/preprocess.ts';
import { layerAxes } from '../src/runtime/kernels/axes.ts';
import { groupsOf } from '../src/runtime/network/groups/groups.ts';
import { tensorOf } from '../src/runtime/network/names.ts';
import { Trace } from '../src/runtime/network/trace.ts';
import { isDone } from '../src/runtime/pictures.ts';
import { cellRequests } from '../src/runtime/views/pictures/coherence.ts';
import { Requests } from '../src/runtime/views/pictures/requests.ts';
import { network as loadModel } from '../test/support/models.ts';
import { photographs } from './pictures.ts';

/** Pixels that are cropped at each side of a cell. */
const CROP = 2;
const GROUPS = 6;

const [file = 'grid.png', photo = '0', layer = 'mixed4d', id = 'mini-inception'] = process.argv.slice(2);
await startBackend({ prefer: 'wasm' });
const network = await loadModel(id);
const [size] = pictureFacts(network.manifest.input).size;
const picture = at(await photographs(size), Number(photo));
const trace = new Trace(network, toInput(picture, pictureFacts(network.manifest.input).preprocess));
const axes = layerAxes(trace, layer, 'neuron');
const data = (await trace.get(tensorOf(network, layer)).data()) as Float32Array;
const found = await groupsOf(
  trace,
  { layer, k: GROUPS, reducer: 'nmf', describes: { activation: 1 }, seed: 0 },
  { signal: new AbortController().signal, onProgress: () => {} },
);
const { parts } = factorization(found.factors, axes, found.notes);

const source = networkSource(network.manifest, { model: id });
const address = { model: id, hash: source.hash };
const recipe = normalRecipe({ style: 'cell' }, 0);
const cells = { axes, data, unit: 'activation' };
const [rows, columns] = axes.map(({ size }) => size) as [number, number];
const entries = Array.from({ length: rows * columns }, (_, i) => i);
const grids = [{}, { groupMaps: parts!.maps!, groupDirections: parts!.directions! }].map((also) => {
  const requestOf = cellRequests(new Requests(source, () => address, recipe), cells, also as never);
  return entries.map((entry) => requestOf(entry)!);
});
const frames = await paint(grids.flat());
const side = recipe.size - 2 * CROP;
const placed = grids.flatMap((grid, g) =>
  grid.map(({ key }, i) =>
    cellAt(lookUp(frames, key), g * (columns * side + side) + (i % columns) * side, i),
  ),
);
const sheet = {
  width: (2 * columns + 1) * side,
  height: rows * side,
  channels: 3 as const,
  background: '#fff',
};
await sharp({ create: sheet })
  .composite(await Promise.all(placed))
  .png()
  .toFile(file);
process.exit(0);

async function paint(requests: PictureRequest[]): Promise<Map<string, Frame>> {
  const finished = new Map<string, Frame>();
  await new Promise<void>((resolve) => {
    const painter = new Painter({
      network: async () => network,
      pause: async () => {},
      onFrame: (frame) => {
        if (isDone(frame)) finished.set(frame.key, frame);
        if (finished.size === requests.length) resolve();
      },
    });
    painter.want('sheet', requests);
  });
  return finished;
}

async function cellAt({ rgba, size, fault }: Frame, left: number, i: number) {
  const top = Math.floor(i / columns) * side;
  const box = { left: CROP, top: CROP, width: side, height: side };
  const raw = { width: size, height: size, channels: 4 as const };
  const input = fault
    ? { create: { width: side, height: side, channels: 3 as const, background: '#e8e8e8' } }
    : await sharp(Buffer.from(rgba), { raw }).extract(box).png().toBuffer();
  return { input, left, top };
}
