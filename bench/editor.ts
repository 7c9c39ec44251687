/** The cost of writing: keystrokes, compiling, help with the text, the page's own JavaScript, its first interface. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { compile } from '../src/compiler/compile.ts';
import { complete } from '../src/language/complete.ts';
import { aroundOf } from '../test/language/gallery.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site.ts';
import { keystrokes } from './editor/keystrokes.ts';
import { manyElements } from './editor/many-elements.ts';
import { openings } from './editor/openings.ts';
import { buildNoting, size } from './editor/size.ts';
import { atMost, type Figure, fact, median, percentile, type Report } from './report.ts';

/** Runs the bench. */
export async function run(): Promise<Report> {
  const scripts = await buildNoting();
  const largest = documents().reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const site = await serveSite();
  const browser = await launchChromium();
  try {
    const figures = [
      ...(await keystrokes(browser, `${site.url}#doc=${largest.id}`)),
      ...compiling(largest.text),
      ...(await size(browser, site.url, scripts)),
      await firstPaint(browser, site.url),
      ...(await openings(
        browser,
        site.url,
        documents().map(({ id }) => id),
      )),
      await manyElements(browser, site.url),
    ];
    return { name: 'editor', figures };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Reads the documents of the gallery; ids are the names of their files. */
const documents = (): { id: string; text: string }[] =>
  readdirSync('specs')
    .filter((file) => file.endsWith('.json') && file !== 'index.json')
    .map((file) => ({ id: file.slice(0, -5), text: readFileSync(`specs/${file}`, 'utf8') }));

const RUNS = 100;

/** Measures compiling, and completion at places all over the document, when everything is warm. */
function compiling(text: string): Figure[] {
  const around = aroundOf(text);
  const timed = (work: (i: number) => unknown) =>
    Array.from({ length: RUNS }, (_, i) => {
      const start = performance.now();
      work(i);
      return performance.now() - start;
    }).slice(RUNS / 4);
  const compiles = timed(() => compile(text, around.manifests));
  const completions = timed((i) => complete(text, Math.floor((text.length * i) / RUNS), around));
  return [
    fact('characters of the largest document', text.length, 'characters'),
    atMost('compile and check, median', median(compiles), 'ms', 30),
    atMost('compile and check, 95th percentile', percentile(compiles, 0.95), 'ms', 30),
    fact('completion, beside the page, median', median(completions), 'ms'),
    fact('completion, beside the page, 95th percentile', percentile(completions, 0.95), 'ms'),
  ];
}

const OPENINGS = 3;

/** Measures the time from the address to the first painted element, in a fresh browser context. */
async function firstPaint(browser: Browser, url: string): Promise<Figure> {
  const times: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript(`
      document.addEventListener('vt-painted', () => { window.firstPaint ??= performance.now(); });
    `);
    await page.goto(url);
    await page.waitForFunction('window.firstPaint !== undefined', undefined, { timeout: 60_000 });
    times.push((await page.evaluate('window.firstPaint')) as number);
    await context.close();
  }
  return atMost('opening the editor to its first painted element, median', median(times), 'ms', 2500);
}
