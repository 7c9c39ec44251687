import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedUrl } from '../support/models.ts';
import { looks, openPage, spoken, useSite } from '../support/page.ts';

if (!hasShared) console.warn('Skipped: dropping real models needs ../shared.');

/** Drops files of a folder on the page, all at once. */
async function drop(page: Page, folder: string, names: string[]): Promise<void> {
  await page.route('**/dropped/*', (route) => {
    const name = route.request().url().split('/').at(-1)!;
    return route.fulfill({ path: fileURLToPath(sharedUrl(`${folder}/${name}`)) });
  });
  await page.evaluate(async (list) => {
    const transfer = new DataTransfer();
    for (const name of list) {
      const bytes = await (await fetch(`dropped/${name}`)).arrayBuffer();
      transfer.items.add(new File([bytes], name));
    }
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, names);
}

describe.skipIf(!hasShared)('a model of the reader’s own, dropped on the page', () => {
  const site = useSite();
  it.each([
    ['models/squeezenet1.1', ['squeezenet1.1.onnx'], 'squeezenet1.1.onnx'],
    ['models/tiny-darknet', undefined, 'model.json'],
    ['models/googlenet', undefined, 'model.json'],
  ])('%s gives its layers, and one channel of each over the photo', async (folder, names, title) => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    const files = hasShared
      ? readdirSync(sharedUrl(folder)).filter((name) => /shard|json|onnx/.test(name))
      : [];
    await drop(page, folder, names ?? files);
    await page.getByRole('heading', { name: `The layers of ${title}` }).waitFor({ timeout: 60_000 });
    expect(await spoken(page, 'e1')).toMatch(/Largest activation/);
    const layers = page.getByRole('combobox', { name: 'Layer' }).locator('option');
    const count = await layers.count();
    expect(count).toBeGreaterThan(5);
    const first = await looks(page, 'e2');
    await page.getByRole('combobox', { name: 'Layer' }).selectOption({ index: count - 2 });
    await expect.poll(() => looks(page, 'e2')).not.toBe(first);
    await page
      .getByText(/it is a guess/)
      .first()
      .waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
    await page.close();
  });
});
