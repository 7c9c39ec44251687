import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clickAt, openPage, panel, paramOf, spoken, useSite } from '../support/page.ts';
import { openAt } from '../support/share.ts';
import { channelsIn, labelsIn } from '../support/spoken.ts';

const site = useSite();
const CHANNELS = 'e1';
const [BEFORE, AFTER, AT_RANDOM] = ['e2', 'e5', 'e8'];

/** What an element says, without its title. */
const said = async (page: Page, id: string): Promise<string> =>
  (await spoken(page, id)).replace(/^What \w+ says/, '');

const cutOf = async (page: Page): Promise<number[]> =>
  ((await paramOf(page, 'cut')) as { index: number }[]).map(({ index }) => index);

/** Takes out what the document cuts at first. */
async function clear(page: Page): Promise<void> {
  await spoken(page, CHANNELS);
  await page.getByRole('button', { name: 'clear Cut' }).click();
  await expect.poll(() => cutOf(page)).toEqual([]);
  await page.mouse.move(0, 0);
  await expect.poll(async () => (await said(page, AFTER)) === (await said(page, BEFORE))).toBe(true);
}

it('a number that is typed counts once it is one of the channels, at the latest when it is done', async () => {
  const { page } = await openPage(site, 'scissors');
  const field = page.getByRole('spinbutton', { name: 'Channel' });
  const unit = async () => ((await paramOf(page, 'unit')) as { index: number }).index;
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially('9999');
  expect(await field.inputValue()).toBe('9999');
  await field.press('Tab');
  expect(await field.inputValue()).toBe('383');
  expect(await unit()).toBe(383);
  await page.close();
});

it('a click on a channel cuts it, everywhere; a second click brings it back', async () => {
  const { page, errors } = await openPage(site, 'scissors');
  await clear(page);
  const [first, second] = channelsIn(await spoken(page, CHANNELS));
  const before = await said(page, BEFORE);
  expect(await said(page, AFTER)).toBe(before);

  await clickAt(page, CHANNELS, 0.08, 0.25);
  await expect.poll(() => cutOf(page)).toEqual([first![0]]);
  await expect.poll(() => said(page, AFTER)).not.toBe(before);
  expect(await said(page, BEFORE)).toBe(before);
  const one = await said(page, AFTER);

  await clickAt(page, CHANNELS, 0.25, 0.25);
  await expect.poll(() => cutOf(page)).toEqual([first![0], second![0]]);
  await expect.poll(() => said(page, AFTER)).not.toBe(one);
  // As many at random are a network of their own.
  await expect.poll(() => said(page, AT_RANDOM)).not.toBe(before);

  await clickAt(page, CHANNELS, 0.25, 0.25);
  await page.mouse.move(0, 0);
  await expect.poll(() => cutOf(page)).toEqual([first![0]]);
  await expect.poll(() => said(page, AFTER)).toBe(one);

  await page.getByRole('button', { name: `take out mixed4d ${first![0]}` }).click();
  await expect.poll(() => said(page, AFTER)).toBe(before);
  expect(errors).toEqual([]);
  await page.close();
});

it('pointing shows what a click would do, and the keyboard does the same', async () => {
  const { page } = await openPage(site, 'scissors');
  await clear(page);
  const [, second] = channelsIn(await spoken(page, CHANNELS));
  const before = await said(page, AFTER);
  await panel(page, CHANNELS).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => cutOf(page)).toEqual([second![0]]);
  await page.keyboard.press('Escape');
  await expect.poll(() => cutOf(page)).toEqual([]);
  await expect.poll(() => said(page, AFTER)).toBe(before);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => cutOf(page)).toEqual([second![0]]);
  await page.getByRole('button', { name: 'clear Cut' }).press('Enter');
  await expect.poll(() => cutOf(page)).toEqual([]);
  await page.close();
});

it('a slider scales a channel while it is moved, and a link carries what is cut', async () => {
  const { page } = await openPage(site, 'scissors');
  await clear(page);
  const [first] = channelsIn(await spoken(page, CHANNELS));
  const before = await said(page, AFTER);
  await page.getByRole('spinbutton', { name: 'Channel' }).fill(String(first![0]));
  const slider = page.getByRole('slider', { name: 'times' });
  await slider.fill('-1');
  await expect.poll(() => said(page, AFTER)).not.toBe(before);
  await slider.fill('1');
  await expect.poll(() => said(page, AFTER)).toBe(before);

  await clickAt(page, CHANNELS, 0.08, 0.25);
  await expect.poll(() => said(page, AFTER)).not.toBe(before);
  await page.mouse.move(0, 0);
  const cut = await said(page, AFTER);
  await page.getByRole('button', { name: 'Share' }).click();
  const link = page
    .getByRole('dialog', { name: 'Share this document' })
    .getByRole('textbox', { name: /A link/ });
  await expect.poll(() => link.inputValue()).toMatch(/#share=/);
  const other = await openAt(site, new URL(await link.inputValue()).hash);
  await expect.poll(() => said(other.page, AFTER)).toBe(cut);
  expect(labelsIn(cut)).toHaveLength(6);
  await page.close();
  await other.page.close();
});
