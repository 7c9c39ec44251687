import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPage, useSite } from '../support/page.ts';

const site = useSite();

it.each(readdirSync('specs/packs'))('%s is seen before the network is loaded', async (id) => {
  const asked: string[] = [];
  const { page, errors } = await openPage(site, id, {
    packs: true,
    before: async (fresh) => fresh.on('request', (request) => asked.push(request.url())),
  });
  await page.waitForFunction('window.vitrail?.session', undefined, { timeout: 30_000 });
  await page.evaluate('window.vitrail.session.ready');
  // Views come one after another.
  await expect.poll(() => page.locator('[data-status=ready]').count()).toBeGreaterThan(1);
  expect(await page.locator('[data-status=fault]').count()).toBe(0);
  expect(asked.some((url) => url.includes(`/specs/packs/${id}/values-0.bin`))).toBe(true);
  expect(errors).toEqual([]);
  await page.close();
});
