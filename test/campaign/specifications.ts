/**
 * Hostile Vega specifications, and random mutants of them, as documents of a page: drawn both ways, with a pack, saved
 * as SVG and as a page of one file, which are opened. A find is a request to an outside address, anything of the page
 * that is shown or sent, a poisoned prototype, a page that is held, a stack.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { compile } from '../../src/compiler/compile.ts';
import type { Program } from '../../src/compiler/program.ts';
import { withContents } from '../../src/editor/export/single-page.ts';
import { CONTENTS_ID, type SingleContents } from '../../src/embed/single/contents.ts';
import { uniform } from '../../src/runtime/random.ts';
import { launchChromium } from '../support/chromium.ts';
import { type Hostile, hostileSpecs, SECRET } from '../support/hostile.ts';
import { manifestOf } from '../support/models.ts';
import { type StaticServer, serveStatic } from '../support/static.ts';
import type { Outcome } from './index.ts';

/** For how long a page may answer nothing, in ms. */
const HELD = 2000;
/** How long a specification is looked at: one that ends, and one that may not. */
const [LOOK, LONG] = [1500, 12_000];

const content = {
  type: 'transform',
  of: { type: 'activation', of: 'net/output/neuron' },
  ops: [{ op: 'top', k: 3 }],
};
const documentOf = (spec: object) =>
  JSON.stringify({ interface: { type: 'infovis', mark: 'vega', content, spec } });

/** What the page has, and how long it was held. */
const BEFORE = `
  globalThis.__name = (f) => f;
  localStorage.secret = '${SECRET}';
  document.cookie = 'secret=${SECRET}';
  globalThis.held = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    held = Math.max(held, now - last);
    last = now;
  }, 20);`;
const KEYS = `JSON.stringify([Object, Array, String, Function].map(({ prototype }) => Object.getOwnPropertyNames(prototype).length))`;

interface Place {
  browser: Browser;
  server: StaticServer;
  pages: Record<string, string>;
  outside: { url: string; asked: string[] };
  pack: SingleContents['pack'];
  script: string;
}

