import { expect, it } from 'vitest';
import { golden } from '../../support/golden.ts';
import { openPage, panel, paramOf, pointAt, spoken, useSite } from '../../support/page.ts';
import { choosePicture } from '../../support/picture.ts';
import { labelsIn, largestIn, largestOfMap } from '../../support/spoken.ts';

interface Golden {
  softmax_top5: [number, number][];
  layer_to_layer_spatial_mixed4d_to_mixed5a: Record<string, { plain: number[] }>;
}

const site = useSite({ asWritten: true });
const expected = await golden<Golden>('googlenet.json');

/** Elements of a layer: its grid, what influences the place, what speaks for the class. */
const MIXED4D = { influence: 'e12' };
const MIXED5A = { grid: 'e15', influence: 'e16' };
const OF_CLASS = ['e5', 'e9', 'e13', 'e17'];

it('says the probabilities, also where the most probable class is wrong', async () => {
  const { page, errors } = await openPage(site, 'spatial-attribution');
  const classes = labelsIn(await spoken(page, 'e1'));
  expect(classes).toHaveLength(5);
  expect(classes[0]![0]).toContain('German shepherd');
  for (const [i, [, share]] of expected.softmax_top5.entries()) expect(classes[i]![1]).toBeCloseTo(share, 2);
  // What the network takes a cow for, by its own logits: it knows oxen, but no cows.
  await choosePicture(page, 'A cow');
  await expect.poll(() => spoken(page, 'e1')).toMatch(/American Staffordshire terrier: 0\.[12]\d+/);
  expect(errors).toEqual([]);
  await page.close();
});

it('a cell shows what influences it below and what it speaks for; a class its map in all layers', async () => {
  const { page, errors } = await openPage(site, 'spatial-attribution');
  for (const id of ['e0', 'e1', MIXED5A.grid]) await spoken(page, id);
  const own = largestIn(await spoken(page, MIXED4D.influence));
  const pointed = async () => {
    await pointAt(page, MIXED5A.grid, 3.5 / 7, 3.5 / 7);
    return paramOf(page, 'cell');
  };
  await expect.poll(pointed, { timeout: 10_000 }).toMatchObject({ layer: 'mixed5a' });
  const map = expected.layer_to_layer_spatial_mixed4d_to_mixed5a['3,3']!.plain;
  const { value, ...place } = largestOfMap(map, 14);
  await expect
    .poll(async () => largestIn(await spoken(page, MIXED4D.influence)), { timeout: 20_000 })
    .toMatchObject(place);
  expect(largestIn(await spoken(page, MIXED4D.influence)).value / value).toBeCloseTo(1, 2);
  // Within its own layer a place is influenced by itself.
  expect(largestIn(await spoken(page, MIXED5A.influence))).toMatchObject({ row: 3, column: 3 });
  expect(labelsIn(await spoken(page, 'e2'))).toHaveLength(6);
  await page.mouse.move(5, 5);
  await expect.poll(async () => largestIn(await spoken(page, MIXED4D.influence))).toEqual(own);

  await panel(page, 'e1').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => paramOf(page, 'class')).toBe(235);
  for (const id of OF_CLASS) expect(await spoken(page, id)).toMatch(/Largest attribution/);
  expect(errors).toEqual([]);
  await page.close();
});

it('two directions of the evidence, the same in all layers, named by their classes', async () => {
  const { page, errors } = await openPage(site, 'spatial-attribution');
  await spoken(page, 'e6');
  const named = panel(page, 'e6').getByText(/Group 1: .*German shepherd.+\. Group 2: .+\./);
  await named.waitFor();
  for (const id of ['e10', 'e14', 'e18']) {
    await spoken(page, id);
    // What all have in common is said once; what is left out of each differs.
    await panel(page, id)
      .getByText(/^\d+ % of what was factored is negative and left out\.$/)
      .waitFor();
  }
  expect(errors).toEqual([]);
  await page.close();
});
