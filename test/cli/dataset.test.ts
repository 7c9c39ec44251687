import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();
const IMAGES = 'models/images';

async function pictures(name: string, files: Record<string, string>): Promise<string> {
  const root = join(folder.path, name);
  for (const [path, from] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await copyFile(join(IMAGES, from), join(root, path));
  }
  return root;
}

describe('vitrail dataset', () => {
  it('writes sheets and a manifest that documents can name, and says what it left out', async () => {
    const root = await pictures('pets', {
      'cat/1.jpg': 'tabby.jpg',
      'cat/2.jpg': 'kitten.jpg',
      'dog/1.jpg': 'german-shepherd.jpg',
      'dog/copy.jpg': 'german-shepherd.jpg',
    });
    await writeFile(join(root, 'dog', 'broken.jpg'), 'no picture');
    const out = join(folder.path, 'out');
    const { code, stderr } = await vitrail([
      'dataset',
      root,
      '--out',
      out,
      '--size',
      '64',
      '--title',
      'Pets',
    ]);
    expect(code).toBe(0);
    expect(stderr).toContain("1 of 5 pictures can't be read and were left out: `dog/broken.jpg`");
    expect(stderr).toContain('One picture occurs twice: `dog/1.jpg = dog/copy.jpg`');
    expect(stderr).toContain('No picture is for testing');
    expect(stderr).toContain('4 pictures of 2 labels');
    const manifest = JSON.parse(await readFile(join(out, 'dataset.json'), 'utf8'));
    expect(manifest).toMatchObject({
      id: 'pets',
      title: 'Pets',
      labels: ['cat', 'dog'],
      sheets: { tile: 64, columns: 16, rows: 16 },
    });
    expect(manifest.examples).toEqual([
      { tile: 0, label: 'cat', split: 'train' },
      { tile: 1, label: 'cat', split: 'train' },
      { tile: 2, label: 'dog', split: 'train' },
      { tile: 3, label: 'dog', split: 'train' },
    ]);
    const { width, height } = await sharp(join(out, 'sheet-0.webp')).metadata();
    expect([width, height]).toEqual([1024, 64]);
    const document = {
      inputs: { pets: { dataset: { url: 'out/dataset.json' } } },
      contents: { seen: { type: 'activation', of: 'net/output/channel', input: 'pets' } },
      interface: { type: 'infovis', mark: 'examples', content: 'pets/example' },
    };
    const path = await folder.write('pets.json', document);
    const computed = await vitrail(['compute', path, '--content', 'seen']);
    expect(computed.stderr).toBe('');
    expect(JSON.parse(computed.stdout)).toMatchObject({ shape: [4, 200] });
  });

  it('says what is wrong with a folder without pictures, and with options', async () => {
    const empty = join(folder.path, 'empty');
    await mkdir(empty);
    const nothing = await vitrail(['dataset', empty, '--out', join(folder.path, 'none')]);
    expect(nothing.code).toBe(2);
    expect(nothing.stderr).toContain('has no folder with pictures that can be read');
    const missing = await vitrail(['dataset', join(folder.path, 'missing')]);
    expect(missing.code).toBe(2);
    const size = await vitrail(['dataset', empty, '--size', '4']);
    expect(size.stderr).toContain('`--size 4` is not allowed');
    expect(size.code).toBe(2);
  });
});
