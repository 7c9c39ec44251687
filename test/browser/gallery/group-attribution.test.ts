import { expect, it } from 'vitest';
import { looks, openPage, panel, spoken, stopPictures, useSite } from '../../support/page.ts';

const site = useSite({ asWritten: true });

it('links groups to groups to classes; sliders and a box change the groups', async () => {
  const { page, errors } = await openPage(site, 'group-attribution');
  const own = await spoken(page, 'e1');
  expect(own).toMatch(/Largest: group \d to group \d: \+/);
  await panel(page, 'e1')
    .getByText(/The links drawn have \d+ %, then \d+ %/)
    .waitFor();
  await page.getByRole('checkbox', { name: /Align/ }).uncheck();
  await expect.poll(() => spoken(page, 'e1'), { timeout: 20_000 }).not.toBe(own);
  await page.getByRole('checkbox', { name: /Align/ }).check();
  await expect.poll(() => spoken(page, 'e1'), { timeout: 20_000 }).toBe(own);
  await page.getByRole('slider', { name: 'of mixed4d' }).fill('3');
  await expect.poll(() => spoken(page, 'e1'), { timeout: 20_000 }).not.toMatch(/to group [45]/);
  expect(errors).toEqual([]);
  await page.close();
});

it('by keyboard a node keeps its links', async () => {
  const { page, errors } = await openPage(site, 'group-attribution');
  await spoken(page, 'e1');
  await stopPictures(page, 'e1');
  const all = await looks(page, 'e1');
  await panel(page, 'e1').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => looks(page, 'e1')).not.toBe(all);
  expect(errors).toEqual([]);
  await page.close();
});
