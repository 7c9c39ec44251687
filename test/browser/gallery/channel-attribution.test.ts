import { expect, it } from 'vitest';
import { clickAt, looks, openPage, panel, paramOf, pointAt, spoken, useSite } from '../../support/page.ts';
import { channelsIn, labelsIn } from '../../support/spoken.ts';

const site = useSite({ asWritten: true });

it('a channel pointed at shows where it fires and what it supports; clicked it becomes the root', async () => {
  const { page, errors } = await openPage(site, 'channel-attribution');
  // One of the strongest channels of a layer in the middle, from the beginning; above it the strongest.
  const [second, first] = channelsIn(await spoken(page, 'e5'));
  expect(await paramOf(page, 'unit')).toMatchObject({ layer: 'mixed4d', index: first![0] });
  expect(labelsIn(await spoken(page, 'e2'))).toHaveLength(6);
  const before = await looks(page, 'e1');
  await pointAt(page, 'e5', 0.05, 0.15);
  await expect.poll(() => paramOf(page, 'unit')).toMatchObject({ layer: 'mixed4d', index: second![0] });
  await expect.poll(() => looks(page, 'e1')).not.toBe(before);
  // Most for what it was chosen for: the class is among what the channel supports.
  expect(labelsIn(await spoken(page, 'e2'))).toHaveLength(6);

  await clickAt(page, 'e5', 0.05, 0.17);
  await expect.poll(() => paramOf(page, 'root')).toMatchObject({ layer: 'mixed4d', index: second![0] });
  // Below it its main contributors, above it what it most supports.
  expect(channelsIn(await spoken(page, 'e8'))).toHaveLength(3);
  expect(channelsIn(await spoken(page, 'e10'))).toHaveLength(3);
  await clickAt(page, 'e5', 0.05, 0.17);
  await expect.poll(() => paramOf(page, 'root')).toMatchObject({ index: first![0] });
  expect(errors).toEqual([]);
  await page.close();
});

it('by keyboard, Enter makes the channel the root', async () => {
  const { page } = await openPage(site, 'channel-attribution');
  await spoken(page, 'e4');
  await panel(page, 'e4').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => paramOf(page, 'unit')).toMatchObject({ layer: 'mixed4a' });
  await page.keyboard.press('Enter');
  await expect.poll(() => paramOf(page, 'root')).toMatchObject({ layer: 'mixed4a' });
  await page.close();
});
