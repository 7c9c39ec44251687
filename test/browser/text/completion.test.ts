import { describe, expect, it } from 'vitest';
import { useSite } from '../../support/page.ts';
import { caretAfter, openText, takesKeys, textOf } from '../../support/text.ts';

const site = useSite();

describe('while typing', () => {
  it('completion lists the layers of this network, and the chosen one is shown', async () => {
    const { page, errors } = await openText(site);
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
    const { page } = await openText(site);
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

it('in half-written text everything is listed, what does not fit apart, also by other words', async () => {
  const { page, errors } = await openText(site);
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  const content = '"content": { "type": "activation", "of": "net/mixed4d/channel';
  await page.keyboard.insertText(`{ "interface": { ${content}" }, "mark": "" } }`);
  for (let i = 0; i < '" } }'.length; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Control+Space');
  const list = page.getByRole('listbox');
  await list.getByRole('option', { name: /\bbars$/ }).waitFor();
  await list.getByText('Does not fit here').waitFor();
  await list.getByRole('option', { name: /flow.*needs two axes/ }).waitFor();
  await page.keyboard.type('histo');
  await list.getByRole('option', { name: /histogram.*distribution/ }).waitFor();
  await takesKeys(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => textOf(page)).toContain('"mark": "distribution" } }');
  expect(errors).toEqual([]);
  await page.close();
});

it('documentation is shown and said at Ctrl-K Ctrl-I, and when the pointer rests', async () => {
  const { page } = await openText(site);
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

it('documentation that was asked for by keys stays, wherever the pointer rests', async () => {
  const { page } = await openText(site, (fresh) => fresh.addInitScript(holdQuestions));
  await caretAfter(page, '"op": "norm');
  const held = () => page.evaluate(() => (window as unknown as Held).held?.length);
  await page.evaluate(() => {
    (window as unknown as Held).held = [];
  });
  await page.locator('.cm-line', { hasText: '"#strongest"' }).getByText('"#strongest"').hover();
  // What the pointer rests on is being looked up while the keys ask.
  await expect.poll(held).toBeGreaterThan(0);
  await page.evaluate(() => {
    const waiting = (window as unknown as Held).held;
    (window as unknown as Partial<Held>).held = undefined;
    setTimeout(() => waiting?.forEach((go) => void go()), 300);
  });
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  const tooltip = page.locator('.cm-tooltip-hover');
  await tooltip.getByText(/Cost:/).waitFor();
  await page.waitForTimeout(600);
  expect(await tooltip.innerText()).toMatch(/Cost:/);
  await page.close();
});

interface Held {
  held: (() => void)[] | undefined;
}

/** In the page: while `window.held` is there, questions to the language's worker wait in it. */
function holdQuestions() {
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    const go = () => Reflect.apply(send, this, message);
    const { held } = window as unknown as Held;
    if (held && JSON.stringify(message[0]).includes('"hover"')) held.push(go);
    else go();
  };
}
