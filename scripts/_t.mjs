import chromium from '@sparticuz/chromium';
import {chromium as pw} from 'playwright-core';
const b=await pw.launch({executablePath: await chromium.executablePath(), args:['--no-sandbox'], headless:true});
for (const n of [0,1,2,4]) { const page=await b.newPage(); page.on('pageerror',e=>console.log('ERR',e.message));
await page.goto('http://localhost:4311/t.html?n='+n); await page.waitForFunction('window.res',null,{timeout:60000}); console.log(JSON.stringify(await page.evaluate('window.res'),(k,v)=>typeof v==='number'?Math.round(v*10)/10:v)); await page.close();}
await b.close();
