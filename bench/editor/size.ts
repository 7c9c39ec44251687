import { gzipSync } from 'node:zlib';
import type { Browser, Request } from 'playwright-core';
import { build, type Plugin, type Rolldown } from 'vite';
import { atMost, type Figure, fact } from '../report.ts';

/** The scripts of the built page and of its workers, by file. */
export type Scripts = ReadonlyMap<string, Rolldown.OutputChunk>;

/** Builds the site and records its scripts. */
export async function buildNoting(): Promise<Scripts> {
  const scripts = new Map<string, Rolldown.OutputChunk>();
  const noting = (): Plugin => ({
    name: 'noting',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') scripts.set(file.fileName, file);
    },
  });
  await build({ logLevel: 'error', plugins: [noting()], worker: { plugins: () => [noting()] } });
  return scripts;
}

/** Milliseconds after the first paint until everything that loads by itself has loaded. */
const AFTERWARDS = 8000;

/** Measures the page's gzipped JavaScript without TensorFlow.js, Vega and their dependencies. */
export async function size(browser: Browser, url: string, scripts: Scripts): Promise<Figure[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const requests: Request[] = [];
  // Also those of workers.
  context.on('request', (request) => requests.push(request));
  await page.addInitScript(
    `document.addEventListener('vt-painted', () => { window.painted ??= Date.now(); });`,
  );
  await page.goto(url);
  await page.waitForFunction('window.painted', undefined, { timeout: 60_000 });
  const painted = (await page.evaluate('window.painted')) as number;
  await page.waitForTimeout(AFTERWARDS);
  await context.close();
  const running = weigh(requests.map(fileOf), scripts);
  const before = requests.filter((request) => request.timing().startTime <= painted);
  const first = weigh(before.map(fileOf), scripts);
  const all = weigh(scripts.keys(), scripts);
  return [
    atMost("the page's own JavaScript to its first interface, gzipped", first.own, 'KB', 350),
    fact('… with what computes, fetched once the interface is seen', running.own, 'KB'),
    fact('… with all that is fetched when it is asked for', all.own, 'KB'),
    fact('tfjs and Vega to the first interface', first.foreign, 'KB'),
    fact('tfjs and Vega with what computes', running.foreign, 'KB'),
  ];
}

/** Modules of TensorFlow.js, Vega, and packages that only they use. */
const FOREIGN =
  /node_modules\/(@tensorflow|seedrandom|long|vega|d3-(?!sankey)|internmap|delaunator|robust-predicates|topojson)/;

interface Weight {
  own: number;
  foreign: number;
}

const fileOf = (request: Request): string => new URL(request.url()).pathname.slice(1);

function weigh(files: Iterable<string>, scripts: Scripts): Weight {
  const parts = [...new Set(files)].flatMap((file) => scripts.get(file) ?? []).map(partsOf);
  const sum = (part: keyof Weight) => parts.reduce((total, one) => total + one[part], 0);
  return { own: sum('own'), foreign: sum('foreign') };
}

const zippedLength = (code: string): number => gzipSync(code).length / 1024;

/** Divides a script's gzipped size, in kilobytes, in proportion to its modules gzipped one by one. */
function partsOf({ code, modules }: Rolldown.OutputChunk): Weight {
  let [own, foreign] = [0, 0];
  for (const [id, module] of Object.entries(modules)) {
    const weight = zippedLength(module.code ?? '');
    if (FOREIGN.test(id)) foreign += weight;
    else own += weight;
  }
  const share = zippedLength(code) / Math.max(own + foreign, 1e-9);
  return { own: own * share, foreign: foreign * share };
}
