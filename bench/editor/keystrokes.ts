import type { Browser, CDPSession, Locator } from 'playwright-core';
import { atMost, type Figure, fact, median, percentile } from '../report.ts';

const KEYS = 30;

/**
 * The measured time after a key or its list, in milliseconds: shorter than the debounce, as compiling is measured
 * separately.
 */
const WINDOW = 200;

/** The place with the longest list: any atoms of any layer. */
const LONGEST = '"from": "';

/**
 * Measures the cost of a keystroke on the main thread: editing, layout, painting. That of a key alone ends before the
 * debounce; that of one that asks for a list, once the list is there.
 */
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
  const press = async (key: string, seen?: Locator) => {
    const before = await spent(devtools);
    await page.keyboard.type(key);
    await seen?.waitFor();
    await page.waitForTimeout(WINDOW);
    return (await spent(devtools)) - before;
  };
  const letters = await repeated(async () => {
    const cost = await press('x');
    await page.waitForTimeout(600);
    return cost;
  });
  // Not live, as the list may come later than the debounce ends.
  await page.getByRole('button', { name: 'Live' }).click();
  await page.locator('.cm-line', { hasText: LONGEST }).first().click();
  await page.keyboard.press('Home');
  for (const _ of LONGEST) await page.keyboard.press('ArrowRight');
  const list = page.locator('.cm-tooltip-autocomplete li').first();
  const lists = await repeated(async () => {
    const cost = await press('n', list);
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
