import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { transformWithOxc } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeInNode } from '../../src/cli/decode-node.ts';
import type { Pixels } from '../../src/runtime/input/picture/load.ts';
import { launchChromium } from '../support/chromium.ts';

const FOLDER = 'test/fixtures/pictures';
const pictures = readdirSync(FOLDER).filter((file) => !file.endsWith('.py'));

/** The page interpolates the colours of an AVIF that has them at half the size; libheif repeats them. */
const CODECS: Record<string, number> = { 'half.avif': 6 };
/** Mean difference of a colour, of 255. */
const MOST = 2;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  const source = readFileSync('src/runtime/input/picture/decode-browser.ts', 'utf8');
  const { code } = await transformWithOxc(source, 'decode-browser.ts');
  await page.addScriptTag({ type: 'module', content: `${code};window.decode = decodeInBrowser;` });
  await page.waitForFunction('window.decode');
});
afterAll(() => browser.close());

/** What the page makes of a file. */
async function inPage(bytes: Buffer): Promise<Pixels> {
  const { text, ...size } = await page.evaluate(async (given) => {
    const { decode } = window as unknown as { decode(bytes: ArrayBuffer, side: number): Promise<Pixels> };
    const { rgba, ...size } = await decode(Uint8Array.from(atob(given), (c) => c.charCodeAt(0)).buffer, 1024);
    return { ...size, text: btoa(Array.from(rgba, (value) => String.fromCharCode(value)).join('')) };
  }, bytes.toString('base64'));
  return { ...size, rgba: Buffer.from(text, 'base64') };
}

const inCommand = (bytes: Buffer): Promise<Pixels> => decodeInNode(new Uint8Array(bytes).buffer, 1024);

/** Red, green and blue over white. */
const overWhite = ({ rgba }: Pixels): number[] =>
  Array.from(rgba).flatMap((value, i) => {
    const share = rgba[i - (i % 4) + 3]! / 255;
    return i % 4 === 3 ? [] : value * share + 255 * (1 - share);
  });

async function difference(bytes: Buffer): Promise<number> {
  const [shown, read] = await Promise.all([inPage(bytes), inCommand(bytes)]);
  expect([read.width, read.height]).toEqual([shown.width, shown.height]);
  const [a, b] = [overWhite(shown), overWhite(read)];
  return a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length;
}

describe('the page and the command read the same pixels', () => {
  it.each(pictures)('of %s', async (file) => {
    expect(await difference(readFileSync(`${FOLDER}/${file}`))).toBeLessThanOrEqual(CODECS[file] ?? MOST);
  });

  it('of inks with a profile', async () => {
    const inks = sharp(`${FOLDER}/rgb.png`).toColourspace('cmyk').withIccProfile('cmyk');
    expect(await difference(await inks.jpeg({ quality: 95 }).toBuffer())).toBeLessThanOrEqual(MOST);
  });

  it('of a photograph that is reduced, or stored with half of its colours', async () => {
    const photo = sharp('models/images/tabby.jpg');
    const large = await photo.clone().resize(1800).jpeg().toBuffer();
    const halved = await photo.clone().avif({ chromaSubsampling: '4:2:0' }).toBuffer();
    for (const bytes of [large, halved]) expect(await difference(bytes)).toBeLessThanOrEqual(MOST);
  });
});
