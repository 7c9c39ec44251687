import { expect, it } from 'vitest';
import { golden } from '../../support/golden.ts';
import { colourAt, looks, openPage, panel, pointAt, spoken, useSite } from '../../support/page.ts';
import { channelsIn, expectChannels } from '../../support/spoken.ts';

interface Golden {
  channel_attribution: {
    mixed4d: { logit_235_minus_285_top5: [number, number][]; bottom5: [number, number][] };
  };
}

const site = useSite({ asWritten: true });
const expected = await golden<Golden>('googlenet.json');

it('shows the evidence that was computed elsewhere, and where a channel is active when it is pointed at', async () => {
  const { page, errors } = await openPage(site, 'teaser');
  const channels = channelsIn(await spoken(page, 'e2'));
  const { logit_235_minus_285_top5: top, bottom5 } = expected.channel_attribution.mixed4d;
  expectChannels(channels.slice(0, 3), top.slice(0, 3));
  expectChannels(channels.slice(3), bottom5.slice(0, 3).reverse());
  expect(channelsIn(await spoken(page, 'e3'))).toEqual(channels);

  const before = await looks(page, 'e1');
  await pointAt(page, 'e2', 0.05, 0.3);
  await expect.poll(() => looks(page, 'e1')).not.toBe(before);
  expect(await spoken(page, 'e1')).toMatch(/Largest activation/);
  const first = await looks(page, 'e1');
  await pointAt(page, 'e2', 0.4, 0.3);
  await expect.poll(() => looks(page, 'e1')).not.toBe(first);
  // Leaving restores.
  await page.mouse.move(5, 5);
  await expect.poll(() => panel(page, 'e1').getAttribute('data-status')).toBe('empty');
  expect(errors).toEqual([]);
  await page.close();
});

it('is empty again once the pointer has left, however quickly it came and went', async () => {
  const { page } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  await pointAt(page, 'e2', 0.05, 0.3);
  await spoken(page, 'e1');
  await page.mouse.move(5, 5);
  await expect.poll(() => panel(page, 'e1').getAttribute('data-status')).toBe('empty');
  const empty = await looks(page, 'e1');
  for (let i = 0; i < 8; i++) {
    await page.evaluate(
      (unit) => {
        const { session } = (window as never as { vitrail: { session: { set(...a: unknown[]): void } } })
          .vitrail;
        session.set('unit', unit, { passing: true });
        queueMicrotask(() => session.set('unit', null, { passing: true }));
      },
      { network: 'net', layer: 'mixed4d', index: 26 },
    );
  }
  await page.waitForTimeout(300);
  expect(await looks(page, 'e1')).toBe(empty);
  await page.close();
});

it('follows a class that is chosen', async () => {
  const { page } = await openPage(site, 'teaser');
  const before = await spoken(page, 'e2');
  await page.getByRole('combobox', { name: 'against' }).selectOption({ label: 'cougar' });
  await expect.poll(() => spoken(page, 'e2')).not.toBe(before);
  await page.getByRole('combobox', { name: 'against' }).selectOption({ label: 'Egyptian cat' });
  await expect.poll(() => spoken(page, 'e2')).toBe(before);
  await page.close();
});

it('works by keyboard: Tab reaches the channels, arrows move, Enter keeps, Escape returns', async () => {
  const { page } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  await panel(page, 'e2').focus();
  await page.keyboard.press('ArrowRight');
  const first = await spoken(page, 'e1');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => spoken(page, 'e1')).not.toBe(first);
  await page.keyboard.press('Escape');
  await expect.poll(() => panel(page, 'e1').getAttribute('data-status')).toBe('empty');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await spoken(page, 'e1')).toBe(first);
  await page.close();
});

it('makes pictures: placeholders first, then more and more of each', async () => {
  const { page } = await openPage(site, 'teaser', { icons: false });
  await spoken(page, 'e2');
  const placeholder = await colourAt(page, 'e2', 0.02, 0.2);
  expect(new Set(placeholder.slice(0, 3)).size).toBe(1);
  const early = await looks(page, 'e2');
  await expect.poll(() => looks(page, 'e2'), { timeout: 30_000 }).not.toBe(early);
  const some = await looks(page, 'e2');
  await expect.poll(() => looks(page, 'e2'), { timeout: 30_000 }).not.toBe(some);
  await page.close();
});
