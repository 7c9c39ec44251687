import { expect, it } from 'vitest';
import { looks, openPage, pointAt, spoken, useSite } from '../../support/page.ts';

const site = useSite({ asWritten: true });

it('follows its choosers and the bar under the pointer', async () => {
  const { page, errors } = await openPage(site, 'layers');
  const map = await spoken(page, 'e1');
  expect(map).toMatch(/of 14/);
  await page.getByRole('combobox', { name: 'Layer' }).selectOption('mixed5a');
  await expect.poll(() => spoken(page, 'e1')).toMatch(/of 7/);
  const before = await looks(page, 'e2');
  await pointAt(page, 'e4', 0.5, 0.1);
  await expect.poll(() => looks(page, 'e2')).not.toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});
