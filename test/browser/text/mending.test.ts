import { expect, it } from 'vitest';
import { useSite } from '../../support/page.ts';
import { caretAfter, openText, textOf } from '../../support/text.ts';

const site = useSite();

it('a quick fix mends a fault, by keys and by the message', async () => {
  const { page } = await openText(site);
  await caretAfter(page, '"#strongest');
  await page.keyboard.type('s');
  await page.keyboard.press('Escape');
  await page.locator('.cm-lintRange-error').first().waitFor();
  await page.keyboard.press('Control+.');
  await page.getByRole('group', { name: 'What mends this' }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.cm-lintRange-error').first().waitFor({ state: 'detached' });
  expect(await textOf(page)).toContain('"content": "#strongest"');
  await caretAfter(page, '"#strongest');
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await page.locator('.cm-lintRange-error').first().hover();
  await page.getByRole('button', { name: 'Change to "#strongest"' }).click();
  await page.locator('.cm-lintRange-error').first().waitFor({ state: 'detached' });
  await page.close();
});

it('F12 and Ctrl-click go to a definition; F2 renames everywhere and says in how many places', async () => {
  const { page } = await openText(site);
  await caretAfter(page, '"#stron');
  await page.keyboard.press('F12');
  await page.locator('.cm-activeLine', { hasText: '"strongest": {' }).waitFor();
  // Brings it on screen.
  await page.keyboard.press('Control+End');
  await page
    .locator('.cm-line', { hasText: '"content": "#here"' })
    .getByText('"#here"')
    .click({ modifiers: ['Control'] });
  await page.locator('.cm-activeLine', { hasText: '"here": {' }).waitFor();
  await page.keyboard.press('F2');
  await page.getByLabel(/Rename here in 2 places/).waitFor();
  await page.keyboard.type('cube');
  await page.getByText('There is a content cube already.').waitFor();
  await page.keyboard.type('Here');
  await page.keyboard.press('Enter');
  const text = await textOf(page);
  expect(text).toContain('"cubeHere": {');
  expect(text).toContain('"#cubeHere"');
  expect(await page.locator('.cm-lintRange-error').count()).toBe(0);
  await page.close();
});
