import type { Browser, CDPSession } from 'playwright-core';

interface DumpEvent {
  name: string;
  pid: number;
  args: { name?: string; dumps?: { process_totals?: { private_footprint_bytes: string } } };
}

/** The processes of a page. */
const OF_PAGES = ['Renderer', 'GPU Process'];

/**
 * Opens a page in its own browser and waits until `done` there has settled.
 * @returns private bytes of the page and the graphics process, after garbage collection
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

/** Returns the browser's own memory dump of its processes. */
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
