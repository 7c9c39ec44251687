import { expect, it } from 'vitest';
import { clickAt, looks, openDocument, panel, paramOf, spoken, useSite } from '../support/page.ts';

const site = useSite();
const [STORIES, READ] = ['e0', 'e1'];

const DOCUMENT = {
  networks: { net: { model: 'stories260k' } },
  params: [{ name: 'which', type: 'example', dataset: 'stories', value: 7 }],
  inputs: { stories: { dataset: 'stories' } },
  interface: {
    vconcat: [
      {
        type: 'infovis',
        mark: 'examples',
        content: { type: 'dataset', dataset: 'stories', index: [3, 7, 41] },
        selects: { param: 'which', on: 'click' },
      },
      {
        type: 'infovis',
        mark: 'tokens',
        content: {
          type: 'activation',
          of: 'net/block1/spatial',
          input: { param: 'which' },
        },
      },
    ],
  },
};

it('a text among examples is chosen by pointer and by keyboard, and read elsewhere', async () => {
  const { page, errors } = await openDocument(site, DOCUMENT);
  expect(await spoken(page, STORIES)).toContain('story 3');
  expect(await spoken(page, READ)).toContain('⟨s⟩');

  const [before, read] = [await looks(page, STORIES), await looks(page, READ)];
  await clickAt(page, STORIES, 0.3, 0.85);
  await expect.poll(() => paramOf(page, 'which')).toBe(41);
  await expect.poll(() => looks(page, STORIES)).not.toBe(before);
  await expect.poll(() => looks(page, READ)).not.toBe(read);

  await panel(page, STORIES).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => paramOf(page, 'which')).toBe(7);
  expect(errors).toEqual([]);
  await page.close();
});
