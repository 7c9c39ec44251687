import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../../support/accessible.ts';
import { openPage, spoken, useSite } from '../../support/page.ts';

const site = useSite();
const ids = (JSON.parse(readFileSync('specs/index.json', 'utf8')) as { id: string }[]).map(({ id }) => id);

/** The serious violations in light and in dark, of what is there once something is shown. */
async function inBoth(page: Page, within: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator('[data-element][data-status=ready]').first().waitFor({ timeout: 60_000 });
    await page
      .locator('[data-element][data-status=computing]')
      .first()
      .waitFor({ state: 'detached', timeout: 60_000 });
    found.push(...(await violations(page, within)).map((words) => `${colorScheme}: ${words}`));
  }
  return found;
}

describe('no serious violation of accessibility, in light and dark', () => {
  it.each(ids)('of the whole editor, with %s in it', async (id) => {
    const { page } = await openPage(site, id, { packs: true });
    expect(await inBoth(page, 'vitrail-app')).toEqual([]);
    await page.close();
  });

  it('of the gallery, whatever is searched for', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await page.getByRole('button', { name: 'Gallery' }).click();
    const search = page.getByRole('searchbox', { name: 'Search the gallery' });
    await search.waitFor();
    expect(await inBoth(page, 'vitrail-gallery')).toEqual([]);
    await search.fill('nothing like it');
    expect(await inBoth(page, 'vitrail-gallery')).toEqual([]);
    await page.close();
  });

  it('of the editor on a small screen, its text and its interface', async () => {
    const { page } = await openPage(site, 'teaser', { width: 700 });
    await spoken(page, 'e2');
    expect(await inBoth(page, 'vitrail-app')).toEqual([]);
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    expect(await violations(page, 'vitrail-app')).toEqual([]);
    await page.close();
  });
});
