import type { Browser, CDPSession } from 'playwright-core';

interface DumpEvent {
  name: string;
  pid: number;
  args: { name?: string; dumps?: { process_totals?: { private_footprint_bytes: string } } };
}

/** The processes that hold what a page shows and computes. */
const OF_PAGES = ['Renderer', 'GPU Process'];

/**
 * Opens a page in a browser of its own and waits until `done` there has settled.
 * @returns bytes that the page and the graphics process keep to themselves, after a collection of what nobody holds
 */
export async function memoryOf(launch: () => Promise<Browser>, url: string): Promise<number> {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate('done');
  await (await page.context().newCDPSession(page)).send('HeapProfiler.collectGarbage');
  const events = await dump(await browser.newBrowserCDPSession());
  await browser.close();
  const names = new Map(
    events.filter(({ name }) => name === 'process_name').map(({ pid, args }) => [pid, args.name ?? '']),
  );
  return events
    .filter(({ pid }) => OF_PAGES.includes(names.get(pid) ?? ''))
    .reduce(
      (sum, { args }) =>
        sum + Number.parseInt(args.dumps?.process_totals?.private_footprint_bytes ?? '0', 16),
      0,
    );
}

/** What the browser's own accounting says of its processes. */
async function dump(cdp: CDPSession): Promise<DumpEvent[]> {
  const events: DumpEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as DumpEvent[])));
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-memory-infra'],
      excludedCategories: ['*'],
    },
  });
  await cdp.send('Tracing.requestMemoryDump', { deterministic: true, levelOfDetail: 'background' });
  await cdp.send('Tracing.end');
  await complete;
  return events;
}
