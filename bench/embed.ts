/**
 * A baked interface in a plain page, against a static chart of similar numbers by vega-embed: what is fetched, when it
 * is visible, when it responds, and the memory of ten interfaces on a page against one. The teaser is baked first; its
 * pictures come with the network.
 */
import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from '../test/support/chromium.ts';
import { serveStatic } from '../test/support/static.ts';
import { memoryOf } from './embed/memory.ts';
import { BAKED, CHART, INTERFACE, many } from './embed/pages.ts';
import { hoverAtOnce, type Opening, visit } from './embed/visit.ts';
import { atMost, fact, median, type Report } from './report.ts';

const OPENINGS = 5;
/** The most states per element: class against class is more than a pack should hold. */
const STATES = 300;

export async function run(): Promise<Report> {
  for (const kind of ['lib', 'embed'])
    await build({ configFile: `vite.${kind}.config.ts`, logLevel: 'error' });
  execFileSync('node', [
    'dist/lib/cli.js',
    'bake',
    'specs/teaser.json',
    '--out',
    BAKED,
    '--max',
    `${STATES}`,
    '--only',
    'values',
  ]);
  const pages = {
    '/interface.html': INTERFACE,
    '/chart.html': CHART,
    '/one.html': many(1),
    '/ten.html': many(10),
  };
  const server = await serveStatic('.', { pages });
  const browser = await launchChromium();
  const at = (name: string) => `${server.url}${name}.html`;
  try {
    const answers: number[] = [];
    const shown = await openings(browser, at('interface'), async (page) => {
      const answered = await hoverAtOnce(page, 'e2', 'e1');
      return async () => answers.push(await answered());
    });
    const chart = await openings(browser, at('chart'));
    const one = await memoryOf(launchChromium, at('one'));
    const ten = await memoryOf(launchChromium, at('ten'));
    const figures = [
      atMost('baked teaser: to its first paint, median', shown.painted, 'ms', 1000),
      atMost(
        'baked teaser: to the heatmap of a channel that is pointed at, median',
        median(answers),
        'ms',
        1500,
      ),
      atMost('baked teaser: JavaScript, gzipped', shown.script, 'kB', 300),
      fact('baked teaser: all that is fetched, gzipped', shown.all, 'kB'),
      fact('static chart by vega-embed: to its first paint, median', chart.painted, 'ms'),
      fact('static chart by vega-embed: JavaScript, gzipped', chart.script, 'kB'),
      fact('memory of a page with one teaser, computed', one / 1e6, 'MB'),
      atMost('memory of a page with ten of them, to that', ten / one, 'times', 1.5),
    ];
    return { name: 'embed', figures };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Returns the medians of some openings, in milliseconds and kilobytes. */
async function openings(
  browser: Browser,
  url: string,
  prepare?: Parameters<typeof visit>[2],
): Promise<Opening> {
  const all: Opening[] = [];
  for (let i = 0; i < OPENINGS; i++) all.push(await visit(browser, url, prepare));
  const of = (part: keyof Opening) => median(all.map((opening) => opening[part]));
  return { painted: of('painted'), script: of('script') / 1000, all: of('all') / 1000 };
}
