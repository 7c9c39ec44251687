import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodeInNode } from '../../../src/cli/decode-node.ts';
import { readModelFiles } from '../../../src/runtime/network/import/files.ts';
import { networkOf } from '../../../src/runtime/network/import/load.ts';
import { Pack } from '../../../src/runtime/store/pack/pack.ts';
import { violations } from '../../support/accessible.ts';
import { wasm } from '../../support/backend.ts';
import { readFrom } from '../../support/import.ts';
import { openMenu, spoken, useSite } from '../../support/page.ts';
import { linkTo, openAt } from '../../support/share.ts';

const site = useSite();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' });

/** Makes a file by a button of the dialog. */
async function make(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const saving = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name, exact: true }).press('Enter');
  const saved = await saving;
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

/** The colour in the middle of an element's picture: red, green, blue, opacity. */
const middleOf = (page: Page, id: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const canvas = document.querySelector('[data-element=${id}] canvas');
    return [...canvas.getContext('2d').getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data];
  })()`);

async function openExport(page: Page): Promise<void> {
  await openMenu(page, 'File');
  await page.getByRole('button', { name: 'Export…' }).press('Enter');
}

/** The look of an author's own marks: a disc in the middle. */
const AUTHORED = { x: { value: 30 }, y: { value: 20 }, size: { value: 300 }, fill: { value: '#008080' } };

/** A cell that a reader moves: its strongest channels, as a table. */
const DOCUMENT = {
  title: 'Cells </script><script>window.hit=1</script>',
  params: [{ name: 'cell', type: 'position', value: { x: 0.6, y: 0.8 } }],
  contents: {
    cube: { type: 'activation', of: 'net/mixed4d/neuron' },
    here: {
      type: 'transform',
      of: '#cube',
      ops: [
        { op: 'slice', axis: 'position', at: { param: 'cell' } },
        { op: 'top', k: 3 },
      ],
    },
  },
  interface: {
    hconcat: [
      {
        type: 'infovis',
        mark: 'image',
        title: 'The photo',
        content: 'net/input/whole',
        selects: { param: 'cell', on: 'click' },
      },
      { type: 'infovis', mark: 'table', content: '#here' },
      {
        type: 'featurevis',
        arrange: 'list',
        content: '#here',
        render: { size: 32, steps: 24, coarse: 0, coarseSteps: 0, plateau: 0 },
      },
      {
        type: 'infovis',
        mark: 'vega',
        content: '#here',
        spec: {
          width: 60,
          height: 40,
          data: { name: 'content' },
          marks: [{ type: 'symbol', from: { data: 'content' }, encode: { enter: AUTHORED } }],
        },
      },
    ],
  },
};
const FRAGMENT = linkTo(JSON.stringify(DOCUMENT));

describe('pictures', () => {
  it('of the whole and of one element, as PNG and SVG', async () => {
    const { page, errors } = await openAt(site, FRAGMENT);
    await spoken(page, 'e1');
    await openExport(page);
    expect(await violations(page, 'vitrail-file-menu')).toEqual([]);
    const whole = await make(page, 'PNG');
    const scales = dialog(page).getByRole('combobox', { name: 'Pixels of the PNG' });
    const { width, height } = await sharp(whole.bytes).metadata();
    const inWords = (side: number) => side.toLocaleString('en');
    await scales
      .getByText(`2× – ${inWords(width)} × ${inWords(height)} pixels`)
      .waitFor({ state: 'attached' });
    await scales.selectOption('4');
    const larger = await sharp((await make(page, 'PNG')).bytes).metadata();
    expect([larger.width, larger.height]).toEqual([2 * width, 2 * height]);
    await scales.selectOption('2');
    const size = await sharp(whole.bytes).metadata();
    expect(whole.name).toMatch(/^cells-.*\.png$/);
    await dialog(page).getByRole('combobox', { name: 'Picture of' }).selectOption('The photo');
    const one = await make(page, 'PNG');
    expect(one.name).toBe('the-photo.png');
    const part = await sharp(one.bytes).metadata();
    expect([part.width! < size.width!, part.height! < size.height!]).toEqual([true, true]);
    // On the ground of the page, and more than it.
    const { channels } = await sharp(one.bytes).stats();
    expect(channels.slice(0, 3).every(({ stdev }) => stdev > 20)).toBe(true);
    const svg = (await make(page, 'SVG')).bytes.toString();
    expect(svg).toMatch(/^<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('>The photo</text>');
    expect(errors).toEqual([]);
    await page.close();
  });
});

describe('a page in one file', () => {
  it('opens from a disk, loads nothing, shows what was seen, and says what was not', async () => {
    const { page } = await openAt(site, FRAGMENT);
    const before = await spoken(page, 'e1');
    await page.evaluate('vitrail.session.pictures.settled()');
    await openExport(page);
    const { name, bytes } = await make(page, 'Page');
    await page.close();
    const path = join(tmpdir(), `${process.pid}-${name}`);
    await writeFile(path, bytes);

    const context = await site.browser.newContext();
    const single = await context.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    single.on('request', (request) => asked.push(request.url()));
    single.on('pageerror', (error) => errors.push(error.message));
    single.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await single.goto(pathToFileURL(path).href);
    expect(await spoken(single, 'e1')).toBe(before);
    await expect.poll(() => middleOf(single, 'e3')).toEqual([0, 128, 128, 255]);
    const box = (await single.locator('[data-element=e0] canvas').boundingBox())!;
    await single.mouse.click(box.x + box.width * 0.1, box.y + box.height * 0.1);
    // The whole layer is in the file: another cell needs nothing else, but for the pictures of its channels.
    await expect.poll(() => spoken(single, 'e1')).not.toBe(before);
    await single.getByText('this page computes nothing').waitFor();
    expect(await single.evaluate('window.hit')).toBeUndefined();
    const saving = single.waitForEvent('download');
    await single.locator('summary').click();
    await single.getByRole('button', { name: 'Save as PNG' }).click();
    expect((await saving).suggestedFilename()).toBe('interface.png');
    expect(asked.filter((url) => !/^(data|blob|file):/.test(url))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
    await rm(path);
  });
});

describe('the values as a pack', () => {
  it('are a zipped folder that readers of packs read', async () => {
    const { page } = await openAt(site, FRAGMENT);
    await spoken(page, 'e1');
    await page.evaluate('vitrail.session.pictures.settled()');
    const key = (await page.evaluate(
      'vitrail.session.nodes().get(vitrail.session.program.contents.cube).key',
    )) as string;
    const expected = (await page.evaluate(
      'vitrail.session.value(vitrail.session.program.contents.cube).then(({ data }) => [...data.slice(0, 50)])',
    )) as number[];
    await openExport(page);
    const { bytes } = await make(page, 'Pack');
    const files = unzipSync(bytes);
    expect(JSON.parse(new TextDecoder().decode(files['document.json']))).toEqual(DOCUMENT);
    const manifest = JSON.parse(new TextDecoder().decode(files['pack.json']));
    expect(manifest.provenance).toMatchObject({ backend: 'wasm' });
    const pack = new Pack(manifest, async (file) => Uint8Array.from(files[file]!).buffer, {
      decode: decodeInNode,
    });
    const value = (await pack.value(key))!;
    const largest = Math.max(...value.data);
    for (const [i, number] of expected.entries()) {
      expect(Math.abs(value.data[i]! - number)).toBeLessThanOrEqual(0.001 * largest);
    }
    const [picture] = manifest.sheets[0].pictures[0];
    expect(await pack.picture(picture)).toMatchObject({ size: 32, rgba: expect.anything() });
    await page.close();
  });
});

describe('a network of the document', () => {
  it('is a zipped file that loads again, with its edits', async () => {
    const document = {
      networks: {
        net: { model: 'mini-inception' },
        cut: { of: 'net', edits: [{ cut: 'net/mixed5a/channel', at: { param: 'set' } }] },
      },
      params: [{ name: 'set', type: 'atoms', network: 'net', layer: 'mixed5a', value: [1, 2, 3] }],
      contents: { scores: { type: 'activation', of: 'cut/output/neuron' } },
      interface: { type: 'infovis', mark: 'bars', content: '#scores' },
    };
    const { page, errors } = await openAt(site, linkTo(JSON.stringify(document)));
    await spoken(page, 'e0');
    await openExport(page);
    await dialog(page).getByRole('combobox', { name: 'Network' }).selectOption('cut');
    for (const [format, names] of [
      ['ONNX', ['cut.manifest.json', 'cut.onnx']],
      ['TensorFlow.js', ['cut.bin', 'cut.json', 'cut.manifest.json']],
    ] as const) {
      const { name, bytes } = await make(page, format);
      expect(name).toBe(format === 'ONNX' ? 'cut-onnx.zip' : 'cut-tfjs.zip');
      const files = unzipSync(bytes);
      expect(Object.keys(files).sort()).toEqual(names);
      const all = Object.fromEntries(
        Object.entries(files).map(([file, each]) => [file, Uint8Array.from(each).buffer]),
      );
      const manifest = JSON.parse(new TextDecoder().decode(files['cut.manifest.json']));
      await wasm();
      const network = await networkOf(await readModelFiles(manifest.model, readFrom(all)), manifest);
      expect(network.manifest.labels).toHaveLength(200);
      network.dispose();
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('that has to be trained first says how far that is, and can be given up', async () => {
    const document = {
      networks: {
        net: { model: 'mini-inception' },
        taught: { of: 'net', train: { on: 'objects', at: 'mixed5b' } },
      },
      inputs: { photo: { image: 'tabby' }, objects: { dataset: 'objects' } },
      contents: { scores: { type: 'activation', of: 'net/output/neuron', input: 'photo' } },
      interface: { type: 'infovis', mark: 'bars', content: '#scores' },
    };
    const { page, errors } = await openAt(site, linkTo(JSON.stringify(document)));
    await spoken(page, 'e0');
    await openExport(page);
    await dialog(page).getByRole('combobox', { name: 'Network' }).selectOption('taught');
    await dialog(page).getByRole('button', { name: 'ONNX' }).click();
    await dialog(page)
      .getByText(/\d+ % …/)
      .waitFor();
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => dialog(page).getByRole('status').innerText()).toBe('');
    await expect.poll(() => dialog(page).getByRole('button', { name: 'ONNX' }).isEnabled()).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });
});
