import { expect, it } from 'vitest';
import { openDocument, openPage, panel, paramOf, spoken, useSite } from '../../support/page.ts';
import { choosePicture } from '../../support/picture.ts';

const site = useSite({ asWritten: true });

it('the classes that are asked about follow the picture, until one is chosen', async () => {
  const { page, errors } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  const [first, second] = ['For', 'against'].map((name) => page.getByRole('combobox', { name }));
  const shown = (list: typeof first) =>
    list!.evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]!.text);
  expect(await shown(first)).toBe('The likeliest: German shepherd, 83 %');
  expect(await shown(second)).toBe('Number 3: Egyptian cat, 1.2 %');
  // The likeliest stand first; one that is asked about already can't be chosen against itself.
  expect(await first!.locator('optgroup').first().locator('option').allTextContents()).toEqual([
    'The likeliest: German shepherd, 83 %',
    'German shepherd, 83 %',
    'Belgian malinois, 5.7 %',
    'Egyptian cat, 1.2 %',
    'kelpie, 1.1 %',
    'dingo, 0.8 %',
  ]);
  expect(await first!.locator('option:disabled').allTextContents()).toEqual([
    'Egyptian cat, 1.2 %',
    'Egyptian cat',
  ]);
  const before = await spoken(page, 'e2');
  await choosePicture(page, 'A sheep');
  await expect
    .poll(() => shown(first), { timeout: 15_000 })
    .toMatch(/^The likeliest: ram \(sheep\), \d\d %$/);
  await expect.poll(() => spoken(page, 'e2'), { timeout: 15_000 }).not.toBe(before);

  await first!.selectOption({ label: 'tabby' });
  await choosePicture(page, 'Hens');
  await expect.poll(() => shown(second), { timeout: 15_000 }).toMatch(/^Number 3: partridge/);
  expect(await shown(first)).toBe('tabby');
  expect(errors).toEqual([]);
  await page.close();
});

it('an input is chosen by sight: by pointer and by keys', async () => {
  const { page, errors } = await openDocument(site, {
    inputs: { photo: { image: 'dog-and-cat' }, cat: { image: 'tabby' }, bird: { image: 'owl' } },
    params: [{ name: 'which', type: 'input', value: 'photo', bind: { input: 'pictures', label: 'Picture' } }],
    interface: {
      type: 'infovis',
      mark: 'image',
      content: { type: 'activation', of: 'net/input/whole', input: { param: 'which' } },
    },
  });
  await spoken(page, 'e0');
  const group = page.getByRole('radiogroup', { name: 'Picture' });
  expect(await group.getByRole('radio').count()).toBe(3);
  expect(await group.getByRole('radio', { name: 'photo' }).isChecked()).toBe(true);
  // Each shows its own picture.
  const colours = () =>
    group
      .locator('canvas')
      .evaluateAll((all) =>
        all.map((canvas) =>
          (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(48, 48, 1, 1).data.join(),
        ),
      );
  await expect.poll(async () => new Set(await colours()).size).toBe(3);
  await group.getByRole('radio', { name: 'cat' }).click();
  await expect.poll(() => paramOf(page, 'which')).toBe('cat');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => paramOf(page, 'which')).toBe('bird');
  expect(errors).toEqual([]);
  await page.close();
});

it('words of a caption lead to the article, in a tab of its own', async () => {
  const { page } = await openPage(site, 'channel-attribution');
  const link = page.getByRole('link', { name: 'Channel attribution' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(/^https:\/\/distill\.pub\/2018\/building-blocks\//);
  expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
    '_blank',
    'noopener noreferrer',
  ]);
  await page.close();
});

it('words beside numbers say what they mean', async () => {
  const { page } = await openPage(site, 'teaser');
  await spoken(page, 'e2');
  const word = panel(page, 'e2').locator('abbr', { hasText: 'Not shown' });
  expect(await word.getAttribute('title')).toContain('left out');
  await page.close();
});
