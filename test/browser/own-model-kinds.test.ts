import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, spoken, useSite } from '../support/page.ts';

/** Drops files on the page, all at once. */
async function drop(page: Page, files: { name: string; bytes: Uint8Array }[]): Promise<void> {
  await page.evaluate(
    (list) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of list) transfer.items.add(new File([Uint8Array.from(bytes)], name));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
}

const fixture = async (name: string) => ({
  name,
  bytes: new Uint8Array(await readFile(new URL(`../fixtures/models/${name}`, import.meta.url))),
});

describe('a model that is dropped on the page', () => {
  const site = useSite();

  it('may be of grey pictures, with its weights in a file beside it', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await drop(page, [await fixture('digits.onnx.data'), await fixture('digits.onnx')]);
    await page.getByRole('heading', { name: 'The layers of digits.onnx' }).waitFor({ timeout: 60_000 });
    const dialog = page.getByRole('dialog', { name: /How does this network see pictures/ });
    await dialog.getByRole('button', { name: 'Not now' }).click();
    expect(await spoken(page, 'e1')).toMatch(/Largest activation/);
    const layers = page.getByRole('combobox', { name: 'Layer' }).locator('option');
    expect(await layers.allTextContents()).toEqual(['conv1', 'conv2', 'pool1']);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is told to bring its weights, or what it is and how it becomes a network', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await drop(page, [await fixture('flowers.model.json')]);
    await page
      .getByText(/needs `flowers.bin` beside it/)
      .first()
      .waitFor();
    const pickle = Uint8Array.from('\u0080\u0002\u008a\nl', (letter) => letter.charCodeAt(0));
    await drop(page, [{ name: 'resnet18.pth', bytes: pickle }]);
    await page
      .getByText(/It is a PyTorch file.*torch\.onnx\.export/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });
});
