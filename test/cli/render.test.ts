import { readFileSync } from 'node:fs';
import { copyFile, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();

const MOST = {
  type: 'transform',
  of: { type: 'activation', of: 'net/conv2d1/channel' },
  ops: [{ op: 'top', k: 3 }],
};
const QUICK = { size: 32, steps: 4, coarse: 0, coarseSteps: 0 };

/** The strongest channels of a layer, their pictures quickly made. */
const small = await folder.write('small.json', {
  title: 'A & B',
  params: [{ name: 'k', type: 'number', value: 3, min: 1, max: 5, bind: { input: 'range' } }],
  contents: {
    most: { ...MOST, ops: [{ op: 'top', k: { param: 'k' } }] },
  },
  interface: {
    type: 'featurevis',
    arrange: 'list',
    content: '#most',
    render: QUICK,
  },
});
const render = (document: string, out: string, ...more: string[]) =>
  vitrail(['render', document, '--out', join(folder.path, out), ...more]);

describe('vitrail render', () => {
  it('draws a document as SVG, with its text as text and its pictures in it', async () => {
    const { code, stderr } = await render(small, 'small.svg', '--set', 'k=2');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const svg = readFileSync(join(folder.path, 'small.svg'), 'utf8');
    expect(svg).toContain('A &amp; B');
    expect(svg.match(/channel \d+/g)?.length).toBeGreaterThanOrEqual(2);
    expect(new Set(svg.match(/data:image\/png;base64,[^"]+/g)).size).toBe(2);
  }, 60_000);

  it('makes the pictures that lie below what a window shows', async () => {
    const list = { type: 'featurevis', arrange: 'list', content: '#most', render: QUICK };
    const high = { type: 'infovis', mark: 'image', content: 'net/input/whole' };
    const tall = await folder.write('tall.json', {
      contents: { most: MOST },
      interface: { vconcat: [high, high, high, list] },
    });
    expect((await render(tall, 'tall.svg', '--width', '400')).code).toBe(0);
    const svg = readFileSync(join(folder.path, 'tall.svg'), 'utf8');
    // The input three times, and the pictures.
    expect(new Set(svg.match(/data:image\/png;base64,[^"]+/g)).size).toBe(1 + 3);
  }, 60_000);

  it('draws it as PNG, so many pixels to one of the page', async () => {
    const { code } = await render(small, 'small.png', '--scale', '0.5', '--width', '600', '--theme', 'dark');
    expect(code).toBe(0);
    const { data, info } = await sharp(join(folder.path, 'small.png'))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.width).toBeGreaterThan(200);
    expect(info.width).toBeLessThanOrEqual(300);
    expect(data[0]).toBeLessThan(64);
  }, 60_000);

  it('draws a document of any name as it is set, with what lies beside it', async () => {
    await mkdir(join(folder.path, 'a #1', 'vitrail'), { recursive: true });
    await copyFile('models/images/tabby.jpg', join(folder.path, 'a #1', 'vitrail', 'é?.jpg'));
    const name = await folder.write('a #1/b #2? 100%.json', {
      ...JSON.parse(readFileSync(small, 'utf8')),
      inputs: { photo: { url: 'vitrail/é%3F.jpg' } },
    });
    const { code, stderr } = await render(name, 'c #3?.svg', '--set', 'k=2');
    expect([code, stderr]).toEqual([0, '']);
    const svg = readFileSync(join(folder.path, 'c #3?.svg'), 'utf8');
    expect(new Set(svg.match(/data:image\/png;base64,[^"]+/g)).size).toBe(2);
  }, 60_000);

  it('draws no picture to which a link leads out of the folder', async () => {
    await mkdir(join(folder.path, 'links'));
    await copyFile('models/images/tabby.jpg', join(folder.path, 'outside.jpg'));
    await symlink(join(folder.path, 'outside.jpg'), join(folder.path, 'links', 'photo.jpg'));
    const name = await folder.write('links/d.json', {
      inputs: { photo: { url: 'photo.jpg' } },
      interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
    });
    const { code, stderr } = await render(name, 'd.svg');
    expect([code, stderr]).toEqual([1, expect.stringContaining('photo.jpg')]);
  }, 60_000);

  it.each([
    [['x.gif'], 'neither PNG nor SVG'],
    [['x.png', '--scale', 'big'], 'is not allowed'],
    [['x.png', '--theme', 'blue'], 'no theme'],
    [['x.png', '--set', 'nothing=1'], 'No param'],
  ])('called with %s says what is wrong', async ([out, ...more], words) => {
    const { code, stderr } = await render(small, out!, ...more);
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });

  it('ends with a reason where no Chromium starts', async () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    const { code, stderr } = await render(small, 'small.png');
    vi.unstubAllEnvs();
    expect(stderr).toContain('does not start');
    expect(code).toBe(2);
  }, 20_000);

  it('refuses a document with errors', async () => {
    const bad = await folder.write('bad.json', {
      interface: { type: 'infovis', mark: 'image', content: '#none' },
    });
    expect((await render(bad, 'bad.png')).code).toBe(1);
  });
});
