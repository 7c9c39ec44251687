import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { violations } from '../support/accessible.ts';
import { openMenu, openPage, panel, spoken, useSite } from '../support/page.ts';
import { textOf } from '../support/text.ts';

const site = useSite();
const FOLDER = 'models/mini-inception';
const FILES = [`${FOLDER}/model.json`, `${FOLDER}/group1-shard1of1.bin`];
const question = (page: Page) => page.getByRole('alert').filter({ hasText: 'Keep it in this browser?' });
const opened = (page: Page) => page.getByRole('heading', { name: /^The layers of your network/ });

async function chooseOwn(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('ControlOrMeta+o');
  await (await chooser).setFiles(FILES);
  await opened(page).waitFor();
}

/** Opens the network as one's own, past the dialog that asks how it sees. */
async function openOwn(page: Page): Promise<void> {
  await chooseOwn(page);
  await later(page);
}

const later = (page: Page) => page.getByRole('button', { name: 'Not now' }).click();

async function openKept(page: Page): Promise<void> {
  await openMenu(page, 'File');
  await page.getByRole('button', { name: 'Kept networks…' }).press('Enter');
}

it('a network of the reader’s own that the browser keeps is there after a reload, until it is removed', async () => {
  const { page, errors } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  await openOwn(page);
  await question(page)
    .getByText(/It takes \d[\d.]* [kM]B/)
    .waitFor();
  expect(await violations(page, '.output')).toEqual([]);
  const before = await spoken(page, 'e1');
  await question(page).getByRole('button', { name: 'Keep it' }).press('Enter');
  await expect.poll(() => textOf(page)).toContain('"kept:/your%20network/model.json"');
  await page.reload();
  await later(page);
  expect(await spoken(page, 'e1')).toBe(before);
  expect(await page.getByText('was lost').count()).toBe(0);

  // The same files again: they are known, and nothing is asked.
  await page.evaluate(() => {
    location.hash = 'doc=teaser';
  });
  await expect.poll(() => textOf(page)).not.toContain('kept:');
  await spoken(page, 'e2');
  await chooseOwn(page);
  expect(await spoken(page, 'e1')).toBe(before);
  expect(await question(page).count()).toBe(0);

  await openKept(page);
  const dialog = page.getByRole('dialog', { name: 'Networks that this browser keeps' });
  await dialog.getByText('kept:/your%20network/model.json').waitFor();
  expect(await violations(page, 'vitrail-file-menu')).toEqual([]);
  await dialog.getByRole('button', { name: 'Remove your network' }).press('Enter');
  await dialog.getByText('None.').waitFor();
  await dialog.getByRole('button', { name: 'Close' }).press('Enter');
  expect(errors).toEqual([]);
  await page.reload();
  await page.getByText('Your own network is not kept in this browser').waitFor();
  await page.close();
});

it('is lost by a reload where its reader declined, which the page says, and how to bring it back', async () => {
  const { page } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  await openOwn(page);
  await question(page).getByRole('button', { name: 'No' }).press('Enter');
  expect(await question(page).count()).toBe(0);
  await page.reload();
  await page.getByText('Your own network was lost when the page was closed').waitFor();
  await page.getByRole('button', { name: 'Choose it again…' }).waitFor();
  await page.close();
});

it.each([
  ['QuotaExceededError', /it has no room for its [\d.]+ [kM]B/],
  ['InvalidStateError', /it keeps nothing in this window/],
])('where the browser keeps none (%s) the page says so, and the network stays open', async (name, words) => {
  const { page } = await openPage(site, 'teaser', {
    before: (fresh) =>
      fresh.addInitScript((error) => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
          if (this.transaction.db.name === 'vitrail-networks') throw new DOMException('', error);
          return put.apply(this, given);
        };
      }, name),
  });
  await spoken(page, 'e2');
  await openOwn(page);
  await question(page).getByRole('button', { name: 'Keep it' }).press('Enter');
  await page.getByText(words).waitFor();
  await panel(page, 'e1').and(page.locator('[data-status=ready]')).waitFor();
  await page.close();
});
