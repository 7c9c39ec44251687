import { expect, it } from 'vitest';
import {
  looks,
  openPage,
  panel,
  paramOf,
  pointAt,
  spoken,
  stopPictures,
  useSite,
} from '../../support/page.ts';

const site = useSite({ asWritten: true });

it('shows the corresponding cell in every grid; the zoom is shared', async () => {
  const { page, errors } = await openPage(site, 'activation-grid');
  for (const id of ['e2', 'e4', 'e6', 'e8']) await spoken(page, id);
  await stopPictures(page, 'e4');
  const sized = ['e4', 'e6', 'e8'];
  const all = () => Promise.all(sized.map((id) => looks(page, id)));
  const plain = await all();
  await pointAt(page, 'e0', 0.3, 0.4);
  for (const [i, id] of sized.entries()) await expect.poll(() => looks(page, id)).not.toBe(plain[i]);
  await page.mouse.move(5, 5);
  await expect.poll(() => paramOf(page, 'cell')).toBeNull();
  await page.getByRole('slider', { name: 'Zoom' }).fill('2');
  for (const [i, id] of sized.entries()) await expect.poll(() => looks(page, id)).not.toBe(plain[i]);
  await panel(page, 'e0').getByRole('button', { name: 'ear' }).click();
  expect(await paramOf(page, 'cell')).toMatchObject({ x: 0.62, y: 0.15 });
  expect(errors).toEqual([]);
  await page.close();
});
