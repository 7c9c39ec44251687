/** Measures the time from choosing another photo to its numbers on screen. */

import type { Page } from 'playwright-core';
import { at } from '../../src/base/at.ts';
import { hasShared, sharedUrl } from '../../test/support/models.ts';
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

const NETWORK = {
  url: 'googlenet/model.json',
  labels: 'googlenet/synset_words.txt',
  preprocess: { scale: 1, mean: [123, 117, 104], std: [1, 1, 1] },
};

/** Measures the teaser on GoogLeNet, where its files are. */
export async function switchOnGoogLeNet(page: Page, url: string, text: string): Promise<Figure[]> {
  if (!hasShared) return [];
  const document = { ...JSON.parse(text), networks: { net: NETWORK } };
  await page.route('**/specs/teaser.json', (route) => route.fulfill({ json: document }));
  await page.route('**/googlenet/*', (route) => {
    const file = at(new URL(route.request().url()).pathname.split('/'), -1);
    return route.fulfill({ path: sharedUrl(`models/googlenet/${file}`).pathname });
  });
  const figure = 'teaser on GoogLeNet: another photo to complete numbers';
  return [await switchPhoto(page, url, { id: 'teaser', figure, target: 2000 })];
}
