/** From the pointer's event to the frame that shows what follows from it. */

import type { Page } from 'playwright-core';
import { atMost, type Figure, fact, median, percentile } from './report.ts';

const HOVERS = 60;
/** Of a tall element, this much is swept: what is on screen. */
const SWEPT_PX = 230;

/**
 * Sweeps the pointer over one element and measures the repaints of another (or of any), values present: the same
 * way is gone once before.
 */
export async function hoverTimes(page: Page, from: string, to?: string): Promise<number[]> {
  const canvas = page.locator(`[data-element="${from}"] canvas`).first();
  await canvas.scrollIntoViewIfNeeded();
  const box = (await canvas.boundingBox())!;
  await page.evaluate(
    ([source, target]) => {
      const times: number[] = [];
      let since: number | undefined;
      const started = (event: Event) => {
        since ??= event.timeStamp;
      };
      const painted = (event: Event) => {
        const path = event.composedPath() as HTMLElement[];
        const id = path.map((node) => node.dataset?.element).find((found) => found !== undefined);
        if (since === undefined || id === source || (target && id !== target)) return;
        const start = since;
        since = undefined;
        requestAnimationFrame(() => times.push(performance.now() - start));
      };
      addEventListener('pointermove', started, true);
      document.addEventListener('vt-painted', painted);
      const end = () => {
        removeEventListener('pointermove', started, true);
        document.removeEventListener('vt-painted', painted);
        return times;
      };
      Object.assign(window, {
        hovering: { times, end, forget: () => (since = undefined) },
      });
    },
    [from, to] as const,
  );
  const sweep = async () => {
    for (let i = 0; i < HOVERS; i++) {
      // A step that is no divisor of the grids, so that nearly every move enters another cell or entry.
      const x = box.x + box.width * ((i * 0.381) % 1);
      const y = box.y + Math.min(box.height, SWEPT_PX) * (0.1 + 0.8 * ((i * 0.237) % 1));
      await page.evaluate('hovering.forget()');
      await page.mouse.move(x, y);
      await page.waitForTimeout(40);
    }
  };
  await sweep();
  await page.evaluate('hovering.times.length = 0');
  await sweep();
  return (await page.evaluate('hovering.end()')) as number[];
}

/** The figures of one sweep: how many hovers repainted, and how soon. */
export function hoverFigures(what: string, times: number[]): Figure[] {
  return [
    fact(`${what}: hovers that repainted`, times.length, 'hovers'),
    fact(`${what}: pointer to repainted frame, median`, median(times), 'ms'),
    atMost(`${what}: pointer to repainted frame, 95th percentile`, percentile(times, 0.95), 'ms', 50),
  ];
}
