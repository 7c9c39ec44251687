import type { Browser } from 'playwright-core';
import { type Figure, fact, percentile } from '../report.ts';
import { longestTask, WATCHED } from './longest-task.ts';

/**
 * Measures the longest tasks while documents are opened one after the other, each for the first time and with its pack.
 */
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
