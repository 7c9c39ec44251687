/** When the elements of an interface have their values on screen. */

import type { Page } from 'playwright-core';

/** Longest wait for a document to have all its values. */
export const PATIENCE = 60_000;

interface Recorded {
  /** Element -> when it was painted last, in ms since the page was asked for. */
  paints: Record<string, number>;
  clicked: number;
}

/** Prepares a page, before it is opened. */
export async function recordPaints(page: Page): Promise<void> {
  // The runner of this file wraps functions in a helper that the page doesn't have.
  await page.addInitScript('globalThis.__name = (f) => f');
  await page.addInitScript(() => {
    const recorded: Recorded = { paints: {}, clicked: 0 };
    document.addEventListener('vt-painted', (event) => {
      const { element } = (event.composedPath()[0] as HTMLElement).dataset;
      requestAnimationFrame(() => {
        if (element !== undefined) recorded.paints[element] = performance.now();
      });
    });
    const clicked = ({ timeStamp }: Event) => {
      recorded.clicked = timeStamp;
    };
    addEventListener('click', clicked, true);
    Object.assign(globalThis, { recorded });
  });
}

/** Which of the elements on screen are waited for. */
type Wanted = 'any that is computed' | 'all';

/**
 * How long it took, in ms, since the page was asked for or since the latest click, until elements on screen were painted
 * with their values. Those in which nothing is chosen have none.
 */
export async function paintedAfter(page: Page, since: 'opening' | 'click', wanted: Wanted): Promise<number> {
  const handle = await page.waitForFunction(
    ([from, which]) => {
      const { paints, clicked } = (globalThis as never as { recorded: Recorded }).recorded;
      const begin = from === 'click' ? clicked : 0;
      const seen = [...document.querySelectorAll<HTMLElement>('.vt-interface [data-element]')].filter(
        (dom) => {
          const { top, bottom, height } = dom.getBoundingClientRect();
          return height > 0 && top < innerHeight && bottom > 0 && dom.dataset.status !== 'empty';
        },
      );
      const isThere = ({ dataset: { element, status } }: HTMLElement) =>
        element !== undefined && status === 'ready' && (paints[element] ?? -1) > begin;
      const computed = seen.filter((dom) => !dom.classList.contains('vt-image'));
      const there = which === 'all' ? seen.length > 0 && seen.every(isThere) : computed.some(isThere);
      return there && performance.now() - begin;
    },
    [since, wanted] as const,
    { polling: 'raf', timeout: PATIENCE },
  );
  return (await handle.jsonValue()) as number;
}
