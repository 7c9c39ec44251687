import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { violations } from '../../support/accessible.ts';
import { openPage, useSite } from '../../support/page.ts';

const site = useSite();
const ids = (JSON.parse(readFileSync('specs/index.json', 'utf8')) as { id: string }[]).map(({ id }) => id);

describe('no serious violation of accessibility in the interface, in light and dark', () => {
  it.each(ids)('of %s', async (id) => {
    const { page } = await openPage(site, id);
    await page.locator('[data-element][data-status=ready]').first().waitFor({ timeout: 60_000 });
    expect(await violations(page, '.output')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('[data-element][data-status=ready]').first().waitFor({ timeout: 60_000 });
    expect(await violations(page, '.output')).toEqual([]);
    await page.close();
  });
});
