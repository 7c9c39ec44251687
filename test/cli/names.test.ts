import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absolute } from '../../src/embed/absolute.ts';
import { Loader } from '../../src/runtime/loader/loader.ts';
import { loadManifest } from '../../src/runtime/loader/manifest.ts';
import type { ModelSource } from '../../src/runtime/loader/model-source.ts';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { serveStatic } from '../support/static.ts';

/** Names that files of strangers have; the two with an accent are written in either normal form. */
const NAMES = [
  'a#1',
  'a?b',
  '100%',
  '50%20off',
  '%E0%A4%A',
  'a&b=c;d+e',
  `it's "so"`,
  '-dash',
  '..dots',
  '网络',
  'شبكة',
  'caf\u00e9',
  'cafe\u0301 too',
  ' spaces ',
  '[a](b) ~$!@^`',
  'back\\slash',
  'x'.repeat(240),
];
/** Those that mean the same in an address as they are. */
const PLAIN = NAMES.filter((name) => !/^ |%[0-9A-F]{2}|\\/.test(name));

/** As long as the name that stands in the fixture. */
const WEIGHTS = `w #1%20?&é '网`;

const folder = await temporaryFolder();
const at = (...path: string[]) => join(folder.path, ...path);

const documentOf = (name: string, written: (file: string) => string) => ({
  title: name.slice(0, 100),
  networks: { net: { url: written(`${name}.onnx`), labels: written(`${name}.txt`) } },
  inputs: { photo: { url: written(`${name}.png`) } },
  contents: { scores: { type: 'activation', of: 'net/output/neuron' } },
  interface: { type: 'infovis', mark: 'bars', content: '#scores' },
});

beforeAll(async () => {
  // The same text in bytes, so that each of them stays as it is.
  const stored = (await readFile('test/fixtures/models/digits.onnx')).toString('latin1');
  const name = Buffer.from(WEIGHTS).toString('latin1');
  expect(name).toHaveLength('digits.onnx.data'.length);
  const original = Buffer.from(stored.replaceAll('digits.onnx.data', name), 'latin1');
  await copyFile('test/fixtures/models/digits.onnx.data', at(WEIGHTS));
  for (const name of NAMES) {
    await folder.write(`${name}.onnx`, original);
    await folder.write(`${name}.txt`, [...Array(10).keys()].map((i) => `digit ${i}`).join('\n'));
    await copyFile('models/images/tabby.jpg', at(`${name}.png`));
    await folder.write(`${name}.json`, documentOf(name, encodeURIComponent));
    await folder.write(
      `plain-${NAMES.indexOf(name)}.json`,
      documentOf(name, (file) => file),
    );
  }
});

describe('files of any name', () => {
  const documents = NAMES.map((name) => at(`${name}.json`));

  it('are found by addresses that spell their names out, and by plain ones', async () => {
    const plain = PLAIN.map((name) => at(`plain-${NAMES.indexOf(name)}.json`));
    const { code, stdout } = await vitrail(['validate', '--json', ...documents, ...plain]);
    const wrong = stdout
      .trim()
      .split('\n')
      .filter((line) => !JSON.parse(line).ok);
    expect(wrong).toEqual([]);
    expect(code).toBe(0);
  });

  it('are named on the command line', async () => {
    const name = NAMES.find((candidate) => candidate.startsWith('-'))!;
    const [model, value] = await Promise.all([
      vitrail(['model', '--json', '--', `${name}.onnx`], folder.path),
      vitrail(
        [
          'compute',
          '--content',
          'scores',
          '--image',
          `${name}.png`,
          '--out',
          `${name}.npy`,
          '--',
          `${name}.json`,
        ],
        folder.path,
      ),
    ]);
    expect([model.code, model.stderr]).toEqual([0, '']);
    expect([value.code, readdirSync(folder.path).includes(`${name}.npy`)]).toEqual([0, true]);
  });

  it('are baked, and their copies found by a page', async () => {
    await mkdir(at('out #1%'));
    const args = ['--out', at('out #1%'), '--jobs', '1', '--', ...documents];
    const { code, stderr } = await vitrail(['bake', ...args]);
    expect([code, stderr]).toEqual([0, expect.stringContaining(`${NAMES.length} documents`)]);
    const server = await serveStatic(at('out #1%'));
    afterAll(() => server.close());
    for (const name of NAMES) {
      const page = new URL(`${encodeURIComponent(name)}/`, server.url);
      const html = await (await fetch(page)).text();
      const src = /<vitrail-view src="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&');
      const loader = new Loader({ base: page.href, allow: [] });
      const document = (await loader.json(loader.resolve(src), { limit: 1e5 })) as {
        title: string;
        networks: Record<string, ModelSource>;
        inputs: Record<string, { url: string }>;
      };
      expect(document.title, name).toBe(name.slice(0, 100));
      const { net } = absolute(document.networks, page);
      expect((await loadManifest(loader, net!)).labels[9]).toEqual({ label: 'digit 9' });
      const picture = absolute(document.inputs, page).photo!.url;
      expect((await loader.load(picture, { limit: 1e6 })).byteLength).toBeGreaterThan(1e4);
    }
  }, 120_000);

  it('hold weights in shards', async () => {
    const shard = 'group #1 100% 网.bin';
    const model = JSON.parse(readFileSync('models/mini-inception/model.json', 'utf8'));
    model.weightsManifest[0].paths = [shard];
    await folder.write('shards.json', model);
    await copyFile('models/mini-inception/group1-shard1of1.bin', at(shard));
    const { code, stdout } = await vitrail(['model', at('shards.json')]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('mixed4d')]);
  });
});
