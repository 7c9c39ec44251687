import type { Browser, Page } from 'playwright-core';

/** How long a document is watched after opening, in milliseconds; its first view is complete by then. */
export const WATCHED = 3000;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** In microseconds; `tdur` is the thread's own time, where the system reports it. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/**
 * Returns the processor time, in milliseconds, of the longest task of the page's main thread while a gallery document
 * opens. Other load on the machine is not counted.
 */
export async function longestTask(browser: Browser, page: Page, id: string): Promise<number> {
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
