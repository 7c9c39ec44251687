/** Measures the time from a pointer event to the frame that responds to it. */

import type { Page } from 'playwright-core';
import { atMost, type Figure, fact, median, percentile } from './report.ts';

/** Options of a sweep of the pointer. */
interface Sweep {
  /** The element whose repaints count; any other element where absent. */
  to?: string;
  /** Number of steps. */
  hovers?: number;
  /** Which repaints count: with new values, or any, such as an outline. */
  of?: 'values' | 'any';
}

/** Height of the swept part of a tall element, in pixels: the visible part. */
const SWEPT_PX = 230;

/**
 * Sweeps the pointer over one element and measures the repaints of another (or of any). The same path is swept once
 * before, so that all values are there.
 */
export async function hoverTimes(
  page: Page,
  from: string,
  { to, hovers = 60, of = 'values' }: Sweep = {},
): Promise<number[]> {
  const canvas = page.locator(`[data-element="${from}"] canvas`).first();
  await canvas.scrollIntoViewIfNeeded();
  const box = (await canvas.boundingBox())!;
  await page.evaluate(
    ([source, target, repaints]) => {
      const times: number[] = [];
      let since: number | undefined;
      const started = (event: Event) => {
        since ??= event.timeStamp;
      };
      const painted = (dom: Element | undefined) => {
        const id = dom?.closest<HTMLElement>('[data-element]')?.dataset.element;
        if (since === undefined || !id || id === source || (target && id !== target)) return;
        const start = since;
        since = undefined;
        requestAnimationFrame(() => times.push(performance.now() - start));
      };
      const valued = (event: Event) => painted(event.composedPath()[0] as Element);
      // Each repaint of a view begins by clearing its canvas, also one without new values.
      const { prototype } = CanvasRenderingContext2D;
      const { clearRect } = prototype;
      if (repaints === 'any') {
        prototype.clearRect = function (this: CanvasRenderingContext2D, ...area) {
          clearRect.apply(this, area);
          painted(this.canvas as HTMLCanvasElement);
        };
      }
      addEventListener('pointermove', started, true);
      document.addEventListener('vt-painted', valued);
      const end = () => {
        prototype.clearRect = clearRect;
        removeEventListener('pointermove', started, true);
        document.removeEventListener('vt-painted', valued);
        return times;
      };
      Object.assign(window, {
        hovering: { times, end, forget: () => (since = undefined) },
      });
    },
    [from, to, of] as const,
  );
  const sweep = async (rest: () => Promise<unknown>) => {
    for (let i = 0; i < hovers; i++) {
      // A step that is no divisor of the grids, so that nearly every move enters another cell or entry.
      const x = box.x + box.width * ((i * 0.381) % 1);
      const y = box.y + Math.min(box.height, SWEPT_PX) * (0.1 + 0.8 * ((i * 0.237) % 1));
      await page.evaluate('hovering.forget()');
      await page.mouse.move(x, y);
      await rest();
    }
  };
  await sweep(() => page.evaluate('window.vitrail.session.ready'));
  await page.evaluate('hovering.times.length = 0');
  await sweep(() => page.waitForTimeout(40));
  return (await page.evaluate('hovering.end()')) as number[];
}

/** Returns the figures of a sweep: the number of repaints, and their delay. */
export function hoverFigures(what: string, times: number[]): Figure[] {
  return [
    fact(`${what}: hovers that repainted`, times.length, 'hovers'),
    fact(`${what}: pointer to repainted frame, median`, median(times), 'ms'),
    atMost(`${what}: pointer to repainted frame, 95th percentile`, percentile(times, 0.95), 'ms', 50),
  ];
}
