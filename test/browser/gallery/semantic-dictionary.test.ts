import { expect, it } from 'vitest';
import { golden } from '../../support/golden.ts';
import { colourAt, openPage, panel, pointAt, spoken, useSite } from '../../support/page.ts';
import { channelsIn, expectChannels } from '../../support/spoken.ts';

interface Golden {
  semantic_dictionary_mixed4d: { at_yx: [number, number]; top8: [number, number][] };
  activations: { mixed4d: { max: number } };
}

const site = useSite({ asWritten: true });
const expected = await golden<Golden>('googlenet.json');

it('names the strongest channels of the cell under the pointer', async () => {
  const { page, errors } = await openPage(site, 'semantic-dictionary');
  await spoken(page, 'e1');
  const {
    at_yx: [row, column],
    top8,
  } = expected.semantic_dictionary_mixed4d;
  const { max } = expected.activations.mixed4d;
  await pointAt(page, 'e0', (column + 0.5) / 14, (row + 0.5) / 14);
  const shares = top8.slice(0, 4).map(([channel, value]): [number, number] => [channel, value / max]);
  await expect.poll(async () => channelsIn(await spoken(page, 'e1'))[0]?.[0]).toBe(shares[0]![0]);
  expectChannels(channelsIn(await spoken(page, 'e1')), shares);
  // The cell is outlined where the pointer is.
  const [red, green, blue] = await colourAt(page, 'e0', column / 14 + 0.002, (row + 0.5) / 14);
  expect([red! > 200, green! > 90 && green! < 170, blue! < 90]).toEqual([true, true, true]);
  const there = await spoken(page, 'e1');
  await pointAt(page, 'e0', 0.7, 0.15);
  await expect.poll(() => spoken(page, 'e1')).not.toBe(there);
  expect(errors).toEqual([]);
  await page.close();
});

it('goes to the places that its caption names', async () => {
  const { page } = await openPage(site, 'semantic-dictionary');
  const before = await spoken(page, 'e1');
  await panel(page, 'e0').getByRole('button').first().click();
  await page.mouse.move(5, 5);
  await expect.poll(() => spoken(page, 'e1')).not.toBe(before);
  await page.close();
});
