import { expect, it } from 'vitest';
import { openPage, panel, paramOf, spoken, tapAt, useSite } from '../support/page.ts';
import { channelsIn } from '../support/spoken.ts';

const site = useSite();

it('a tap on a channel keeps it, one on another chooses that, a second one returns', async () => {
  const { page, errors } = await openPage(site, 'teaser', { hasTouch: true });
  const channels = channelsIn(await spoken(page, 'e2')).map(([channel]) => channel);
  await tapAt(page, 'e2', 0.05, 0.3);
  await expect.poll(() => paramOf(page, 'unit')).toMatchObject({ index: channels[0] });
  expect(await spoken(page, 'e1')).toMatch(/Largest activation/);
  await tapAt(page, 'e2', 0.4, 0.3);
  await expect.poll(() => paramOf(page, 'unit')).not.toMatchObject({ index: channels[0] });
  expect(channels).toContain(((await paramOf(page, 'unit')) as { index: number }).index);
  await tapAt(page, 'e2', 0.4, 0.3);
  await expect.poll(() => paramOf(page, 'unit')).toBeNull();
  await expect.poll(() => panel(page, 'e1').getAttribute('data-status')).toBe('empty');
  expect(errors).toEqual([]);
  await page.close();
});

it('a tap on the photo keeps the cell, a second one returns to the document’s own', async () => {
  const { page, errors } = await openPage(site, 'semantic-dictionary', { hasTouch: true });
  const own = await spoken(page, 'e1');
  await tapAt(page, 'e0', 0.3, 0.3);
  await expect.poll(() => spoken(page, 'e1')).not.toBe(own);
  await tapAt(page, 'e0', 0.3, 0.3);
  await expect.poll(() => spoken(page, 'e1')).toBe(own);
  expect(errors).toEqual([]);
  await page.close();
});
