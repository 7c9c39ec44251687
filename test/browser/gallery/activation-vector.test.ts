import { expect, it } from 'vitest';
import { golden } from '../../support/golden.ts';
import { looks, openPage, panel, paramOf, pointAt, spoken, useSite } from '../../support/page.ts';
import { channelsIn, expectChannels } from '../../support/spoken.ts';

interface Golden {
  semantic_dictionary_mixed4d: { at_yx: [number, number]; top8: [number, number][] };
}

const site = useSite({ asWritten: true });
const { semantic_dictionary_mixed4d: expected } = await golden<Golden>('googlenet.json');

it('a place is the sum of its strongest channels, and each of these is shown where it fires', async () => {
  const { page, errors } = await openPage(site, 'activation-vector');
  await spoken(page, 'e3');
  const [row, column] = expected.at_yx;
  await pointAt(page, 'e0', (column + 0.5) / 14, (row + 0.5) / 14);
  await expect.poll(async () => channelsIn(await spoken(page, 'e3'))[0]?.[0]).toBe(expected.top8[0]![0]);
  expectChannels(channelsIn(await spoken(page, 'e3')), expected.top8.slice(0, 6));
  // The one picture of the place is named by no channel.
  expect(await spoken(page, 'e2')).toMatch(/^This place …\. \d+(\.\d+)? \(activation\)\.$/);
  await panel(page, 'e4')
    .getByText(/^\d+ % are exactly zero\.$/)
    .waitFor();

  const nothing = await looks(page, 'e1');
  await pointAt(page, 'e3', 0.05, 0.2);
  await expect.poll(() => looks(page, 'e1')).not.toBe(nothing);
  expect(await spoken(page, 'e1')).toMatch(/Largest activation/);
  expect(errors).toEqual([]);
  await page.close();
});

it('the words of its caption go to places, by keyboard too; a click keeps one', async () => {
  const { page } = await openPage(site, 'activation-vector');
  const own = await spoken(page, 'e3');
  await page.getByRole('button', { name: 'its ear' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => spoken(page, 'e3')).not.toBe(own);
  expect(await paramOf(page, 'cell')).toMatchObject({ x: 0.62, y: 0.15 });
  await page.close();
});