/** Tries every hostile specification, then `count` mutants of them. */
export async function run({ count = 60, seed }: { count?: number; seed: number }): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'vitrail-'));
  const asked: string[] = [];
  const outside = createServer((request, response) => {
    asked.push(request.url!);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`;
  const pages: Record<string, string> = {};
  const server = await serveStatic('.', { pages, folders: { '/packed/': `${folder}/pack/` } });
  const browser = await launchChromium();
  try {
    const place = {
      browser,
      server,
      pages,
      outside: { url, asked },
      pack: bakedPack(folder),
      script: scriptOfOne(),
    };
    const finds: Outcome['finds'] = [];
    const known = hostileSpecs(url);
    const mutants = mutantsOf(known, count, seed);
    let longest = 0;
    for (const hostile of [...known, ...mutants]) {
      for (const renderer of ['canvas', 'svg']) {
        let found = await tryOne(place, hostile, renderer);
        // A machine that is busy with something else holds a page, but not twice at the same place.
        if (found.held > HELD) found = await tryOne(place, hostile, renderer);
        longest = Math.max(longest, found.held);
        const held = found.held > HELD ? [`holds the page for ${Math.round(found.held)} ms`] : [];
        const input = `${hostile.name}, ${renderer}: ${JSON.stringify(hostile.spec)}`;
        for (const fault of new Set([...found.faults, ...held])) finds.push({ input, fault });
      }
    }
    const figures = {
      hostile: known.length,
      mutants: mutants.length,
      renderers: 2,
      exports: 3,
      'longest hold (ms)': Math.round(longest),
    };
    return { tried: 2 * 3 * (known.length + mutants.length), figures, finds };
  } finally {
    await browser.close();
    await server.close();
    outside.closeAllConnections();
    outside.close();
    rmSync(folder, { recursive: true });
  }
}

/** The pack of what all of them show. */
function bakedPack(folder: string): SingleContents['pack'] {
  const document = join(folder, 'document.json');
  writeFileSync(document, documentOf({ marks: [] }));
  execFileSync(process.execPath, ['dist/lib/cli.js', 'bake', document, '--out', join(folder, 'pack')]);
  const read = (name: string) => readFileSync(join(folder, 'pack', name));
  const manifest = JSON.parse(read('pack.json').toString());
  const files = Object.keys(manifest.files).map((name) => [name, read(name).toString('base64')]);
  return { manifest, files: Object.fromEntries(files) };
}

/** The script of a page of one file, as the site was built with it. */
function scriptOfOne(): string {
  const folder = 'dist/site/assets';
  const texts = readdirSync(folder)
    .filter((file) => /^page-.*\.js$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const script = texts.find((text) => text.includes(CONTENTS_ID));
  if (!script) throw new Error('Build the site first: npm run build');
  return script;
}

/** What was wrong, and for how long a page was held, in ms. */
async function tryOne(place: Place, { spec, holds = false }: Hostile, renderer: string) {
  const faults: string[] = [];
  let longest = 0;
  const text = documentOf(spec);
  const { program, diagnostics } = compile(text, { net: await manifestOf('mini-inception') });
  if (!program) return { faults, held: longest };
  const visit = async (path: string, then: (page: Page) => Promise<void> = async () => {}) => {
    const page = await place.browser.newPage();
    try {
      page.on('pageerror', ({ message }) => faults.push(`an error in the page: ${message}`));
      page.on('crash', () => faults.push('the page crashed'));
      page.on('request', (request) => {
        if (request.url().startsWith(place.outside.url)) faults.push(`asks for ${request.url()}`);
      });
      await page.addInitScript(BEFORE);
      const before = await page.evaluate(KEYS);
      await page.goto(new URL(path, place.server.url).href);
      await then(page);
      await point(page, LOOK);
      const held = (await page.evaluate('globalThis.held')) as number;
      longest = Math.max(longest, held);
      if ((await page.evaluate(KEYS)) !== before) faults.push('changes the prototypes of the page');
      const shown = (await page.evaluate(SHOWN)) as string;
      if (shown.includes(SECRET)) faults.push('shows what lies in the page');
      if (/\bat .+:\d+:\d+|\.(js|ts):\d+/.test(shown)) faults.push(`shows a stack: ${shown}`);
    } catch (error) {
      faults.push(`the page answers no more: ${(error as Error).message.split('\n')[0]}`);
    } finally {
      await page.close();
    }
  };
  // With a pack; then what is saved of it.
  place.pages['/live.html'] = LIVE;
  let saved = '';
  await visit('/live.html', async (page) => {
    await page.evaluate(`vitrail.embed('#here', ${text}, { renderer: '${renderer}', pack: '/packed/', live: 'never' })
      .then((result) => { globalThis.result = result; }, () => {})`);
    await point(page, holds ? LONG : LOOK);
    saved = (await page.evaluate(
      `globalThis.result?.toImage({ type: 'svg' }).then((blob) => blob.text()) ?? ''`,
    )) as string;
  });
  // As a text it is only read.
  if (new RegExp(`<[^>]*${place.outside.url}`).test(saved)) faults.push('keeps an address in what is saved');
  if (saved.includes(SECRET)) faults.push('keeps what lies in the page in what is saved');
  place.pages['/saved.svg'] = saved;
  await visit('/saved.svg');
  const contents = { text, program: program as Program, pack: place.pack };
  place.pages['/one.html'] = withContents(place.script, contents);
  await visit('/one.html');
  faults.push(...place.outside.asked.splice(0).map((path) => `reaches outside: ${path}`));
  for (const { message } of diagnostics)
    if (/\bat .+:\d+:\d+/.test(message)) faults.push(`says a stack: ${message}`);
  return { faults, held: longest };
}

const LIVE =
  '<!doctype html><meta charset="utf-8"><title>Page</title><script src="/dist/embed/vitrail.js"></script><div id="here"></div>';
const SHOWN = `document.documentElement.innerText + [...document.querySelectorAll('.vt-stage')].map((stage) => stage.innerHTML + stage.title).join()`;

/** Points at what is shown and clicks on it. */
async function point(page: Page, look: number): Promise<void> {
  const stage = page.locator('.vt-stage :is(canvas, svg)').first();
  const end = Date.now() + look;
  const box = (await stage.count()) > 0 ? await stage.boundingBox() : null;
  if (box) {
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.move(box.x + 30, box.y + 25);
    await page.mouse.down();
    await page.mouse.up();
  }
  await page.waitForTimeout(Math.max(0, end - Date.now()));
}

type Json = Record<string, unknown>;

/** Specifications with parts of others, with names of prototypes, with numbers out of bounds. The same for a seed. */
function mutantsOf(known: Hostile[], count: number, seed: number): Hostile[] {
  const random = uniform(seed);
  const one = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  const extremes = [
    '__proto__',
    'constructor',
    'item',
    '_svg',
    null,
    1e9,
    -1,
    [],
    {},
    'url(http://127.0.0.1:9/)',
  ];
  return Array.from({ length: count }, (_, i) => {
    const { name, spec } = one(known);
    const made = structuredClone(spec);
    for (let edits = 1 + Math.floor(random() * 3); edits > 0; edits--) {
      const [holder, key] = one(spotsIn(made));
      const other = one(spotsIn(one(known).spec));
      holder[key] = random() < 0.5 ? one(extremes) : structuredClone(other[0][other[1]]);
    }
    return { name: `mutant ${i} of "${name}"`, spec: made };
  });
}

function spotsIn(value: unknown): [Json, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    [value as Json, key] as [Json, string],
    ...spotsIn((value as Json)[key]),
  ]);
}
