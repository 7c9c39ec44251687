import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDocument, openMenu, paramOf, spoken, useSite } from '../support/page.ts';

const site = useSite();
let folder: string;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'vitrail-folder-')), 'animals');
  for (const [label, names] of Object.entries({
    cats: ['tabby', 'kitten'],
    birds: ['owl', 'hens', 'duck'],
  })) {
    mkdirSync(join(folder, label), { recursive: true });
    for (const name of names) cpSync(`models/images/${name}.jpg`, join(folder, label, `${name}.jpg`));
  }
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** Ranks the examples of the bundled dataset by a channel. */
const ranked = {
  networks: { net: { model: 'mini-inception' } },
  inputs: { objects: { dataset: 'objects' }, one: { image: 'owl' } },
  params: [{ name: 'chosen', type: 'example', value: 600 }],
  interface: {
    type: 'infovis',
    mark: 'examples',
    content: {
      type: 'transform',
      of: { type: 'activation', of: { of: 'net/mixed4a/channel', index: 3 }, input: 'objects' },
      ops: ['sort'],
    },
  },
};

async function chooseFolder(page: Page): Promise<void> {
  await openMenu(page, 'File');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a folder/ }).click();
  await (await chooser).setFiles(folder);
}

describe('a folder of pictures by class', () => {
  it('takes the place of the dataset of the document, and is asked for again after a reload', async () => {
    const { page, errors } = await openDocument(site, ranked);
    await page.locator('[data-element="e0"]').waitFor();
    await chooseFolder(page);
    await expect.poll(() => spoken(page, 'e0').catch(() => '')).toMatch(/(cats|birds) \d/);
    const before = await spoken(page, 'e0');
    expect(await paramOf(page, 'chosen')).toBe(0);
    await page.reload();
    await page.getByText('Your own dataset was lost when the page was closed').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose it again…' }).click();
    await (await chooser).setFiles(folder);
    await expect.poll(() => spoken(page, 'e0').catch(() => '')).toBe(before);
    // The lost dataset was asked for in vain.
    expect(errors.filter((error) => !error.includes('ERR_FILE_NOT_FOUND'))).toEqual([]);
    await page.close();
  });

  it('opens a document about it where there is no dataset', async () => {
    const { page } = await openDocument(site, {
      ...ranked,
      inputs: { one: { image: 'owl' } },
      params: [],
      interface: {
        ...ranked.interface,
        mark: 'bars',
        content: {
          type: 'transform',
          of: { type: 'activation', of: 'net/mixed4a/channel', input: 'one' },
          ops: [{ op: 'top', k: 3 }],
        },
      },
    });
    await spoken(page, 'e0');
    await chooseFolder(page);
    await page.getByRole('heading', { name: 'What detectors meet in animals' }).waitFor({ timeout: 30_000 });
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/#doc=local/);
    await page.close();
  });

  it('is told where it has no pictures by class', async () => {
    const { page } = await openDocument(site, ranked);
    await page.locator('[data-element="e0"]').waitFor();
    await page.evaluate(() => {
      const empty = {
        isDirectory: true,
        name: 'nothing',
        createReader: () => ({ readEntries: (take: (found: []) => void) => take([]) }),
      };
      DataTransferItem.prototype.webkitGetAsEntry = () => empty as never;
      const transfer = new DataTransfer();
      transfer.items.add(new File([''], 'nothing'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    });
    await page.getByText('The folder nothing has no pictures by class').waitFor();
    await page.close();
  });
});
