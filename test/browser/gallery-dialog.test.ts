import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/accessible.ts';
import { openMenu, openPage, spoken, useSite } from '../support/page.ts';

const site = useSite();
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Gallery' });
const heading = (page: Page) => page.locator('.vt-interface').getByRole('heading', { level: 2 });

describe('the gallery', () => {
  it('by keyboard alone: opened, searched, gone through and chosen from', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await page.keyboard.press('/');
    await dialog(page).waitFor();
    const links = dialog(page).getByRole('link');
    const all = await links.count();
    expect(await links.first().getAttribute('aria-current')).toBe('true');
    expect(await violations(page, 'vitrail-gallery')).toEqual([]);

    await page.keyboard.type('methods');
    await expect.poll(() => links.count()).toBeLessThan(all);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await expect.poll(() => links.count()).toBe(all);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    const name = await page.evaluate(
      () =>
        document.querySelector('vitrail-gallery')!.shadowRoot!.activeElement!.querySelector('strong')!
          .textContent,
    );
    await page.keyboard.press('Enter');
    await heading(page).getByText(name!).waitFor();
    expect(await dialog(page).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('filters by tags, says when nothing is left, and opens the first that is found', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await page.getByRole('button', { name: 'Gallery' }).click();
    const links = dialog(page).getByRole('link');
    const all = await links.count();
    await dialog(page).getByRole('button', { name: 'activation', exact: true }).click();
    expect(await links.count()).toBeLessThan(all);
    await dialog(page).getByRole('searchbox').fill('qqq');
    await dialog(page).getByText('Nothing of the gallery is described so.').waitFor();
    await dialog(page).getByRole('searchbox').fill('point at');
    await dialog(page).getByRole('searchbox').press('Enter');
    await heading(page).getByText('What does the network see here?').waitFor();
    await page.close();
  });

  it('leaves a slash to the text where one is written', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await page.locator('.cm-content').click();
    await page.keyboard.type('/');
    expect(await dialog(page).count()).toBe(0);
    await page.close();
  });
});

describe('a folder of documents', () => {
  it('is listed in the gallery under its name, also after a reload', async () => {
    const around = mkdtempSync(join(tmpdir(), 'vitrail-documents-'));
    const folder = join(around, 'lessons');
    mkdirSync(join(folder, 'second'), { recursive: true });
    const lesson = (title: string) =>
      JSON.stringify({ title, interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } });
    writeFileSync(join(folder, 'one.json'), lesson('Lesson one'));
    writeFileSync(join(folder, 'second', 'two.json'), lesson('Lesson two'));
    writeFileSync(join(folder, 'package.json'), '{}');
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await openMenu(page, 'File');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /Open a folder/ }).click();
    await (await chooser).setFiles(folder);
    await dialog(page).getByRole('heading', { name: 'Yours: lessons' }).waitFor();
    expect(await violations(page, 'vitrail-gallery')).toEqual([]);
    await dialog(page).getByRole('link', { name: 'second/two' }).press('Enter');
    await heading(page).getByText('Lesson two').waitFor();
    await page.reload();
    await heading(page).getByText('Lesson two').waitFor();
    await page.keyboard.press('/');
    await dialog(page).getByRole('link', { name: 'one', exact: true }).press('Enter');
    await heading(page).getByText('Lesson one').waitFor();
    expect(errors).toEqual([]);
    await page.close();
    rmSync(around, { recursive: true, force: true });
  });
});
