import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { ProgramElement } from '../../src/compiler/program.ts';

/** The documents of the gallery, in its order. */
export const GALLERY = JSON.parse(readFileSync('specs/index.json', 'utf8')) as { id: string }[];

/** An element in which something can be selected. */
export type Selecting = Pick<ProgramElement, 'id' | 'selects' | 'mark'>;

/** Waits until a document has its values, and gives the elements in which something can be selected, in its order. */
export async function selecting(page: Page): Promise<Selecting[]> {
  await page.waitForFunction('window.vitrail?.session');
  return page.evaluate(async () => {
    const { session } = (window as never as { vitrail: { session: Session } }).vitrail;
    await session.ready;
    return session.program.elements
      .filter(({ selects }) => selects.length > 0)
      .map(({ id, selects, mark }) => ({ id, selects, mark }));
  });
}

/** Whether an element shows one atom alone, and that is chosen already: a channel is above and below itself only. */
export function isAlone(said: string, own: unknown): boolean {
  const shown = said.match(/channel \d+/g) ?? [];
  return shown.length === 1 && shown[0] === `channel ${(own as { index?: number } | null)?.index}`;
}

interface Session {
  ready: Promise<void>;
  program: { elements: ProgramElement[] };
}
