/** Measures the time from choosing another photo to its numbers on screen. */

import type { Page } from 'playwright-core';
import { choosePicture } from '../../test/support/picture.ts';
import { atMost, type Figure } from '../report.ts';
import { PATIENCE, paintedAfter } from './paints.ts';

/** A document, the name of its figure, and its target in milliseconds. */
interface Switch {
  id: string;
  figure: string;
  target: number;
}

/** Measures choosing another photo when the values of the first are there. */
export async function switchPhoto(page: Page, url: string, { id, figure, target }: Switch): Promise<Figure> {
  await page.goto(`${url}#doc=${id}`);
  await paintedAfter(page, 'opening', 'all');
  await page.waitForFunction('window.vitrail.session', undefined, { timeout: PATIENCE });
  await page.evaluate('window.vitrail.session.ready');
  await choosePicture(page, 'A tabby cat');
  return atMost(figure, await paintedAfter(page, 'click', 'all'), 'ms', target);
}
