import type { Browser, CDPSession } from 'playwright-core';
import { atMost, type Figure, fact, median, percentile } from '../report.ts';

const KEYS = 30;

/** The measured time after a key, in milliseconds: it ends before the debounce, as compiling is measured separately. */
const WINDOW = 200;

/** Measures the cost of a keystroke on the main thread before the debounce ends: editing, layout, painting. */
export async function keystrokes(browser: Browser, url: string): Promise<Figure[]> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(url);
  await page.waitForSelector('[data-element][data-status=ready]', { timeout: 60_000 });
  await page.waitForTimeout(5000);
  const devtools = await page.context().newCDPSession(page);
  // Time on the processor: what else the machine does is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.locator('.cm-line', { hasText: '"title"' }).first().click();
  await page.keyboard.press('End');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowLeft');
  const press = async (key: string) => {
    const before = await spent(devtools);
    await page.keyboard.type(key);
    await page.waitForTimeout(WINDOW);
    return (await spent(devtools)) - before;
  };
  const letters = await repeated(async () => {
    const cost = await press('x');
    await page.waitForTimeout(600);
    return cost;
  });
  await page.locator('.cm-line', { hasText: '"interface"' }).first().click();
  await page.keyboard.press('End');
  // Where a key of a view can stand the list is longest.
  const lists = await repeated(async () => {
    const cost = await press('"');
    await page.waitForTimeout(1200);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(600);
    return cost;
  });
  await page.close();
  return [
    atMost('a keystroke in the largest document, median', median(letters), 'ms', 16),
    fact('a keystroke in the largest document, 95th percentile', percentile(letters, 0.95), 'ms'),
    atMost('a key that asks for the longest list, median', median(lists), 'ms', 16),
    fact('a key that asks for the longest list, 95th percentile', percentile(lists, 0.95), 'ms'),
  ];
}

/** Returns the time that the page's main thread has worked, in milliseconds. */
async function spent(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
}

async function repeated(measure: () => Promise<number>): Promise<number[]> {
  const costs: number[] = [];
  for (let i = 0; i < KEYS; i++) costs.push(await measure());
  return costs;
}
