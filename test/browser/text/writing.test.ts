import { expect, it } from 'vitest';
import { useSite } from '../../support/page.ts';
import { caretAfter, openText, textOf } from '../../support/text.ts';

const site = useSite();

it('Shift-Alt-F tidies, and leaves the cursor where it was', async () => {
  const { page } = await openText(site);
  await caretAfter(page, '"type": "transform",');
  await page.keyboard.press('Home');
  await page.keyboard.type('        ');
  await page.keyboard.press('End');
  const before = await page.locator('.cm-activeLine').textContent();
  await page.keyboard.press('Shift+Alt+f');
  await expect.poll(() => page.locator('.cm-activeLine').textContent()).toBe(before!.replace(/^ {8}/, ''));
  await page.keyboard.type(' ');
  expect(await page.locator('.cm-activeLine').textContent()).toMatch(/, $/);
  await page.close();
});

it('folds, writes at several cursors, finds and replaces', async () => {
  const { page, errors } = await openText(site);
  const before = await textOf(page);
  await caretAfter(page, '"contents": {');
  const lines = await page.locator('.cm-line').count();
  await page.keyboard.press('Control+Shift+BracketLeft');
  await page.locator('.cm-foldPlaceholder').waitFor();
  expect(await page.locator('.cm-line').count()).toBeLessThan(lines);
  await page.keyboard.press('Control+Shift+BracketRight');
  await page.locator('.cm-foldPlaceholder').waitFor({ state: 'detached' });

  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Alt+ArrowDown');
  await page.keyboard.type(' ');
  expect((await textOf(page)).length).toBe(before.length + 2);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+f');
  await page.keyboard.type('#strongest');
  await page.locator('vitrail-text').getByRole('textbox', { name: 'Replace' }).fill('#here');
  await page.locator('vitrail-text').getByRole('button', { name: 'replace all' }).click();
  expect(await textOf(page)).toBe(before.replaceAll('#strongest', '#here'));
  expect(errors).toEqual([]);
  await page.close();
});
