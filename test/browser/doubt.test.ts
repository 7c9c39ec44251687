import { expect, it } from 'vitest';
import { violations } from '../support/accessible.ts';
import { openDocument, panel, spoken, useSite } from '../support/page.ts';

const site = useSite();

it('a picture that examples speak against is marked, and says why to pointer, keys and readers', async () => {
  const { page, errors } = await openDocument(site, {
    networks: { net: { model: 'default' }, edited: { of: 'net', edits: [{ cut: 'net/conv2d1/channel/3' }] } },
    inputs: { tests: { dataset: 'objects', split: 'test' } },
    interface: {
      type: 'featurevis',
      content: { of: 'edited/conv2d1/channel', index: [3, 5] },
      examples: { from: 'tests', doubt: true },
    },
  });
  // Nothing excites what is cut; its picture is that of the network before.
  await expect
    .poll(() => spoken(page, 'e0'), { timeout: 90_000 })
    .toMatch(/channel 3: No example excites this channel/);
  expect(await spoken(page, 'e0')).not.toContain('channel 5:');
  await expect.poll(() => panel(page, 'e0').innerText()).toContain('One picture may mislead');
  const why = panel(page, 'e0').getByRole('status').filter({ hasText: 'No example' });
  await panel(page, 'e0').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => why.count()).toBe(1);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => why.count()).toBe(0);
  const box = (await panel(page, 'e0').locator('canvas, svg').first().boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await expect.poll(() => page.locator('.vt-preview').innerText()).toContain('No example excites');
  expect(await violations(page, '[data-element="e0"]')).toEqual([]);
  expect(errors).toEqual([]);
  await page.close();
});
