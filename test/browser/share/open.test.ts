import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openMenu, openPage, spoken, useSite } from '../../support/page.ts';
import { openAt, told } from '../../support/share.ts';

const site = useSite();
const heading = (page: Page) => page.locator('.vt-interface').getByRole('heading', { level: 2 });
const DOCUMENT = JSON.stringify({
  title: 'From elsewhere',
  interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
});
const THERE = 'https://files.example/from.json';
const SHARED = { 'Access-Control-Allow-Origin': '*' };
/** An answer without any header is given one by the driver of the browser, so that it may be read. */
const UNSHARED = { 'Access-Control-Allow-Origin': 'https://another.example' };

async function openAddress(page: Page, address: string): Promise<void> {
  await openMenu(page, 'File');
  await page.getByRole('button', { name: 'Open an address…' }).press('Enter');
  await page.getByRole('textbox', { name: /Open the document/ }).fill(address);
  await page.keyboard.press('Enter');
}

describe('a document from an address', () => {
  it('opens as the reader’s own', async () => {
    const { page, errors } = await openAt(site, '#doc=teaser');
    await page.route(THERE, (route) => route.fulfill({ body: DOCUMENT, headers: SHARED }));
    await spoken(page, 'e2');
    await openAddress(page, THERE);
    await heading(page).getByText('From elsewhere').waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#url=https/);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    [
      'no right to read it',
      (page: Page) => page.route(THERE, (route) => route.fulfill({ body: DOCUMENT, headers: UNSHARED })),
      /CORS/,
    ],
    [
      'no such file',
      (page: Page) => page.route(THERE, (route) => route.fulfill({ status: 404 })),
      /answered 404/,
    ],
    ['no server', (page: Page) => page.route(THERE, (route) => route.abort()), /no answer/],
    ['no connection', (page: Page) => page.context().setOffline(true), /no connection/],
    [
      'too much of it',
      (page: Page) => page.route(THERE, (route) => route.fulfill({ body: ' '.repeat(2e6), headers: SHARED })),
      /at most 1 MB/,
    ],
  ])('%s: says so, and what to do', async (_, before, words) => {
    const { page } = await openAt(site, '#doc=teaser');
    const shown = await spoken(page, 'e2');
    await before(page);
    await openAddress(page, THERE);
    await told(page).getByText(words).waitFor();
    expect(await spoken(page, 'e2')).toBe(shown);
    await page.close();
  });

  it('is not asked for where the page may not read', async () => {
    const { page } = await openAt(site, '#doc=teaser');
    await spoken(page, 'e2');
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'http://files.example/a.json']) {
      await openAddress(page, address);
      await told(page)
        .getByText(/Documents may not load/)
        .waitFor();
      await page.evaluate(() => window.dispatchEvent(new HashChangeEvent('hashchange')));
    }
    await page.close();
  });

  it('of a network says that its server does not share', async () => {
    const network = JSON.stringify({ networks: { net: { url: 'https://files.example/model.json' } } }).slice(
      0,
      -1,
    );
    const text = `${network}, ${DOCUMENT.slice(1)}`;
    const { page } = await openPage(site, 'teaser', {
      before: (fresh) =>
        fresh.route('https://files.example/**', (route) => route.fulfill({ body: '{}', headers: UNSHARED })),
    });
    await page.evaluate(
      (fragment) => {
        location.hash = fragment;
      },
      `text=${encodeURIComponent(text)}`,
    );
    await page
      .getByText(/does not let other pages read it \(CORS\)/)
      .first()
      .waitFor();
    await page.close();
  });
});

describe('files', () => {
  it('are opened by key or dropped, and saved by key', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    const choosing = page.waitForEvent('filechooser');
    await page.keyboard.press('ControlOrMeta+o');
    const file = { name: 'cells.json', mimeType: 'application/json', buffer: Buffer.from(DOCUMENT) };
    await (await choosing).setFiles(file);
    await heading(page).getByText('From elsewhere').waitFor();

    await page.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text.replace('From elsewhere', 'Dropped')], 'dropped.json'));
      for (const type of ['dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      }
    }, DOCUMENT);
    await heading(page).getByText('Dropped').waitFor();

    const saving = page.waitForEvent('download');
    await page.keyboard.press('ControlOrMeta+s');
    expect((await saving).suggestedFilename()).toBe('dropped.json');
    expect(errors).toEqual([]);
    await page.close();
  });
});
