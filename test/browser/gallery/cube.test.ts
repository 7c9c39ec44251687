import { expect, it } from 'vitest';
import { golden } from '../../support/golden.ts';
import { looks, openPage, panel, paramOf, restingLooks, spoken, useSite } from '../../support/page.ts';
import { choosePicture } from '../../support/picture.ts';

const site = useSite({ asWritten: true });
const { nmf_mixed4d: errorsOf } = await golden<{
  nmf_mixed4d: Record<string, { relative_error: number }>;
}>('googlenet.json');

it('is cut by words and by a chooser, and each cut is another picture', async () => {
  const { page, errors } = await openPage(site, 'cube');
  await spoken(page, 'e1');
  const cuts: string[] = [];
  const words = panel(page, 'e1').locator('.vt-caption');
  for (const [word, cut] of [
    ['neurons', 'neuron'],
    ['channels', 'channel'],
    ['whole', 'whole'],
    ['positions', 'spatial'],
  ] as const) {
    await words.getByRole('button', { name: word }).click();
    expect(await paramOf(page, 'cut')).toBe(cut);
    await expect.poll(async () => cuts.includes(await looks(page, 'e1'))).toBe(false);
    cuts.push(await restingLooks(page, 'e1'));
  }
  const chooser = page.getByRole('combobox', { name: 'Cut into' });
  await chooser.selectOption('neuron');
  await expect.poll(() => looks(page, 'e1')).toBe(cuts[0]);
  // In the same order as by the words: another width before it moves the drawing by a part of a pixel.
  await chooser.selectOption('whole');
  await expect.poll(() => looks(page, 'e1')).toBe(cuts[2]);
  await chooser.selectOption('spatial');
  await expect.poll(() => looks(page, 'e1')).toBe(cuts[3]);
  // What a cut leaves out is said; positions leave out nothing.
  const left = panel(page, 'e1').getByText(
    /strongest of 528 channels, front to back: \d+ % of the activation/,
  );
  expect(await left.count()).toBe(0);
  await chooser.selectOption('channel');
  await left.waitFor();
  await expect.poll(() => looks(page, 'e1')).toBe(cuts[1]);
  expect(errors).toEqual([]);
  await page.close();
});

it('is of the layer, the photo and the number of groups that are chosen', async () => {
  const { page, errors } = await openPage(site, 'cube');
  await spoken(page, 'e2');
  const error = async () => {
    const said = await panel(page, 'e2')
      .getByText(/Reconstruction error: /)
      .textContent();
    return Number(said!.match(/error: (\d\.\d+)/)![1]);
  };
  expect(Math.abs((await error()) / errorsOf['6']!.relative_error - 1)).toBeLessThan(0.02);
  const slider = page.getByRole('slider', { name: 'Groups' });
  await slider.focus();
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => Math.abs((await error()) / errorsOf['10']!.relative_error - 1))
    .toBeLessThan(0.02);

  const before = await looks(page, 'e1');
  await page.getByRole('combobox', { name: 'Layer' }).selectOption('mixed5a');
  await expect.poll(() => looks(page, 'e1')).not.toBe(before);
  await expect.poll(() => spoken(page, 'e1')).toMatch(/of 7, column \d of 7/);
  const shepherd = await spoken(page, 'e1');
  await choosePicture(page, 'A tabby cat');
  await expect.poll(() => spoken(page, 'e1')).not.toBe(shepherd);
  expect(errors).toEqual([]);
  await page.close();
});
