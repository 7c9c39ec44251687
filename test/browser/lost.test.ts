import { expect, it } from 'vitest';
import { chooseOwnPicture, openPage, panel, spoken, useSite } from '../support/page.ts';
import { textOf } from '../support/text.ts';

const site = useSite();

it('a picture of the reader’s own that a reload lost is asked for again, and nothing else helps', async () => {
  const { page } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  await chooseOwnPicture(page, 'cow.jpg');
  const before = await spoken(page, 'e2');
  await page.reload();
  await panel(page, 'e0').getByRole('alert').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose it again…' }).click();
  await (await chooser).setFiles('models/images/cow.jpg');
  await page.getByText('Your own picture, cow.jpg').waitFor();
  expect(await spoken(page, 'e2')).toBe(before);
  await page.close();
});

it('a network too, by all its files; the document stays as it was', async () => {
  const { page } = await openPage(site, 'layers', {
    before: (fresh) =>
      fresh.route('**/specs/layers.json', async (route) => {
        const text = await (await route.fetch()).text();
        const body = text.replace('"model": "googlenet"', '"url": "blob:http://closed.test/1"');
        return route.fulfill({ body });
      }),
  });
  await page.getByText('Your own network was lost').waitFor();
  await page.getByRole('tab', { name: /error/ }).waitFor();
  const folder = 'models/mini-inception';
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose it again…' }).click();
  await (await chooser).setFiles([`${folder}/model.json`, `${folder}/group1-shard1of1.bin`]);
  await page.getByRole('button', { name: 'Not now' }).click();
  expect(await spoken(page, 'e1')).toMatch(/Largest activation/);
  expect(await page.getByText('was lost').count()).toBe(0);
  expect(await textOf(page)).not.toContain('closed.test');
  expect(page.url()).toContain('#doc=layers');
  await page.close();
});
