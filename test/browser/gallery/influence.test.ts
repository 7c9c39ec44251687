import { expect, it } from 'vitest';
import { openPage, pointAt, spoken, useSite } from '../../support/page.ts';

const site = useSite({ asWritten: true });

it('shows which pictures raised and lowered a score from its pack, and others for another class', async () => {
  const { page, errors } = await openPage(site, 'influence', { packs: true });
  const raised = await spoken(page, 'e3');
  expect(raised).toMatch(/cougar \d+: [\d.]+/);
  expect(await spoken(page, 'e4')).toMatch(/[a-z ]+ \d+: −[\d.]+/);
  expect(await spoken(page, 'e1')).toContain('cougar');
  expect((await page.locator('.vt-pager').allTextContents()).join()).toContain('1 to 12 of 512');
  await pointAt(page, 'e2', 0.1, 0.1);
  expect(errors).toEqual([]);
  await page.close();
});
