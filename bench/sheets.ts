/**
 * `npx tsx bench/sheets.ts FOLDER [NETWORK]`: draws contact sheets of pictures as PNGs for inspection: tiles and icons
 * of some layers, class pictures, faces. NETWORK: `mini-inception` or `googlenet`.
 */
import { join } from 'node:path';
import { lookUp } from '../src/base/at.ts';
import { normalRecipe } from '../src/compiler/normalize/recipe.ts';
import { startBackend } from '../src/runtime/backend/start.ts';
import type { Job } from '../src/runtime/featurevis/job.ts';
import { optimizePictures } from '../src/runtime/featurevis/loop.ts';
import type { Frame } from '../src/runtime/host.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { network as loadModel } from '../test/support/models.ts';
import { writeContactSheet } from './contact-sheet.ts';

/** Contents of a sheet: atoms of a layer, each in its faces, by a recipe. */
interface Sheet {
  name: string;
  layer: string;
  atoms: number[];
  render: Parameters<typeof normalRecipe>[0];
}

const spread = (count: number, of: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.floor(((i + 0.5) * of) / count));

const SHEETS: Sheet[] = [
  { name: 'tiles-mixed3a', layer: 'mixed3a', atoms: spread(16, 128), render: {} },
  { name: 'tiles-mixed4a', layer: 'mixed4a', atoms: spread(16, 272), render: {} },
  { name: 'tiles-mixed4d', layer: 'mixed4d', atoms: spread(16, 384), render: {} },
  { name: 'tiles-mixed5a', layer: 'mixed5a', atoms: spread(16, 480), render: {} },
  { name: 'tiles-classes', layer: 'output', atoms: spread(16, 200), render: {} },
  { name: 'icons-conv2d1', layer: 'conv2d1', atoms: spread(16, 64), render: { style: 'icon' } },
  { name: 'icons-mixed3b', layer: 'mixed3b', atoms: spread(16, 192), render: { style: 'icon' } },
  { name: 'icons-mixed4a', layer: 'mixed4a', atoms: spread(16, 272), render: { style: 'icon' } },
  { name: 'icons-mixed4d', layer: 'mixed4d', atoms: spread(16, 384), render: { style: 'icon' } },
  { name: 'icons-mixed5a', layer: 'mixed5a', atoms: spread(16, 480), render: { style: 'icon' } },
  { name: 'icons-mixed5b', layer: 'mixed5b', atoms: spread(16, 544), render: { style: 'icon' } },
  { name: 'icons-classes', layer: 'output', atoms: spread(16, 200), render: { style: 'icon' } },
  { name: 'faces-mixed4d', layer: 'mixed4d', atoms: [133, 340], render: { faces: 4 } },
  { name: 'lucid-mixed4d', layer: 'mixed4d', atoms: spread(8, 384), render: { style: 'lucid', size: 96 } },
];

async function makeSheet(
  network: Network,
  { name, layer, atoms, render }: Sheet,
  folder: string,
): Promise<void> {
  const recipe = normalRecipe(render, 0);
  const jobs: Job[] = atoms.map((index) => ({
    keys: Array.from({ length: recipe.faces }, (_, face) => `${index}/${face}`),
    atom: { layer, index },
    recipe,
  }));
  const last = new Map<string, Frame>();
  const start = process.cpuUsage();
  await optimizePictures(network, jobs, { onFrame: (frame) => last.set(frame.key, frame) });
  const seconds = process.cpuUsage(start).user / 1e6 / last.size;
  const frames = jobs.flatMap((job) => job.keys).map((key) => lookUp(last, key));
  await writeContactSheet(join(folder, `${name}.png`), frames, recipe.size);
  const faults = [...last.values()].flatMap(({ fault }) => (fault ? [fault.message] : []));
  console.log(
    `${name}: ${seconds.toFixed(1)} CPU s a picture${faults.length > 0 ? `; ${faults.join(' ')}` : ''}`,
  );
}

const [folder = 'sheets', model = 'mini-inception', ...only] = process.argv.slice(2);
await startBackend({ prefer: 'wasm' });
const network = await loadModel(model);
for (const sheet of SHEETS) {
  if (only.length === 0 || only.includes(sheet.name)) await makeSheet(network, sheet, folder);
}
process.exit(0);
