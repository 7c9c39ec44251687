import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../../support/accessible.ts';
import { chooseOwnPicture, openPage, spoken, useSite } from '../../support/page.ts';
import { linkTo, openAt, told } from '../../support/share.ts';

const site = useSite();
const share = (page: Page) => page.getByRole('dialog', { name: 'Share this document' });
const linkIn = (page: Page) => share(page).getByRole('textbox', { name: /A link/ });

describe('a link', () => {
  it('holds the document with what was chosen in it, and opens as a document of the reader’s own', async () => {
    const { page, errors } = await openAt(site, '#doc=teaser');
    const before = await spoken(page, 'e2');
    await page.getByRole('combobox', { name: 'against' }).selectOption({ label: 'cougar' });
    await expect.poll(() => spoken(page, 'e2')).not.toBe(before);
    const chosen = await spoken(page, 'e2');
    await page.getByRole('button', { name: 'Share' }).press('Enter');
    await expect.poll(() => linkIn(page).inputValue()).toMatch(/#share=1\./);
    expect(await violations(page, 'vitrail-share')).toEqual([]);
    await share(page).getByRole('button', { name: 'Copy link' }).press('Enter');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await share(page)
      .getByText(`The link is copied: ${link.length.toLocaleString('en')} characters.`)
      .waitFor();

    const other = await openAt(site, new URL(link).hash);
    expect(await spoken(other.page, 'e2')).toBe(chosen);
    expect(new URL(other.page.url()).hash).toMatch(/^#doc=local/);
    // What is changed in it stays when the page is loaded again.
    await other.page.reload();
    expect(await spoken(other.page, 'e2')).toBe(chosen);

    await share(page).getByRole('checkbox').click();
    await expect.poll(() => linkIn(page).inputValue()).not.toBe(link);
    const plain = await openAt(site, new URL(await linkIn(page).inputValue()).hash);
    expect(await spoken(plain.page, 'e2')).toBe(before);
    expect([...errors, ...other.errors, ...plain.errors]).toEqual([]);
    for (const each of [page, other.page, plain.page]) await each.close();
  });

  it('says so when the picture is the reader’s own, and shows another', async () => {
    const { page } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    await chooseOwnPicture(page, 'cow.jpg');
    await page.getByRole('button', { name: 'Share' }).click();
    await share(page)
      .getByText(/Your own picture stays on this machine/)
      .waitFor();
    const code = await share(page).getByRole('textbox', { name: /Code/ }).inputValue();
    expect(code).not.toContain('blob:');
    await page.close();
  });

  it('gives the code for a page, the document in it or beside it', async () => {
    const { page } = await openAt(site, '#doc=teaser');
    await spoken(page, 'e2');
    await page.getByRole('button', { name: 'Share' }).click();
    const code = share(page).getByRole('textbox', { name: /Code/ });
    await expect.poll(() => code.inputValue()).toMatch(/<vitrail-view>\n<script type="application\/json">/);
    await share(page).getByText('A module').click();
    await expect.poll(() => code.inputValue()).toMatch(/^import \{ embed \} from 'vitrail\/embed';/);
    await share(page).getByText('In a file beside the page').click();
    await expect
      .poll(() => code.inputValue())
      .toMatch(/embed\('#here', "why-this-class-and-not-that-one.json"\)/);
    await share(page).getByRole('button', { name: 'Copy code' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
    await page.close();
  });
});

const LINK = linkTo(
  '{"title": "Whole", "interface": {"type": "infovis", "mark": "image", "content": "net/input/whole"}}',
);

describe('a link that is not as it should be', () => {
  it.each([
    ['cut in half', LINK.slice(0, LINK.length / 2), /cut short/],
    ['of another version', LINK.replace('1.', '9.'), /another version/],
    ['with letters in it', LINK.replace('1.', '1.%20'), /cut short/],
    ['a bomb', linkTo(' '.repeat(50e6)), /more than a document may have/],
  ])('%s is told, above a page that works', async (_, fragment, words) => {
    const { page, errors } = await openAt(site, fragment);
    await told(page).getByText(words).waitFor();
    expect(await spoken(page, 'e2')).toMatch(/channel \d/);
    expect(errors).toEqual([]);
    await page.close();
  });

  const hostile = (change: object) =>
    linkTo(
      JSON.stringify({
        title: 'Hostile',
        interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' },
        ...change,
      }),
    );
  const param = (i: number) => ({ name: `p${i}`, type: 'number', value: 0 });
  const repeat = (depth: number): object =>
    depth === 0
      ? { type: 'infovis', mark: 'image', content: 'net/input/whole' }
      : { repeat: { layer: Array.from({ length: 200 }, () => 'mixed4d') }, view: repeat(depth - 1) };
  it.each([
    [
      'a script in its labels',
      hostile({ title: '<img src=x onerror="window.hit=1"><script>window.hit=1</script>' }),
    ],
    [
      'addresses that are scripts',
      hostile({
        inputs: { photo: { url: 'javascript:window.hit=1' } },
        description: 'javascript:window.hit=1',
      }),
    ],
    [
      'a prototype',
      linkTo('{"__proto__": {"hit": 1}, "constructor": {"prototype": {"hit": 1}}, "title": "x"}'),
    ],
    ['more params than can be', hostile({ params: Array.from({ length: 9000 }, (_, i) => param(i)) })],
    ['as many params as can be', hostile({ params: Array.from({ length: 3300 }, (_, i) => param(i)) })],
    ['repeats within repeats', hostile({ interface: repeat(20) })],
    ['deep nesting', linkTo('['.repeat(200_000))],
  ])('%s: the page answers, and nothing of it runs', async (_, fragment) => {
    const { page } = await openAt(site, fragment);
    await page.locator('vitrail-app[data-state=running], vitrail-app[data-state=broken]').waitFor();
    await page.getByRole('button', { name: 'File' }).click();
    await page.getByRole('button', { name: /Save the document/ }).waitFor();
    expect(await page.evaluate('[window.hit, ({}).hit]')).toEqual([undefined, undefined]);
    await page.close();
  });
});

describe('messages from other windows', () => {
  it('change nothing', async () => {
    const { page, errors } = await openPage(site, 'teaser');
    await spoken(page, 'e2');
    const before = await page.locator('.cm-content').textContent();
    await page.evaluate(() => {
      const spec = { title: 'Foreign', interface: {} };
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script>
        for (const data of [${JSON.stringify(JSON.stringify({ spec }))}, ${JSON.stringify({ spec, mode: 'vega' })}, {}])
          parent.postMessage(data, '*');
      </script>`;
      document.body.append(frame);
      return new Promise((done) => {
        let left = 3;
        addEventListener('message', () => --left === 0 && done(undefined));
      });
    });
    await page.waitForTimeout(500);
    expect(await page.locator('.cm-content').textContent()).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });
});
