import { launchChromium } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site.ts';
const site = await serveSite();
const browser = await launchChromium();
const docs = process.argv[2]!.split(',');
for (const doc of docs) for (const [width, scheme] of [[1400,'light'],[700,'dark']] as const) {
  const page = await browser.newPage({ viewport: { width, height: 1100 }, colorScheme: scheme });
  page.on('console', m => m.type() === 'error' && console.log(doc, '>', m.text()));
  page.on('pageerror', e => console.log(doc, 'ERR', e.message));
  await page.goto(`${site.url}#doc=${doc}`);
  await page.waitForFunction('window.vitrail?.session?.ready', undefined, { timeout: 60000 });
  await page.evaluate('window.vitrail.session.ready');
  await page.waitForTimeout(Number(process.argv[3] ?? 4000));
  const spoken = await page.locator('.vt-element').evaluateAll((els) => els.map((e) => `${(e as HTMLElement).dataset.element} ${e.className.split(' ')[1]} ${(e as HTMLElement).dataset.status}: ${e.querySelector('.vt-spoken')?.textContent?.slice(0,150)} | ${e.querySelector('.vt-remarks')?.textContent} | ${e.querySelector('.vt-notice')?.textContent}`));
  if (width === 1400) console.log('== ' + doc + '\n' + spoken.join('\n'));
  await page.locator('.vt-interface').screenshot({ path: `/tmp/gt/${doc}-${width}.png` });
  await page.close();
}
await browser.close(); await site.close();
