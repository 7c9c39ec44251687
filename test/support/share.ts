import { deflateRawSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { type Opened, onSmallNetwork } from './page.ts';

/** The fragment of a link to a text, made by another implementation of deflate than the page's. */
export const linkTo = (text: string): string => `#share=1.${deflateRawSync(text).toString('base64url')}`;

/** A fresh page at any fragment; its console errors are collected. */
export async function openAt(
  { browser, url }: Opened,
  fragment: string,
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await onSmallNetwork(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${url}${fragment}`);
  return { page, errors };
}

/** What the page tells above the interface. */
export const told = (page: Page): Locator => page.locator('.output > .say');
