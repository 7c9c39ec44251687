import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();
const at = (...path: string[]) => join(folder.path, ...path);

const logits = (title: string, networks = {}) => ({
  title,
  ...networks,
  contents: { logits: { type: 'activation', of: 'net/output/neuron' } },
  interface: { type: 'infovis', mark: 'bars', content: '#logits' },
});
const documents = [
  await folder.write('one.json', logits('One')),
  await folder.write('two.json', logits('Two')),
];
const index = await folder.write('index.json', [{ id: 'one', file: 'one.json' }]);

describe('vitrail bake of several documents', () => {
  it('makes a folder for each, with a page, and leaves out the index of a gallery', async () => {
    const { code, stdout } = await vitrail(['bake', index, ...documents, '--out', at('out')]);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    for (const name of ['one', 'two']) {
      expect(readdirSync(at('out', name))).toEqual(
        expect.arrayContaining(['index.html', `${name}.json`, 'pack.json', 'values-0.bin']),
      );
      expect(readFileSync(at('out', name, 'index.html'), 'utf8')).toContain('"../vitrail/vitrail.js"');
    }
    expect(existsSync(at('out', 'vitrail', 'embed.js'))).toBe(true);
  });

  it('leaves alone what is baked already, and tells the pack of a title that changed', async () => {
    const pack = at('out', 'one', 'pack.json');
    const hashIn = () => JSON.parse(readFileSync(pack, 'utf8')).provenance.documents[0].hash as string;
    const values = await stat(at('out', 'one', 'values-0.bin'));
    const before = hashIn();
    await folder.write('one.json', logits('First'));
    const { stderr } = await vitrail(['bake', ...documents, '--out', at('out')]);
    expect(stderr).toBe('2 documents: 2 values, no pictures.\n');
    expect((await stat(at('out', 'one', 'values-0.bin'))).mtimeMs).toBe(values.mtimeMs);
    expect(hashIn()).not.toBe(before);
    expect((await vitrail(['bake', ...documents, '--out', at('again')])).code).toBe(0);
    expect(readFileSync(pack, 'utf8')).toBe(readFileSync(at('again', 'one', 'pack.json'), 'utf8'));
  });

  it('bakes it again where it is asked for otherwise', async () => {
    const { stderr } = await vitrail(['bake', documents[0]!, '--out', at('out', 'one'), '--error', '0.1']);
    expect(stderr).toContain('1 values');
  });

  it('makes packs alone', async () => {
    await vitrail(['bake', documents[0]!, '--out', at('alone'), '--no-page']);
    expect(readdirSync(at('alone')).sort()).toEqual(['pack.json', 'values-0.bin']);
  });

  it('refuses two documents of one name', async () => {
    await mkdir(at('other'));
    const same = await folder.write('other/one.json', logits('Other'));
    const { code, stderr } = await vitrail(['bake', documents[0]!, same, '--out', at('none')]);
    expect(stderr).toContain('Two documents are named `one`');
    expect(code).toBe(2);
  });
});

it('takes along a network that lies beside the document', async () => {
  await mkdir(at('own'));
  await cp('models/mini-inception', at('own', 'net'), {
    recursive: true,
    filter: (path) => !path.includes('icons'),
  });
  const networks = { networks: { net: { url: 'net/manifest.json' } } };
  const own = await folder.write('own/own.json', logits('Own', networks));
  const { code } = await vitrail(['bake', own, '--out', at('baked')]);
  expect(code).toBe(0);
  expect(readdirSync(at('baked', 'net')).sort()).toEqual([
    'group1-shard1of1.bin',
    'labels.json',
    'manifest.json',
    'model.json',
  ]);
});
