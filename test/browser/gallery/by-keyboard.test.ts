import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { GALLERY, isAlone, selecting } from '../../support/gallery.ts';
import { openPage, panel, paramOf, spoken, useSite } from '../../support/page.ts';

const site = useSite();

/** Presses Tab through the whole interface, and gives the elements that had the focus, in order. */
async function tabThrough(page: Page): Promise<string[]> {
  const reached: string[] = [];
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      const inside = activeElement?.closest('.vt-interface') !== null;
      return { inside, element: (activeElement as HTMLElement | null)?.dataset.element };
    });
  await page.locator('.vt-interface').evaluate((dom) => {
    const before = document.createElement('button');
    dom.before(before);
    before.focus();
    before.remove();
  });
  for (;;) {
    await page.keyboard.press('Tab');
    const { inside, element } = await focused();
    if (!inside) return reached;
    if (element !== undefined) reached.push(element);
  }
}

it.each(GALLERY)(
  '$id: Tab reaches each element, arrows move, Enter keeps, Escape returns',
  async ({ id }) => {
    const { page, errors } = await openPage(site, id, { packs: true });
    const elements = await selecting(page);
    const reached = await tabThrough(page);
    expect(reached).toEqual(expect.arrayContaining(elements.map((element) => element.id)));
    for (const { id: element, selects } of elements) {
      // Where nothing is shown yet, there is nothing to choose.
      if ((await panel(page, element).getAttribute('data-status')) === 'empty') continue;
      const { param } = selects[0]!;
      const said = await spoken(page, element);
      const own = await paramOf(page, param);
      if (isAlone(said, own)) continue;
      await panel(page, element).focus();
      await page.keyboard.press('ArrowDown');
      await expect
        .poll(() => paramOf(page, param), { message: `${element} moves ${param}` })
        .not.toEqual(own);
      await page.keyboard.press('Escape');
      await expect.poll(() => paramOf(page, param), { message: `${element} returns` }).toEqual(own);
      await page.keyboard.press('ArrowDown');
      const moved = await paramOf(page, param);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      expect(await paramOf(page, param), `${element} keeps`).toEqual(moved);
      // Of a set, what is pointed at is taken out again.
      if (Array.isArray(own)) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      expect(await paramOf(page, param), `${element} lets go`).toEqual(own);
    }
    expect(errors).toEqual([]);
    await page.close();
  },
);
