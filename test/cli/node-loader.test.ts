import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { temporaryFolder } from '../support/cli.ts';

const folder = await temporaryFolder();
const inside = join(folder.path, 'inside');
await mkdir(inside);
await writeFile(join(inside, 'a.txt'), 'a');
await folder.write('outside.txt', 'b');
await symlink(join(folder.path, 'outside.txt'), join(inside, 'link.txt'));

const url = (path: string): string => pathToFileURL(join(inside, path)).href;
const text = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);
const LIMIT = { limit: 1e6 };

describe('a loader in Node', () => {
  const loader = nodeLoader([pathToFileURL(`${inside}/`)]);

  it('reads bundled files by their address in the package', async () => {
    expect(await loader.json('models/index.json', LIMIT)).toHaveProperty('default');
  });

  it('reads the folder that it may, and what it holds in itself', async () => {
    expect(text(await loader.load(url('a.txt'), LIMIT))).toBe('a');
    expect(text(await loader.load('data:text/plain,c', LIMIT))).toBe('c');
  });

  it.each(['../outside.txt', 'link.txt', '../../../../etc/passwd'])('does not read %s', async (path) => {
    await expect(loader.load(url(path), LIMIT)).rejects.toMatchObject({
      code: expect.stringMatching(/^file-/),
    });
  });

  it('reads a single file that was named', async () => {
    const named = nodeLoader([pathToFileURL(join(folder.path, 'outside.txt'))]);
    expect(text(await named.load(url('../outside.txt'), LIMIT))).toBe('b');
    await expect(named.load(url('a.txt'), LIMIT)).rejects.toMatchObject({ code: 'file-outside' });
  });

  it('says what is missing and what is too large', async () => {
    await expect(loader.load(url('none.txt'), LIMIT)).rejects.toMatchObject({ code: 'file-missing' });
    await expect(loader.load(url('a.txt'), { limit: 0 })).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('does not read addresses that are not safe', async () => {
    await expect(loader.load('http://example.org/a.png', LIMIT)).rejects.toMatchObject({
      code: 'url-not-allowed',
    });
  });
});
