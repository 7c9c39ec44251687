import { expect, it } from 'vitest';
import { openDocument, openPage, panel, paramOf, pointAt, spoken, useSite } from '../../support/page.ts';

const site = useSite({ asWritten: true });
const names = (text: string) => [...text.matchAll(/([a-z ]+ \d+): /g)].map(([, name]) => name!.trim());

it('shows a channel’s examples from its pack, page by page, by pointer and by keyboard', async () => {
  const { page, errors } = await openPage(site, 'examples', { packs: true });
  const first = names(await spoken(page, 'e1'));
  expect(first.length).toBeGreaterThan(2);
  const shown = panel(page, 'e1');
  await expect.poll(() => shown.locator('.vt-pager').textContent()).toContain('1 to 12 of 640');
  // The second picture of the first row.
  await shown.scrollIntoViewIfNeeded();
  await pointAt(page, 'e1', 0.35, 0.1);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => paramOf(page, 'chosen')).not.toBe(118);
  const clicked = await paramOf(page, 'chosen');
  await shown.getByRole('button', { name: 'Next page' }).click();
  await expect.poll(() => shown.locator('.vt-pager').textContent()).toContain('13 to 24 of 640');
  expect(await paramOf(page, 'page')).toBe(2);
  await expect.poll(async () => names(await spoken(page, 'e1'))[0]).not.toBe(first[0]);
  await shown.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => paramOf(page, 'chosen')).not.toBe(clicked);
  expect(errors).toEqual([]);
  await page.close();
});

it('lists, on the card of an atom, the examples in which it is strong', async () => {
  const { page, errors } = await openDocument(site, {
    networks: { net: { model: 'mini-inception' } },
    inputs: { photo: { image: 'dog-and-cat' }, objects: { dataset: 'objects', split: 'test' } },
    contents: {
      channels: {
        type: 'transform',
        of: { type: 'activation', of: 'net/mixed4a/channel' },
        ops: [{ op: 'top', k: 3 }],
      },
    },
    interface: { type: 'featurevis', content: '#channels' },
  });
  await spoken(page, 'e0');
  await panel(page, 'e0').focus();
  await page.keyboard.press(' ');
  const card = page.locator('.vt-card');
  await card.waitFor();
  const strongest = card.getByText('Examples in which it is strongest');
  await strongest.waitFor({ timeout: 60_000 });
  await expect.poll(() => card.locator('.vt-card-examples canvas[aria-label]').count()).toBeGreaterThan(11);
  const words = await card.locator('.vt-card-examples canvas').first().getAttribute('aria-label');
  expect(words).toMatch(/^[a-z ]+ \d+: [\d.]+$/);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  expect(errors).toEqual([]);
  await page.close();
});
