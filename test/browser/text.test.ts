import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, spoken, useSite } from '../support/page.ts';

const site = useSite();

/** Puts the caret behind the first occurrence of a piece of text, by keys. */
async function caretAfter(page: Page, text: string): Promise<void> {
  const line = page.locator('.cm-line', { hasText: text }).first();
  await line.click();
  const written = (await line.textContent()) ?? '';
  // Twice: a long line is wrapped, and Home goes to where the wrapped part begins first.
  await page.keyboard.press('End');
  for (let i = 0; i < written.length - written.indexOf(text) - text.length; i++) {
    await page.keyboard.press('ArrowLeft');
  }
}

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector('vitrail-text') as unknown as { value: string }).value);

async function opened(id = 'semantic-dictionary'): Promise<{ page: Page; errors: string[] }> {
  const { page, errors } = await openPage(site, id);
  await spoken(page, 'e1');
  return { page, errors };
}

/** A list that has only just opened takes no keys: they may have been meant for the text. */
const takesKeys = (page: Page) => page.waitForTimeout(200);

describe('while typing', () => {
  it('completion lists the layers of this network, and the chosen one is shown', async () => {
    const { page, errors } = await opened();
    await caretAfter(page, 'net/mixed4d');
    for (let i = 0; i < 2; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type('4');
    const list = page.getByRole('listbox');
    await list.getByRole('option', { name: /mixed4a/ }).waitFor();
    expect(await list.getByRole('option', { name: /mixed5a/ }).count()).toBe(0);
    await takesKeys(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await textOf(page)).toContain('"net/mixed4b/neuron"');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a key brings a value that fits, selected to be typed over', async () => {
    const { page } = await opened();
    await caretAfter(page, '"k": 4');
    await page.keyboard.type(', ');
    await page.keyboard.press('Control+Space');
    await page.getByRole('option', { name: /axis/ }).waitFor();
    await takesKeys(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('"k": 4, "axis": "channel" }');
    await page.close();
  });
});

it('documentation is shown and said at Ctrl-K Ctrl-I, and when the pointer rests', async () => {
  const { page } = await opened();
  await caretAfter(page, '"op": "norm');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.cm-tooltip-hover').getByText(/Cost:/).waitFor();
  await expect.poll(() => page.locator('.cm-announced').textContent()).toMatch(/Cost/);
  await page.keyboard.press('Escape');
  await page.locator('.cm-tooltip-hover').waitFor({ state: 'detached' });
  await page.locator('.cm-line', { hasText: '"#strongest"' }).getByText('"#strongest"').hover();
  await page
    .locator('.cm-tooltip-hover')
    .getByText(/channel 4/)
    .waitFor();
  await page.close();
});

it('a quick fix mends a fault, by keys and by the message', async () => {
  const { page } = await opened();
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
  const { page } = await opened();
  await caretAfter(page, '"#stron');
  await page.keyboard.press('F12');
  await page.locator('.cm-activeLine', { hasText: '"strongest": {' }).waitFor();
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

it('Shift-Alt-F tidies, and leaves the cursor where it was', async () => {
  const { page } = await opened();
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
  const { page, errors } = await opened();
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

describe('undo', () => {
  it('reaches back over another document and over a reload', async () => {
    const { page, errors } = await opened();
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
});

it('compiles only when asked to, once that is chosen, also after a reload', async () => {
  const { page } = await opened();
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
  const { page } = await opened();
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
