import { expect, it } from 'vitest';
import { clickAt, openDocument, openPage, panel, paramOf, spoken, useSite } from '../support/page.ts';

const site = useSite();

it('in the gallery methods are put on trial, and another one is chosen', async () => {
  const { page, errors } = await openPage(site, 'faithful');
  // Curves of six methods and of random orders, with a legend.
  await expect.poll(() => panel(page, 'e0').locator('svg, canvas').count()).toBeGreaterThan(0);
  await expect.poll(() => spoken(page, 'e2')).toMatch(/random order: 0\.\d+/);
  const areas = await spoken(page, 'e2');
  const area = (name: string) => Number(new RegExp(`${name}: (0\\.\\d+)`).exec(areas)?.[1]);
  for (const method of ['linear', 'integrated', 'lrp', 'deepLift', 'gradCam', 'occlusion']) {
    expect(area(method)).toBeLessThan(area('random order'));
  }
  const method = page.getByLabel('Method', { exact: true });
  await expect.poll(() => page.locator('#interface, main').first().innerText()).toContain('lrp, logit');
  await method.selectOption('guided');
  await expect.poll(() => paramOf(page, 'method')).toBe('guided');
  await expect.poll(() => page.locator('body').innerText()).toContain('guided, logit');
  expect(errors).toEqual([]);
  await page.close();
});

it('a click on the agreement of two layers chooses one', async () => {
  const { page, errors } = await openDocument(site, {
    networks: { net: { model: 'default' }, anew: { of: 'net', randomize: ['conv2d1'] } },
    inputs: { tests: { dataset: 'objects', split: 'test' } },
    params: [{ name: 'layer', type: 'layer', network: 'net', value: 'conv2d0' }],
    interface: {
      hconcat: [
        {
          type: 'infovis',
          mark: 'matrix',
          content: { type: 'agreement', of: 'net', with: 'anew', layers: ['conv2d0', 'conv2d1'] },
          selects: { param: 'layer', on: 'click' },
        },
        {
          type: 'infovis',
          mark: 'text',
          content: {
            type: 'transform',
            of: { type: 'activation', of: 'net/conv2d0/channel', input: 'tests' },
            with: { type: 'activation', of: 'anew/conv2d0/channel', input: 'tests' },
            ops: ['agreement'],
          },
        },
      ],
    },
  });
  // The same layer of both: weights above it were drawn anew.
  await expect.poll(() => spoken(page, 'e1'), { timeout: 60_000 }).toMatch(/\b1 \(agreement/);
  await expect.poll(() => spoken(page, 'e0'), { timeout: 60_000 }).toContain('conv2d1');
  await clickAt(page, 'e0', 0.4, 0.6);
  await expect.poll(() => paramOf(page, 'layer')).toBe('conv2d1');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => paramOf(page, 'layer')).toBe('conv2d0');
  expect(errors).toEqual([]);
  await page.close();
});

it('a slider goes through the checkpoints of a training, and the pictures are those of each', async () => {
  const unit = { network: { param: 'when' }, layer: 'conv2d0', atom: 'channel' };
  const { page, errors } = await openDocument(site, {
    networks: { net: { model: 'default' }, anew: { of: 'net', randomize: ['conv2d0'] } },
    inputs: { photo: { image: 'tabby' } },
    params: [
      {
        name: 'when',
        type: 'network',
        among: ['anew', 'net'],
        value: 'anew',
        bind: { input: 'range', label: 'Checkpoint' },
      },
    ],
    interface: {
      hconcat: [
        {
          type: 'featurevis',
          content: { type: 'network', ...unit, index: [3] },
          render: { steps: 4, size: 32 },
        },
        {
          type: 'infovis',
          mark: 'text',
          content: { type: 'activation', of: { type: 'network', ...unit, index: 3 } },
        },
      ],
    },
  });
  const slider = page.getByLabel('Checkpoint', { exact: true });
  await expect.poll(() => spoken(page, 'e1'), { timeout: 60_000 }).toMatch(/\d/);
  const before = await spoken(page, 'e1');
  const early = await panel(page, 'e0').screenshot();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => paramOf(page, 'when')).toBe('net');
  expect(await slider.getAttribute('aria-valuetext')).toBe('net');
  await expect.poll(() => spoken(page, 'e1'), { timeout: 60_000 }).not.toBe(before);
  await expect
    .poll(async () => early.equals(await panel(page, 'e0').screenshot()), { timeout: 60_000 })
    .toBe(false);
  expect(errors).toEqual([]);
  await page.close();
});
