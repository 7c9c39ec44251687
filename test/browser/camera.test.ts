import { describe, expect, it } from 'vitest';
import { openPage, spoken, useSite } from '../support/page.ts';

const site = useSite();

/** The packaged Chromium can't use a camera: a canvas that is painted over and over gives the stream. */
const standIn = () => {
  navigator.mediaDevices.getUserMedia = async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 320;
    const context = canvas.getContext('2d')!;
    setInterval(() => {
      context.fillStyle = `hsl(${Math.random() * 360} 80% 50%)`;
      context.fillRect(Math.random() * 300, Math.random() * 300, 60, 60);
    }, 30);
    return canvas.captureStream(30);
  };
};

describe('a picture from the camera', () => {
  it('replaces the photo, and the camera is off again', async () => {
    const { page, errors } = await openPage(site, 'teaser', {
      before: (fresh) => fresh.addInitScript(standIn),
    });
    const before = await spoken(page, 'e2');
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    await page.getByRole('button', { name: 'Camera…' }).click();
    const take = page.getByRole('button', { name: 'Take picture' });
    await take.click();
    await page.getByText('camera.jpg').waitFor();
    await expect.poll(() => spoken(page, 'e2')).not.toBe(before);
    const seeing = () =>
      page.locator('vitrail-camera video').evaluate((v: HTMLVideoElement) => !!v.srcObject);
    expect(await seeing()).toBe(false);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says that the page may not use it, and closes with Escape', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    await page.getByRole('button', { name: 'Camera…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Picture from the camera' });
    await dialog.getByRole('alert').waitFor();
    expect(await dialog.getByRole('alert').textContent()).toContain('The camera gives no picture');
    expect(await page.getByRole('button', { name: 'Take picture' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.close();
  });
});
