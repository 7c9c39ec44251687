import { expect, it } from 'vitest';
import { openPage, spoken, useSite } from '../../support/page.ts';

const site = useSite();

it('what computes can be chosen while a document is open, and is remembered', async () => {
  const { page, errors } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  const status = page.locator('vitrail-status').getByRole('button').first();
  await status.getByText(/WASM/).waitFor();
  await status.click();
  await page.getByRole('button', { name: /^WebGL/ }).click();
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toMatch(/WebGL/);
  await page.reload();
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toMatch(/WebGL/);
  await status.click();
  await page.getByRole('button', { name: /^WASM/ }).click();
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toMatch(/WASM/);
  const before = await spoken(page, 'e2');
  await page.getByRole('combobox', { name: 'against' }).selectOption('cougar');
  await expect.poll(() => spoken(page, 'e2'), { timeout: 30_000 }).not.toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});
