import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { decodeInNode } from '../../src/cli/decode-node.ts';
import { placeOf } from '../../src/cli/files/place.ts';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { openPack } from '../../src/runtime/store/pack/open.ts';
import { CLI, temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();
const at = (...path: string[]) => join(folder.path, ...path);
const put = (path: string, content: string) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const documentOf = (more: object = {}) => ({
  contents: { scores: { type: 'activation', of: 'net/output/neuron' } },
  interface: { type: 'infovis', mark: 'bars', content: '#scores' },
  ...more,
});
const path = await folder.write('a.json', documentOf());
const bake = (out: string, ...more: string[]) => vitrail(['bake', path, '--out', out, ...more]);

/** All files below a folder, with what is in them. */
const contentOf = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name),
        readFileSync(join(parentPath, name), 'base64'),
      ]),
  );

describe('what cannot be written', () => {
  it('is said, and leaves what was there', async () => {
    mkdirSync(at('folder'));
    const file = await folder.write('file', 'mine');
    const long = at('x'.repeat(256));
    const compute = (out: string) => vitrail(['compute', path, '--content', 'scores', '--out', out]);
    const compile = (out: string) => vitrail(['compile', path, '--out', out]);
    const before = contentOf(folder.path);
    const ended = await Promise.all([
      ...[at('folder'), join(file, 'a.npy'), long, '/dev/full', '/proc/a.npy'].map(compute),
      ...[at('folder'), join(file, 'a.json'), '/dev/full'].map(compile),
      bake(file),
      bake(join(file, 'out')),
      bake('/proc/out'),
      vitrail(['site', folder.path, '--out', file, '--no-thumbnails']),
    ]);
    for (const { code, stderr } of ended) {
      expect([code, stderr]).toEqual([2, expect.stringMatching(/cannot be written.*\n$/)]);
      expect(stderr).not.toMatch(/^ +at /m);
    }
    expect(contentOf(folder.path)).toEqual(before);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);

  it('a name may be as long as the system allows', async () => {
    const out = at('x'.repeat(255));
    expect((await vitrail(['compile', path, '--out', out])).code).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8')).version).toBe(1);
  });

  it('what is written to a device stays one', async () => {
    const { code } = await vitrail(['compile', path, '--out', '/dev/null']);
    expect([code, readFileSync('/dev/null', 'utf8')]).toEqual([0, '']);
  });

  it('a bake for which there is no room leaves the pack that was there', async () => {
    const out = at('room');
    const args = `"${process.execPath}" "${CLI}" bake "${path}" --out "${out}"`;
    // Larger than the programs of a pack, smaller than what a page is made of.
    const limited = (more: string) =>
      execFileSync('bash', ['-c', `ulimit -f 8; ${args} ${more}; echo $?`], {
        stdio: 'pipe',
        encoding: 'utf8',
      });
    expect((await bake(out)).code).toBe(0);
    const before = contentOf(out);
    expect(limited('--error 0.5')).toMatch(/^2\n$/);
    expect(contentOf(out)).toEqual(before);
    const pack = await openPack(nodeLoader([placeOf(`${out}/`)]), placeOf(out), { decode: decodeInNode });
    expect(pack?.manifest.provenance.settings.error).toBe(0.001);
  }, 60_000);
});

describe("a bake's own files", () => {
  it('are not overwritten by those of a document', async () => {
    const documents = [
      put(at('named', 'pack.json'), JSON.stringify(documentOf())),
      put(at('upper', 'Pack.JSON'), JSON.stringify(documentOf())),
    ];
    for (const [i, url] of ['index.html', 'values-0.bin', 'vitrail/embed.js'].entries()) {
      const name = at(`own-${i}`, 'pictured.json');
      documents.push(put(name, JSON.stringify(documentOf({ inputs: { photo: { url } } }))));
      mkdirSync(dirname(at(`own-${i}`, url)), { recursive: true });
      copyFileSync('models/images/tabby.jpg', at(`own-${i}`, url));
    }
    for (const document of documents) {
      const out = join(dirname(document), 'out');
      const { code, stderr } = await vitrail(['bake', document, '--out', out]);
      expect([code, stderr]).toEqual([0, expect.stringContaining('values')]);
      const pack = await openPack(nodeLoader([placeOf(`${out}/`)]), placeOf(out), { decode: decodeInNode });
      const [key] = Object.keys(pack!.manifest.chunks[0]!.values);
      expect(await pack!.value(key!)).toBeDefined();
      const page = readFileSync(join(out, 'index.html'), 'utf8');
      const src = decodeURIComponent(/<vitrail-view src="([^"]+)"/.exec(page)![1]!);
      expect(readFileSync(join(out, src), 'utf8')).toBe(readFileSync(document, 'utf8'));
      expect(readFileSync(join(out, 'vitrail', 'embed.js'))).toEqual(readFileSync('dist/embed/embed.js'));
    }
  }, 60_000);

  it('have folders of their own beside those of documents', async () => {
    const names = ['vitrail.json', '...json', '.json', 'index.html.json', 'b.json'];
    for (const name of names) put(at('many', name), JSON.stringify(documentOf()));
    const { code, stderr } = await vitrail([
      'site',
      at('many'),
      '--out',
      at('site', 'in'),
      '--no-thumbnails',
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(at('site'))).toEqual(['in']);
    expect(readdirSync(at('site', 'in')).sort()).toEqual(
      ['...json', '.json', 'b', 'index.html', 'index.html.json', 'vitrail', 'vitrail.json'].sort(),
    );
    const documents = names.map((name) => at('many', name));
    const baked = await vitrail(['bake', ...documents, '--out', at('baked', 'in'), '--no-page']);
    expect([baked.code, readdirSync(at('baked'))]).toEqual([0, ['in']]);
    const twice = [at('many', 'b.json'), put(at('other', 'B.json'), JSON.stringify(documentOf()))];
    expect((await vitrail(['bake', ...twice, '--out', at('twice')])).code).toBe(2);
    expect(existsSync(at('twice'))).toBe(false);
  }, 60_000);
});

/** A bake that has begun: its folder is locked. */
async function baking(out: string) {
  const child = spawn(process.execPath, [CLI, 'bake', path, '--out', out]);
  await vi.waitFor(() => expect(existsSync(join(out, '.lock'))).toBe(true), { timeout: 20_000, interval: 5 });
  return child;
}

describe('two bakes', () => {
  it('of one folder keep out of each other’s way', async () => {
    const out = at('both');
    const child = await baking(out);
    child.kill('SIGSTOP');
    const { code, stderr } = await bake(out);
    const site = await vitrail(['site', at('named'), '--out', out, '--no-thumbnails']);
    expect([code, stderr, site.code]).toEqual([2, expect.stringContaining(`${child.pid}`), 2]);
    child.kill('SIGCONT');
    const [ended] = await once(child, 'close');
    expect([ended, existsSync(join(out, '.lock'))]).toEqual([0, false]);
  }, 60_000);

  it('do not wait for one that was ended', async () => {
    const out = at('left');
    const child = await baking(out);
    child.kill('SIGINT');
    await once(child, 'close');
    expect(existsSync(join(out, '.lock'))).toBe(true);
    expect((await bake(out)).code).toBe(0);
    expect(existsSync(join(out, '.lock'))).toBe(false);
  }, 60_000);

  it('do not wait for one that was killed before it could say who it is', async () => {
    const out = at('unsaid');
    put(join(out, '.lock'), '');
    expect((await bake(out)).code).toBe(0);
    expect(existsSync(join(out, '.lock'))).toBe(false);
  }, 60_000);

  it('do not know of another machine whether it still runs', async () => {
    const out = at('elsewhere');
    put(join(out, '.lock'), JSON.stringify({ pid: 1, host: `not-${hostname()}` }));
    const { code, stderr } = await bake(out);
    expect([code, stderr]).toEqual([2, expect.stringContaining(join(out, '.lock'))]);
  });
});

describe('links', () => {
  it('are neither copied out of a folder nor written through', async () => {
    const secret = put(at('secret', 'secret.json'), JSON.stringify(documentOf({ title: 'secret' })));
    const gallery = at('links');
    put(join(gallery, 'a.json'), JSON.stringify(documentOf({ inputs: { photo: { url: 'photo.jpg' } } })));
    copyFileSync('models/images/tabby.jpg', at('secret', 'photo.jpg'));
    symlinkSync(at('secret', 'photo.jpg'), join(gallery, 'photo.jpg'));
    const outside = await vitrail(['bake', join(gallery, 'a.json'), '--out', at('out-links')]);
    expect([outside.code, outside.stdout]).toEqual([1, '']);
    put(join(gallery, 'a.json'), JSON.stringify(documentOf()));
    symlinkSync(secret, join(gallery, 'b.json'));
    const linked = await vitrail(['site', gallery, '--out', at('out-site'), '--no-thumbnails']);
    expect([linked.code, existsSync(at('out-site'))]).toEqual([1, false]);
  }, 60_000);

  it('in the folder that is written to are replaced, or refused', async () => {
    const out = at('out-own');
    const mine = put(at('mine', 'mine.txt'), 'mine');
    mkdirSync(out);
    for (const name of ['pack.json', 'index.html', 'a.json']) symlinkSync(mine, join(out, name));
    expect((await bake(out)).code).toBe(0);
    const elsewhere = at('out-elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(at('mine'), join(elsewhere, 'vitrail'));
    const { code } = await bake(elsewhere);
    expect(code).toBe(2);
    expect(contentOf(at('mine'))).toEqual({ [mine]: Buffer.from('mine').toString('base64') });
  }, 60_000);
});
