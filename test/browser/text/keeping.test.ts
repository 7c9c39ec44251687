import { expect, it } from 'vitest';
import { spoken, useSite } from '../../support/page.ts';
import { caretAfter, openText, textOf } from '../../support/text.ts';

const site = useSite();

it('undo reaches back over another document and over a reload', async () => {
  const { page, errors } = await openText(site);
  const before = await textOf(page);
  await caretAfter(page, '"k": 4');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('2');
  const changed = await textOf(page);
  for (const id of ['layers', 'semantic-dictionary']) {
    await page.evaluate((doc) => {
      location.hash = `doc=${doc}`;
    }, id);
    await page.waitForFunction(
      (doc) => document.title.includes(doc),
      id === 'layers' ? 'channel' : 'see here',
    );
  }
  expect(await textOf(page)).toBe(changed);
  await page.reload();
  await spoken(page, 'e1');
  expect(await textOf(page)).toBe(changed);
  await page.locator('.cm-content').click();
  for (let i = 0; i < 2; i++) await page.keyboard.press('ControlOrMeta+z');
  expect(await textOf(page)).toBe(before);
  await page.keyboard.press('ControlOrMeta+y');
  await page.keyboard.press('ControlOrMeta+y');
  expect(await textOf(page)).toBe(changed);
  expect(errors).toEqual([]);
  await page.close();
});

it('compiles only when asked to, once that is chosen, also after a reload', async () => {
  const { page } = await openText(site);
  const heading = page.getByRole('heading', { level: 2 });
  await page.getByRole('button', { name: 'Live' }).click();
  await caretAfter(page, 'What does the network');
  await page.keyboard.type(' really');
  await page.waitForTimeout(600);
  expect(await heading.textContent()).not.toContain('really');
  await page.keyboard.press('Control+Enter');
  await heading.getByText('What does the network really see here?').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
  await page.close();
});

it('two tabs with one document: the second to type is asked which text goes on', async () => {
  const { page } = await openText(site);
  const other = await page.context().newPage();
  await other.goto(`${site.url}#doc=semantic-dictionary`);
  await spoken(other, 'e1');
  await caretAfter(other, 'What does the network');
  await other.keyboard.type(' here');
  await page
    .getByRole('alert')
    .getByText(/another tab/)
    .waitFor();
  await page.getByRole('button', { name: 'Take the other' }).click();
  await expect.poll(() => textOf(page)).toContain('the network here see');
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});
