import { expect, it } from 'vitest';
import { openPage, paramOf, pointAt, spoken, tapAt, useSite } from '../../support/page.ts';
import { labelsIn } from '../../support/spoken.ts';

const site = useSite({ asWritten: true });

it('names the groups at the cell under the pointer, the strongest first', async () => {
  const { page, errors } = await openPage(site, 'group-dictionary');
  const own = await spoken(page, 'e2');
  const values = labelsIn(own).map(([, value]) => value);
  expect(values).toHaveLength(6);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  await pointAt(page, 'e0', 0.2, 0.9);
  await expect.poll(() => spoken(page, 'e2')).not.toBe(own);
  await page.mouse.move(5, 5);
  await expect.poll(() => spoken(page, 'e2')).toBe(own);
  await pointAt(page, 'e2', 0.05, 0.05);
  await expect.poll(() => paramOf(page, 'group')).toMatchObject({ layer: 'mixed4d' });
  expect(errors).toEqual([]);
  await page.close();
});

it('a tap keeps the cell', async () => {
  const { page, errors } = await openPage(site, 'group-dictionary', { hasTouch: true });
  const own = await spoken(page, 'e2');
  await tapAt(page, 'e0', 0.2, 0.9);
  await expect.poll(() => spoken(page, 'e2')).not.toBe(own);
  expect(await paramOf(page, 'cell')).toMatchObject({ x: expect.closeTo(0.2, 1) });
  expect(errors).toEqual([]);
  await page.close();
});
