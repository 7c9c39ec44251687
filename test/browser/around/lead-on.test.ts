import { expect, it } from 'vitest';
import { violations } from '../../support/accessible.ts';
import { useSite } from '../../support/page.ts';

const site = useSite();

it('a folder of the site is found without its slash', async () => {
  for (const folder of ['gallery', 'guide']) {
    const answer = await fetch(`${site.url}${folder}?a=b`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/${folder}/?a=b`]);
  }
});

it.each(['nothing', 'guide/nothing.html', 'reference/mark/no/such', '%E0%A4%A', 'specs/none.json'])(
  'at /%s, where there is nothing, a page leads on',
  async (path) => {
    const page = await site.browser.newPage({ serviceWorkers: 'block' });
    const answer = await page.goto(`${site.url}${path}`);
    expect(answer?.status()).toBe(404);
    expect(await violations(page, 'body')).toEqual([]);
    for (const [link, heading] of [
      ['The guide', 'Guide'],
      ['The reference', 'Operators'],
    ]) {
      await page.goto(`${site.url}${path}`);
      await page.getByRole('link', { name: link!, exact: true }).press('Enter');
      await page.getByRole('heading', { name: heading!, level: 1 }).waitFor();
    }
    await page.close();
  },
);
