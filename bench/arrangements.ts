/**
 * `npx tsx bench/arrangements.ts FOLDER [NETWORK] [NAME...]`: draws each arrangement of pictures as a PNG, as on a
 * page, for inspection. NETWORK: `mini-inception` or `googlenet`. Run `npm run prepare` first.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draw } from '../src/cli/render/render.ts';

const LAYER = 'mixed4d';
const groups = { of: `net/${LAYER}/group`, groups: { k: 6 } };
const positions = { type: 'activation', of: `net/${LAYER}/spatial` };
const top = (of: unknown, k: number) => ({ type: 'transform', of, ops: [{ op: 'top', k }] });
const activation = (of: string) => ({ type: 'activation', of });
const pictures = (content: unknown, more: object = {}) => ({ type: 'featurevis', content, ...more });
const beside = (...views: object[]) => ({ hconcat: views });

const photo = { type: 'infovis', mark: 'image', content: 'net/input/whole' };
const here = {
  type: 'transform',
  of: activation(`net/${LAYER}/neuron`),
  ops: [
    { op: 'slice', axis: 'position', at: { x: 0.62, y: 0.3 } },
    { op: 'top', k: 5 },
  ],
};
const embedded = {
  type: 'transform',
  of: activation('net/mixed5a/neuron'),
  ops: [{ op: 'reduce', axis: 'channel', k: 2, reducer: 'umap' }],
};
const channels = { of: `net/${LAYER}/channel`, index: [26, 133, 340] };
const caricature = (layer: string) => ({
  ...pictures(`net/${layer}/whole`, { render: { objective: 'match', size: 160, steps: 96 } }),
  title: layer,
});

/** The views to draw, by name. */
const ARRANGEMENTS: Record<string, object> = {
  list: pictures(top(activation(`net/${LAYER}/channel`), 8)),
  tiles: pictures(top(activation(`net/${LAYER}/channel`), 8), { render: { style: 'tile' } }),
  dictionary: pictures(here, { arrange: 'dictionary' }),
  grid: beside(
    photo,
    pictures(positions, { arrange: 'grid' }),
    pictures(positions, { arrange: 'grid', sized: 'side', exponent: 1.8 }),
  ),
  scatter: pictures(embedded, { arrange: 'scatter' }),
  groups: pictures(groups),
  faces: pictures(channels, { render: { style: 'tile', faces: 4 } }),
  classes: pictures(top(activation('net/output/neuron'), 6), { render: { style: 'tile' } }),
  dream: pictures(groups, { render: { start: 'input', size: 160 } }),
  firing: pictures(groups, { render: { start: 'firing', size: 160 } }),
  caricature: beside(photo, ...['mixed3b', 'mixed4a', 'mixed4d'].map(caricature)),
};

const [out = 'arrangements', which = 'mini-inception', ...only] = process.argv.slice(2);
const folder = new URL('../specs/', import.meta.url);
await mkdir(out, { recursive: true });
for (const [name, view] of Object.entries(ARRANGEMENTS)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const text = JSON.stringify({
    title: `${name}, ${which}`,
    networks: { net: { model: which } },
    interface: view,
  });
  const { image, faults } = await draw(
    { url: new URL(`sheet-${name}.json`, folder), text },
    { width: 1400, theme: 'light', type: 'png', scale: 1 },
  );
  if (image) await writeFile(join(out, `${name}.png`), image);
  console.log([name, ...faults.map(({ message }) => message)].join(': '));
}
process.exit(0);
