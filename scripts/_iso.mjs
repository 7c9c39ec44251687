import chromium from '@sparticuz/chromium';
import {chromium as pw} from 'playwright-core';
const b=await pw.launch({executablePath: await chromium.executablePath(), args:['--no-sandbox'], headless:true});
const page=await b.newPage();
await page.goto('http://localhost:4310/?doc=teaser'); await page.waitForTimeout(3000);
console.log(await page.evaluate('[crossOriginIsolated, navigator.hardwareConcurrency, typeof SharedArrayBuffer]'));
const w=page.workers(); console.log(w.length, w.map(x=>x.url()));
for(const x of w) console.log(await x.evaluate('[self.crossOriginIsolated, navigator.hardwareConcurrency]').catch(e=>e.message));
await b.close();
