/** What writing costs: a keystroke, compiling, help with the text, the page's own JavaScript, its first interface. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { compile } from '../src/compiler/compile.ts';
import { complete } from '../src/editor/language/complete.ts';
import { aroundOf } from '../test/editor/language/gallery.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site.ts';
import { atMost, type Figure, fact, median, percentile, type Report } from './report.ts';

/** Runs the bench. */
export async function run(): Promise<Report> {
  const built = (await build({ logLevel: 'error' })) as Rolldown.RolldownOutput;
  const largest = largestDocument();
  const site = await serveSite();
  const browser = await launchChromium();
  try {
    const figures = [
      ...(await keystrokes(browser, `${site.url}#doc=${largest.id}`)),
      ...compiling(largest.text),
      ...size(built.output),
      await firstPaint(browser, site.url),
    ];
    return { name: 'editor', figures };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The longest document of the gallery: ids are the names of their files. */
function largestDocument(): { id: string; text: string } {
  return readdirSync('specs')
    .filter((file) => file.endsWith('.json') && file !== 'index.json')
    .map((file) => ({ id: file.slice(0, -5), text: readFileSync(`specs/${file}`, 'utf8') }))
    .reduce((a, b) => (b.text.length > a.text.length ? b : a));
}

const KEYS = 40;

/**
 * The main thread between a keystroke and the end of the debounce: the task that takes the key in, and the longest
 * time without a turn for others after it (help with what is typed included).
 */
async function keystrokes(browser: Browser, url: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(url);
  await page.waitForSelector('[data-element][data-status=ready]', { timeout: 60_000 });
  await page.waitForTimeout(5000);
  await page.locator('.cm-line', { hasText: '"title"' }).first().click();
  await page.keyboard.press('End');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
  await page.evaluate(WATCH);
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.type('x');
    await page.waitForTimeout(700);
  }
  const [tasks, gaps] = (await page.evaluate('[window.keyTasks, window.keyGaps]')) as [number[], number[]];
  await page.close();
  return [
    atMost('a keystroke in the largest document: its task, median', median(tasks), 'ms', 16),
    atMost(
      'a keystroke in the largest document: its task, 95th percentile',
      percentile(tasks, 0.95),
      'ms',
      16,
    ),
    fact('longest wait for the main thread before the debounce ends, median', median(gaps), 'ms'),
  ];
}

/** In the page: `keyTasks` from each key to the end of its task, `keyGaps` the longest gap between tasks after it. */
const WATCH = `
  window.keyTasks = [];
  window.keyGaps = [];
  addEventListener('keydown', () => {
    const start = performance.now();
    const { port1, port2 } = new MessageChannel();
    let last = start, longest = 0, first = true;
    port1.onmessage = () => {
      const now = performance.now();
      if (first) window.keyTasks.push(now - start);
      else longest = Math.max(longest, now - last);
      first = false;
      last = now;
      if (now - start < window.vitrail.debounce - 10) setTimeout(() => port2.postMessage(null), 1);
      else window.keyGaps.push(longest);
    };
    port2.postMessage(null);
  }, true);
`;

const RUNS = 100;

/** Compiling and checking, and completion at places all over the document, when everything is warm. */
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
    fact('completion, median', median(completions), 'ms'),
    fact('completion, 95th percentile', percentile(completions, 0.95), 'ms'),
  ];
}

const FOREIGN = /node_modules\/(@tensorflow|vega|d3-|internmap|delaunator|robust-predicates|topojson)/;

/** The page's JavaScript, gzipped: what opening it fetches, and with all that is fetched when it is needed. */
function size(output: Rolldown.RolldownOutput['output']): Figure[] {
  const chunks = output.filter((chunk) => chunk.type === 'chunk');
  const opened = new Set<string>();
  const fetch = (file: string): void => {
    if (opened.has(file)) return;
    opened.add(file);
    chunks.find(({ fileName }) => fileName === file)?.imports.forEach(fetch);
  };
  for (const { isEntry, fileName } of chunks) if (isEntry) fetch(fileName);
  const all = chunks.map((chunk) => ({ ...partsOf(chunk), first: opened.has(chunk.fileName) }));
  const sum = (part: 'own' | 'foreign', of: typeof all) => of.reduce((total, each) => total + each[part], 0);
  return [
    atMost(
      "the page's own JavaScript to open it, gzipped",
      sum(
        'own',
        all.filter(({ first }) => first),
      ),
      'KB',
      350,
    ),
    fact("the page's own JavaScript, what is fetched later included", sum('own', all), 'KB'),
    fact('tfjs and Vega in the page', sum('foreign', all), 'KB'),
  ];
}

const zippedLength = (code: string): number => gzipSync(code).length / 1024;

/** A chunk's size, parted as its modules would be if each were zipped alone. */
function partsOf({ code, modules }: Rolldown.OutputChunk): { own: number; foreign: number } {
  let [own, foreign] = [0, 0];
  for (const [id, module] of Object.entries(modules)) {
    const weight = zippedLength(module.code ?? '');
    if (FOREIGN.test(id)) foreign += weight;
    else own += weight;
  }
  const share = zippedLength(code) / Math.max(own + foreign, 1e-9);
  return { own: own * share, foreign: foreign * share };
}

const OPENINGS = 3;

/** From the address to the first painted element, in a browser that has never seen the page. */
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
