import { expect, it } from 'vitest';
import { golden } from '../../support/golden.ts';
import { colourAt, openPage, panel, pointAt, spoken, useSite } from '../../support/page.ts';
import { largestIn, largestOfMap } from '../../support/spoken.ts';

interface Golden {
  spatial_attribution: { mixed4d: { plain_235: number[]; plain_285: number[] } };
}

const site = useSite({ asWritten: true });
const { plain_235: shepherd, plain_285: cat } = (await golden<Golden>('googlenet.json')).spatial_attribution
  .mixed4d;
const MAPS = ['e1', 'e2', 'e3', 'e4', 'e5'];
const SIDE = 14;

it('five methods side by side, each with its own scale, follow the class; what speaks against is seen', async () => {
  const { page, errors } = await openPage(site, 'attribution-methods');
  const all = await Promise.all(MAPS.map((id) => spoken(page, id)));
  for (const [i, method] of ['linear', 'integrated', 'smoothgrad', 'grad-cam', 'occlusion'].entries()) {
    expect(all[i]).toContain(`Largest attribution (${method}, logit)`);
  }
  const { value, ...place } = largestOfMap(shepherd, SIDE);
  const largest = largestIn(all[0]!);
  expect(largest).toMatchObject(place);
  expect(largest.value).toBeCloseTo(value, 2);

  // Below the map is its legend: a cell is where the picture beside it has the same place.
  const against = largestOfMap(
    shepherd.map((entry) => -entry),
    SIDE,
  );
  const box = (await panel(page, 'e1').locator('canvas').first().boundingBox())!;
  const middle = (cell: number) => (cell + 0.5) / SIDE;
  const colourOf = ({ row, column }: { row: number; column: number }) =>
    colourAt(page, 'e1', middle(column), (middle(row) * box.width) / box.height);
  const [red, , blue] = await colourOf(against);
  expect(red! - blue!).toBeGreaterThan(30);
  const [less, , more] = await colourOf(place);
  expect(more! - less!).toBeGreaterThan(60);

  await page.getByRole('combobox', { name: 'Class' }).selectOption({ label: 'Egyptian cat' });
  await expect.poll(async () => largestIn(await spoken(page, 'e1')).value).toBeCloseTo(Math.max(...cat), 2);
  const others = await Promise.all(MAPS.map((id) => spoken(page, id)));
  for (const [i, text] of others.entries()) expect(text).not.toBe(all[i]);
  // Pointing at a map changes nothing.
  await pointAt(page, 'e3', 0.5, 0.5);
  expect(await Promise.all(MAPS.map((id) => spoken(page, id)))).toEqual(others);
  expect(errors).toEqual([]);
  await page.close();
});
