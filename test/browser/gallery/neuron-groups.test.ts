import { expect, it } from 'vitest';
import { golden } from '../../support/golden.ts';
import { looks, openPage, panel, paramOf, pointAt, spoken, useSite } from '../../support/page.ts';
import { labelsIn } from '../../support/spoken.ts';

const site = useSite({ asWritten: true });
const { nmf_mixed4d: errorsOf } = await golden<{
  nmf_mixed4d: Record<string, { relative_error: number }>;
}>('googlenet.json');

it('as many groups as the slider says, with what they leave out', async () => {
  const { page, errors } = await openPage(site, 'neuron-groups');
  expect(labelsIn(await spoken(page, 'e2'))).toHaveLength(6);
  const loss = panel(page, 'e1').getByText(/Reconstruction error: /);
  const error = async () => Number((await loss.textContent())!.match(/error: (\d\.\d+)/)![1]);
  expect(Math.abs((await error()) / errorsOf['6']!.relative_error - 1)).toBeLessThan(0.02);
  const slider = page.getByRole('slider', { name: 'Groups' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => labelsIn(await spoken(page, 'e2')).length, { timeout: 20_000 }).toBe(4);
  await expect
    .poll(async () => Math.abs((await error()) / errorsOf['4']!.relative_error - 1))
    .toBeLessThan(0.02);
  expect(await spoken(page, 'e3')).toMatch(/group \d to German shepherd: [+−]/);
  expect(errors).toEqual([]);
  await page.close();
});

it('a group that is pointed at stands alone in the map; a place fades the groups by what is there', async () => {
  const { page, errors } = await openPage(site, 'neuron-groups');
  await spoken(page, 'e1');
  await spoken(page, 'e2');
  const all = await looks(page, 'e1');
  await pointAt(page, 'e2', 0.05, 0.2);
  await expect.poll(() => paramOf(page, 'group')).toMatchObject({ layer: 'mixed4d', index: 0 });
  await expect.poll(() => looks(page, 'e1')).not.toBe(all);
  await page.mouse.move(5, 5);
  await expect.poll(() => looks(page, 'e1')).toBe(all);
  await pointAt(page, 'e0', 0.2, 0.1);
  await panel(page, 'e2')
    .getByText(/Opacity: activation, 0 to /)
    .waitFor();
  // By keyboard: a cell further.
  await page.mouse.move(5, 5);
  await panel(page, 'e1').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => paramOf(page, 'cell')).toMatchObject({ x: expect.closeTo(8.5 / 14, 3) });
  await page.keyboard.press('Escape');
  await expect.poll(() => paramOf(page, 'cell')).toBeNull();
  expect(errors).toEqual([]);
  await page.close();
});
