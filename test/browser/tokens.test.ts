import { expect, it } from 'vitest';
import { clickAt, looks, openDocument, panel, paramOf, pointAt, spoken, useSite } from '../support/page.ts';

const site = useSite();
const [TOKENS, HEADS, ARCS] = ['e0', 'e1', 'e2'];

const DOCUMENT = {
  networks: { net: { model: 'stories260k' } },
  params: [
    { name: 'words', type: 'string', value: 'Lily and Tom', bind: { input: 'text', label: 'Text' } },
    { name: 'here', type: 'number', value: 1 },
    { name: 'head', type: 'number', value: 3 },
  ],
  inputs: { said: { text: { param: 'words' } } },
  contents: {
    lengths: { type: 'activation', of: 'net/block1/spatial' },
    pattern: { type: 'activation', of: 'net/block2/pattern/neuron' },
  },
  interface: {
    vconcat: [
      { type: 'infovis', mark: 'tokens', content: '#lengths', selects: 'here' },
      {
        type: 'infovis',
        mark: 'pattern',
        content: '#pattern',
        selects: ['here', { param: 'head', on: 'click', field: 'head' }],
      },
      {
        type: 'infovis',
        mark: 'pattern',
        content: '#pattern',
        arcs: true,
        head: { param: 'head' },
        highlight: { param: 'here' },
      },
    ],
  },
};

it('a token and a head are chosen by pointer and by keyboard, wherever they are shown', async () => {
  const { page, errors } = await openDocument(site, DOCUMENT);
  expect(await spoken(page, TOKENS)).toContain('⟨s⟩: ');
  await spoken(page, HEADS);
  expect(await spoken(page, ARCS)).toContain('⟨s⟩ to ⟨s⟩: +1');

  // The text has one line above the legend: ⟨s⟩, " Lily", " and", " T", "om".
  const before = await looks(page, ARCS);
  await pointAt(page, TOKENS, 0.12, 0.15);
  await expect.poll(() => paramOf(page, 'here')).toBe(2);
  await expect.poll(() => looks(page, ARCS)).not.toBe(before);
  await page.mouse.move(5, 5);
  await expect.poll(() => paramOf(page, 'here')).toBe(1);

  await panel(page, TOKENS).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => paramOf(page, 'here')).toBe(3);
  await page.keyboard.press('Enter');
  await panel(page, ARCS).click({ position: { x: 1, y: 1 } });
  expect(await paramOf(page, 'here')).toBe(3);

  // The second of four matrices in the first of two rows.
  await clickAt(page, HEADS, 0.3, 0.2);
  await expect.poll(() => paramOf(page, 'head')).toBe(1);
  await pointAt(page, HEADS, 0.02, 0.42);
  await expect.poll(() => paramOf(page, 'here')).toBe(4);
  await panel(page, ARCS).getByText('Arcs: from key to query').waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

it('a text is typed into a box of lines; what depends on it follows once the typing pauses', async () => {
  const { page, errors } = await openDocument(site, DOCUMENT, { width: 700 });
  await spoken(page, TOKENS);
  const box = page.getByRole('textbox', { name: 'Text' }).and(page.locator('textarea'));
  const short = (await box.boundingBox())!.height;
  await box.click();
  await box.press('ControlOrMeta+End');
  await box.press('Enter');
  await box.pressSequentially('They saw a big red ball.');
  expect(await box.inputValue()).toBe('Lily and Tom\nThey saw a big red ball.');
  await expect.poll(() => paramOf(page, 'words')).toBe('Lily and Tom\nThey saw a big red ball.');
  await expect.poll(() => spoken(page, TOKENS)).toContain('“ big”');
  expect((await box.boundingBox())!.height).toBeGreaterThan(short);

  // The interface is laid out anew while somebody types in the middle of the text.
  await box.press('Home');
  const light = await looks(page, TOKENS);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => looks(page, TOKENS)).not.toBe(light);
  await page.keyboard.type('So ');
  await expect.poll(() => paramOf(page, 'words')).toBe('Lily and Tom\nSo They saw a big red ball.');
  expect(errors).toEqual([]);
  await page.close();
});
