import type { Page } from 'playwright-core';

/** Chooses one of the bundled pictures by its title, as a reader does. */
export async function choosePicture(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.getByText(title, { exact: false }).last().click();
}
