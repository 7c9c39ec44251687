import { benchSite } from '../bench/browser/site.ts';
const site = await benchSite();
const med=(a:number[])=>[...a].sort((x,y)=>x-y)[a.length>>1];
const show=(r:any)=>console.log(JSON.stringify(Object.fromEntries(Object.entries(r).map(([k,v])=>[k,Array.isArray(v)?med(v as number[]):v]))));
for (const [backend,size] of [['wasm',undefined],['webgl',[64,64]]] as any) {
  const page = await site.open(backend,size);
  console.log(page.backend);
  console.log('peak', await page.measure('matmulPeak',{size:backend==='wasm'?1024:256,runs:5}));
  show(await page.measure('pullToPixels',{layer:'mixed4d',channel:40,runs:backend==='wasm'?5:2}));
  show(await page.measure('runForward',{runs:3}));
  show(await page.measure('load',{runs:3}));
  show(await page.measure('memory',{}));
  await page.close();
}
await site.close();
process.exit(0);
