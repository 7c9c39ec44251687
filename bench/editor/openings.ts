import type { Browser, Page } from 'playwright-core';
import { type Figure, fact, percentile } from '../report.ts';

/** How long a document is watched from its opening on, in milliseconds: all of its first view is there by then. */
const WATCHED = 3000;

/** What holds up the page while documents are opened one after the other, each new to it and with its pack. */
export async function openings(browser: Browser, url: string, ids: string[]): Promise<Figure[]> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const longest: number[] = [];
  await page.goto(`${url}#doc=${ids.at(-1)}`);
  await page.waitForSelector('[data-element][data-status=ready]', { timeout: 60_000 });
  await page.waitForTimeout(WATCHED);
  for (const id of ids) longest.push(await longestTask(browser, page, id));
  await context.close();
  return [
    fact('longest task while a document opens, median', percentile(longest, 0.5), 'ms'),
    fact('longest task while a document opens, 95th percentile', percentile(longest, 0.95), 'ms'),
  ];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In microseconds; of the thread's own time where the system tells it. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** The processor time of the longest task of the page's main thread: what else the machine does is not counted. */
async function longestTask(browser: Browser, page: Page, id: string): Promise<number> {
  await browser.startTracing(page, {
    categories: ['__metadata', 'toplevel', 'disabled-by-default-devtools.timeline'],
  });
  await page.evaluate(`location.hash = 'doc=${id}'`);
  await page.waitForTimeout(WATCHED);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(threadOf));
  const tasks = traceEvents.filter(
    (event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(threadOf(event)),
  );
  return Math.max(...tasks.map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000));
}
