import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, spoken } from '../../support/page.ts';

const place = usePlace();
const far = usePlace({ 'Access-Control-Allow-Origin': '*' }, { '/other/': '.' });
const PHOTO = JSON.stringify({ interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } });
const VIEW = `<vitrail-view><script type="application/json">${PHOTO}</script></vitrail-view>`;

describe('an interface', () => {
  it('keeps its style in a shadow tree', async () => {
    const { page } = await place.open(`${SCRIPT}<div id="host"></div>`);
    await page.evaluate(`(() => {
      const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      const inside = document.createElement('div');
      root.append(inside);
      return vitrail.embed(inside, ${PHOTO}).then(() => {});
    })()`);
    await spoken(page, 'e0');
    const styles = `[document, document.querySelector('#host').shadowRoot].map((tree) => tree.adoptedStyleSheets.length)`;
    expect(await page.evaluate(styles)).toEqual([0, 1]);
    await page.close();
  });

  it('in a container without width is drawn once it has some', async () => {
    const { page } = await place.open(`${SCRIPT}<div id="box">${VIEW}</div>
      <style>#box { width: 0; overflow: hidden }</style>`);
    await panel(page, 'e0').waitFor({ state: 'attached' });
    await page.evaluate(`document.querySelector('#box').style.width = '200px'`);
    await expect.poll(async () => (await panel(page, 'e0').locator('canvas').boundingBox())?.width).toBe(200);
    await page.close();
  });

  it('is on paper no wider than the sheet, without what only a reader of a screen can use', async () => {
    const { page } = await place.open(`${SCRIPT}${VIEW}`);
    await spoken(page, 'e0');
    const canvas = panel(page, 'e0').locator('canvas');
    // Printing comes too suddenly for views to be drawn anew.
    await canvas.evaluate((drawn) => {
      drawn.style.width = drawn.style.height = '5000px';
    });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('Actions').isVisible()).toBe(false);
    const { width, height } = (await canvas.boundingBox())!;
    expect(width).toBeLessThan(1000);
    expect(height).toBe(width);
    await page.close();
  });

  it('that is moved stays what it is; taken out it is freed, put back it is there again', async () => {
    const { page } = await place.open(`${SCRIPT}${VIEW}<div id="elsewhere"></div>`);
    await spoken(page, 'e0');
    const kept = await page.evaluate(`(async () => {
      const view = document.querySelector('vitrail-view');
      const before = view.result;
      document.querySelector('#elsewhere').append(view);
      await new Promise((resolve) => setTimeout(resolve));
      const same = view.result === before;
      view.remove();
      await new Promise((resolve) => setTimeout(resolve));
      const gone = view.result === undefined;
      document.body.append(view);
      return [same, gone];
    })()`);
    expect(kept).toEqual([true, true]);
    await spoken(page, 'e0');
    await page.close();
  });

  it('stands beside one of another copy of the package', async () => {
    const other = '<script src="/other/dist/embed/vitrail.js"></script>';
    const { page, errors } = await far.open(`${SCRIPT}${other}${VIEW}<div id="here"></div>`);
    await page.evaluate(`import('/other/dist/embed/embed.js').then(({ embed }) => embed('#here', ${PHOTO}))`);
    await expect.poll(() => panel(page, 'e0').and(page.locator('[data-status=ready]')).count()).toBe(2);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('from another origin, as in the output of a notebook, computes in the page itself', async () => {
    const { page } = await place.open('<div id="output"></div>');
    // As notebooks do: a script in markup that is put into a page would not run.
    await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.src = '${far.url}dist/embed/vitrail.js';
      const output = document.querySelector('#output');
      output.append(script);
      output.insertAdjacentHTML('beforeend', ${JSON.stringify(VIEW)});
    })()`);
    expect(await spoken(page, 'e0')).toContain('448');
    expect(page.workers()).toEqual([]);
    await page.close();
  });
});
