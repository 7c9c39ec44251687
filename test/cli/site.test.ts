import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../src/cli/page/page.ts';
import { launchChromium } from '../support/chromium.ts';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { serveStatic } from '../support/static.ts';

const folder = await temporaryFolder();
const listed = await temporaryFolder();
const links = await temporaryFolder();
const out = join(folder.path, 'site');

const strongest = (layer: string) => ({
  title: `Strongest in <${layer}>`,
  contents: {
    most: {
      type: 'transform',
      of: { type: 'activation', of: `net/${layer}/channel` },
      ops: [{ op: 'top', k: 3 }],
    },
  },
  interface: { type: 'infovis', mark: 'bars', content: '#most' },
});
await folder.write('a.json', strongest('mixed4d'));
await folder.write('b.json', strongest('mixed5b'));

const read = (...path: string[]) => readFileSync(join(out, ...path), 'utf8');

describe('vitrail site', () => {
  it('makes a page for each document and one that leads to them', async () => {
    const { code, stdout } = await vitrail(['site', folder.path, '--out', out, '--packs', '--no-thumbnails']);
    expect(stdout).toContain('2 documents');
    expect(code).toBe(0);
    expect(read('index.html')).toContain('Strongest in &lt;mixed4d&gt;');
    expect(read('a', 'index.html')).toContain('pack="./"');
    expect(existsSync(join(out, 'a', 'pack.json'))).toBe(true);
    // What a page does not use of the large networks it does not carry.
    expect(existsSync(join(out, 'vitrail', 'models', 'mini-inception', 'model.json'))).toBe(true);
    expect(existsSync(join(out, 'vitrail', 'models', 'googlenet'))).toBe(false);
  }, 60_000);

  it('which needs its own files only, and computes nothing that is baked', async () => {
    const server = await serveStatic(out, {
      headers: { 'Content-Security-Policy': "default-src 'self'; img-src 'self' data: blob:" },
    });
    const browser = await launchChromium();
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${server.url}a/index.html`);
    await page.locator('vitrail-view [data-status=ready]').waitFor({ timeout: 30_000 });
    expect(await page.locator('vitrail-view .vt-spoken').textContent()).toMatch(/channel \d/);
    expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([]);
    expect(asked.filter((url) => /\.(wasm|bin)$/.test(url) && !url.includes('/a/values-'))).toEqual([]);
    await browser.close();
    await server.close();
  }, 60_000);

  it.each([
    ['{"a": 1}', 'not a list'],
    ['[{"file": "gone.json"}]', 'Entry 0'],
    ['[null]', 'Entry 0'],
    ['[{"file": "../a.json"}]', 'Entry 0'],
    ['[{"file": "index.json", "id": "../elsewhere"}]', 'Entry 0'],
    ['[{"file": "index.json", "id": ".."}]', 'Entry 0'],
    ['[{"file": "index.json", "title": 1}]', 'Entry 0'],
  ])('says what is wrong with an index: %s', async (text, words) => {
    await listed.write('index.json', text);
    const { code, stderr } = await vitrail(['site', listed.path, '--out', out]);
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });

  it('writes nothing through the links of a pack that it copies, and names files as addresses', async () => {
    const [from, to] = [join(links.path, 'from'), join(links.path, 'site')];
    const pack = join(from, 'packs', 'a #1');
    await mkdir(pack, { recursive: true });
    await writeFile(join(from, 'a #1.json'), JSON.stringify(strongest('mixed4d')));
    await copyFile(join(out, 'a', 'pack.json'), join(pack, 'pack.json'));
    const mine = await links.write('mine.html', 'mine');
    for (const name of ['index.html', 'pack-program.json']) await symlink(mine, join(pack, name));
    const { code } = await vitrail(['site', from, '--out', to, '--no-thumbnails']);
    expect(code).toBe(0);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(readFileSync(join(to, 'a #1', 'index.html'), 'utf8')).toContain('src="a%20%231.json"');
  });

  it('says when a folder holds no documents', async () => {
    const { code, stderr } = await vitrail([
      'site',
      join(folder.path, 'site', 'vitrail', 'models', 'images'),
      '--out',
      out,
    ]);
    expect(stderr).toContain('There are no documents');
    expect(code).toBe(2);
  });
});

it('text can not become markup', () => {
  expect(escaped('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
});
