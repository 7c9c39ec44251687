/** Measures when elements of an interface have painted their values. */

import type { Page } from 'playwright-core';

/** The longest wait for all values of a document, in milliseconds. */
export const PATIENCE = 60_000;

interface Recorded {
  /** Element -> time of its last paint, in milliseconds since the page was requested. */
  paints: Record<string, number>;
  clicked: number;
}

/** Records paints of a page. Call it before the page is opened. */
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

/** Which visible elements to wait for. */
type Wanted = 'any that is computed' | 'all';

/**
 * Returns the milliseconds since the page was requested, or since the latest click, until visible elements have painted
 * their values. Elements in which nothing is chosen have none.
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
