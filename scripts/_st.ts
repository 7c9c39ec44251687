import { launchChromium } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site.ts';
const site = await serveSite();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1400, height: 1100 } });
page.on('console', m => console.log('>', m.text().slice(0,300)));
page.on('pageerror', e => console.log('ERR', e.message));
await page.goto(`${site.url}#doc=${process.argv[2]}`);
const t0 = Date.now();
for (let i = 0; i < 8; i++) {
  await page.waitForTimeout(4000);
  const s = await page.locator('.vt-element').evaluateAll((els) => els.map((e) => `${(e as HTMLElement).dataset.element}:${(e as HTMLElement).dataset.status}:${e.querySelector('.vt-notice')?.textContent?.replace('Try again','')}`));
  console.log(((Date.now()-t0)/1000).toFixed(0), s.join(' '), await page.locator('.vt-making').textContent());
}
await page.screenshot({ path: `/tmp/gt/${process.argv[2]}-st.png`, fullPage: true });
await browser.close(); await site.close();
