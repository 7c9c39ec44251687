import { expect, it } from 'vitest';
import { looks, openPage, pointAt, spoken, useSite } from '../../support/page.ts';

const site = useSite();

it('each part of the interface marks its own discs in the diagram', async () => {
  const { page, errors } = await openPage(site, 'design-space');
  const parts = ['e1', 'e2', 'e3', 'e4'];
  for (const id of parts) await spoken(page, id);
  expect(await spoken(page, 'e0')).toMatch(/attribution of spatial at mixed5a/);
  const seen = [await looks(page, 'e0')];
  for (const id of parts) {
    await pointAt(page, id, 0.5, 0.5);
    await expect.poll(async () => seen.includes(await looks(page, 'e0')), { message: id }).toBe(false);
    seen.push(await looks(page, 'e0'));
  }
  await page.mouse.move(5, 5);
  await expect.poll(() => looks(page, 'e0')).not.toBe(seen.at(-1));
  expect(errors).toEqual([]);
  await page.close();
});
