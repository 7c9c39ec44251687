/** `npx tsx scripts/screenshot.ts`: takes the README's screenshot of the built site. */
import { launchChromium } from '../test/support/chromium.ts';
import { serveSite } from '../test/support/site.ts';

const site = await serveSite();
const browser = await launchChromium();
const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
await page.goto(`${site.url}#doc=teaser`);
const channels = page.locator('[data-element="e2"]');
await channels.and(page.locator('[data-status=ready]')).waitFor();
await page.getByRole('button', { name: 'No, thanks' }).click();
// Icons come with the network; the status counts pictures that are still being made.
await page.waitForTimeout(2000);
await page
  .getByText(/pictures? to make/)
  .first()
  .waitFor({ state: 'detached', timeout: 180_000 });
const box = (await channels.locator('canvas').boundingBox())!;
await page.mouse.move(box.x + 30, box.y + 30);
// The heat map that pointing brings is computed.
await page.locator('[data-element="e1"][data-status=ready]').waitFor();
await page.waitForTimeout(1000);
await page.screenshot({ path: 'docs/screenshot.png' });
await browser.close();
await site.close();
