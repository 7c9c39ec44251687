import { expect, it } from 'vitest';
import { golden } from '../../support/golden.ts';
import { openPage, panel, paramOf, pointAt, spoken, useSite } from '../../support/page.ts';
import { labelsIn, largestIn, largestOfMap } from '../../support/spoken.ts';

interface Golden {
  softmax_top5: [number, number][];
  layer_to_layer_spatial_mixed4d_to_mixed5a: Record<string, number[]>;
}

const site = useSite();
const expected = await golden<Golden>('mini-inception.json');

it('says the probabilities, also where the first is not what is meant', async () => {
  const { page, errors } = await openPage(site, 'spatial-attribution');
  const classes = labelsIn(await spoken(page, 'e1'));
  expect(classes).toHaveLength(8);
  expect(classes[0]![0]).toContain('German shepherd');
  for (const [i, [, share]] of expected.softmax_top5.entries()) expect(classes[i]![1]).toBeCloseTo(share, 2);
  expect(errors).toEqual([]);
  await page.close();
});

it('a cell shows what influences it below and what it speaks for; a class its map in all layers', async () => {
  const { page, errors } = await openPage(site, 'spatial-attribution');
  for (const id of ['e0', 'e1', 'e12']) await spoken(page, id);
  const pointed = async () => {
    await pointAt(page, 'e12', 3.5 / 6, 3.5 / 6);
    return paramOf(page, 'cell');
  };
  await expect.poll(pointed, { timeout: 10_000 }).toMatchObject({ layer: 'mixed5a' });
  const map = expected.layer_to_layer_spatial_mixed4d_to_mixed5a['3,3']!;
  const { value, ...place } = largestOfMap(map, 12);
  await expect
    .poll(async () => largestIn(await spoken(page, 'e10')), { timeout: 20_000 })
    .toMatchObject(place);
  expect(largestIn(await spoken(page, 'e10')).value).toBeCloseTo(value, 2);
  expect(labelsIn(await spoken(page, 'e2'))).toHaveLength(8);
  await page.mouse.move(5, 5);
  await expect.poll(() => panel(page, 'e10').getAttribute('data-status')).toBe('empty');

  await panel(page, 'e1').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => paramOf(page, 'class')).toBe(11);
  for (const id of ['e5', 'e8', 'e11', 'e14']) expect(await spoken(page, id)).toMatch(/Largest attribution/);
  expect(errors).toEqual([]);
  await page.close();
});
