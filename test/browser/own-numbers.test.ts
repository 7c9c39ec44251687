import { expect, it } from 'vitest';
import { violations } from '../support/accessible.ts';
import { openPage, spoken, useSite } from '../support/page.ts';
import { textOf } from '../support/text.ts';

const site = useSite();
const folder = 'models/mini-inception';

it('pixels enter a network by numbers of the reader’s own: tried at once, and written into the document', async () => {
  const { page, errors } = await openPage(site, 'teaser', { packs: true });
  await spoken(page, 'e2');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  await (await chooser).setFiles([`${folder}/model.json`, `${folder}/group1-shard1of1.bin`]);
  const dialog = page.getByRole('dialog', { name: 'How does this network see pictures?' });
  await dialog.getByText(/surest/).waitFor({ timeout: 60_000 });
  const field = (name: string) => dialog.getByRole('textbox', { name, exact: true });
  const order = dialog.getByRole('combobox', { name: 'Order of the colours' });
  const guessesOf = async (name: RegExp) =>
    (await dialog.getByRole('row', { name }).locator('ol').allTextContents()).join();

  // A usual way fills the fields; by the same numbers the network sees the same.
  await dialog.getByRole('radio', { name: /Caffe/ }).check();
  expect(await field('Mean of blue').inputValue()).toBe('103.939');
  await order.selectOption('red first');
  expect(await field('Mean of blue').inputValue()).toBe('103.939');
  expect(await dialog.getByRole('radio', { name: /numbers below/ }).isChecked()).toBe(true);
  await order.selectOption('blue first');
  await expect.poll(() => guessesOf(/numbers below/)).toBe(await guessesOf(/Caffe/));

  await field('Scale').fill('1/0');
  await field('Scale').press('Enter');
  await dialog.getByText('Not a number that can be used: Scale.', { exact: false }).waitFor();
  await field('Scale').fill('1/64');
  await field('Scale').press('Enter');
  await expect.poll(() => guessesOf(/numbers below/)).not.toBe(await guessesOf(/Caffe/));
  expect(await violations(page, 'vitrail-own-model')).toEqual([]);
  await dialog.getByRole('button', { name: 'Write it into the document' }).click();
  await dialog.waitFor({ state: 'detached' });
  const { net } = JSON.parse(await textOf(page)).networks;
  expect(net.preprocess).toEqual({
    scale: 1 / 64,
    mean: [103.939, 116.779, 123.68],
    std: [1, 1, 1],
    order: 'bgr',
  });
  await page.getByRole('tab', { name: 'No problems' }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});
