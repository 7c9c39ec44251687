import { describe, expect, it } from 'vitest';
import { ofComputing, usePlace } from '../../support/embed.ts';
import { usePacked } from '../../support/packed.ts';
import { spoken } from '../../support/page.ts';

const folder = await usePacked();
const folders = { '/small/': `${folder}/` };
const ISOLATED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** A page of which nothing stands in the page itself: one script file, one element. */
const PAGE = (attributes: string) => `<script src="/dist/embed/vitrail.js"></script>
  <vitrail-view src="/small/document.json" ${attributes}></vitrail-view>`;

describe.each([
  ['strict, with WebAssembly', "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'", {}, /^wasm$/],
  [
    'strict, with WebAssembly, isolated',
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'",
    ISOLATED,
    /^wasm$/,
  ],
  ['strict, without WebAssembly', "default-src 'self'", {}, /^cpu$/],
])('under a policy that is %s', (_what, policy, headers, backend) => {
  const place = usePlace({ 'Content-Security-Policy': policy, ...headers }, folders);

  it('everything is computed, and nothing is refused', async () => {
    const { page, errors } = await place.open(PAGE(''), '/live.html');
    expect(await spoken(page, 'e1')).toContain('German shepherd');
    expect(await spoken(page, 'e0')).toContain('448');
    const name = await page.evaluate(`new Promise((resolve) => {
      document.querySelector('vitrail-view').result.session.host.onStatus(({ name }) => resolve(name));
    })`);
    expect(name).toMatch(backend);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a pack serves without anything that computes', async () => {
    const { page, errors, requests } = await place.open(PAGE('pack="/small/pack"'), '/baked.html');
    for (const id of ['e0', 'e1', 'e2', 'e3']) await spoken(page, id);
    expect(ofComputing(requests)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a picture of it can be saved, and its source be read', async () => {
    const { page, errors } = await place.open(PAGE('pack="/small/pack"'), '/saved.html');
    await spoken(page, 'e1');
    await page.getByLabel('Actions').click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as PNG' }).click();
    expect((await download).suggestedFilename()).toBe('interface.png');
    await page.getByLabel('Actions').click();
    await page.getByRole('button', { name: 'View source' }).click();
    await page.getByRole('dialog', { name: 'Source' }).getByText('"title"').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });
});
