import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { spoken } from '../../support/page.ts';

const place = usePlace();
const HERE = `${SCRIPT}<div id="here">Before</div>`;

/** Embeds the teaser as `shown`, with options as they stand in a script. */
const shown = (options = '{}', document = "'/specs/teaser.json'") =>
  `vitrail.embed('#here', ${document}, ${options}).then((result) => { globalThis.shown = result; })`;

describe('embed', () => {
  it('shows a document in the place of what was there, and takes it away again', async () => {
    const { page, errors } = await place.open(HERE);
    await page.evaluate(shown());
    expect(await spoken(page, 'e2')).toContain('channel 40: +1.59');
    expect(await page.locator('#here').textContent()).not.toContain('Before');
    await page.evaluate('shown.finalize()');
    expect(await page.locator('#here').innerHTML()).toBe('');
    expect(await page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('sets, gets and tells params; is ready when the values are there', async () => {
    const { page } = await place.open(HERE);
    await page.evaluate(shown());
    const heard = await page.evaluate(`(async () => {
      const heard = [];
      const stop = shown.on('b', (value) => heard.push(value));
      shown.set('b', 3);
      await shown.ready;
      stop();
      shown.set('b', 4);
      return [heard, shown.get('b'), shown.session.get('b')];
    })()`);
    expect(heard).toEqual([[3], 4, 4]);
    for (const call of ["shown.set('none', 1)", "shown.on('none', () => {})"]) {
      const code = await page.evaluate(`(() => { try { ${call}; } catch (error) { return error.code; } })()`);
      expect(code).toBe('unknown-param');
    }
    await page.close();
  });

  it('takes an object as a document, and the networks, inputs and theme that the page puts in its place', async () => {
    const { page } = await place.open(HERE);
    const document = `{ contents: { logits: { type: 'activation', of: 'net/output/neuron' } },
      interface: { hconcat: [
        { type: 'infovis', mark: 'image', content: 'net/input/whole' },
        { type: 'infovis', mark: 'bars', content: { type: 'transform', of: '#logits', ops: [{ op: 'top', k: 1 }] } } ] } }`;
    const options = `{ theme: 'dark', inputs: { photo: { image: 'coffee' }, other: { image: 'tabby' } } }`;
    await page.evaluate(shown(options, document));
    expect(await spoken(page, 'e1')).toContain('espresso');
    const scheme = `getComputedStyle(document.querySelector('.vt-interface')).colorScheme`;
    expect(await page.evaluate(scheme)).toBe('dark');
    const codes = await page.evaluate('shown.diagnostics.map(({ code }) => code)');
    expect(codes).toEqual(['unknown-override']);
    await page.close();
  });

  it('gives a picture of itself, as pixels and as SVG', async () => {
    const { page } = await place.open(HERE);
    await page.evaluate(shown());
    const png = await page.evaluate(`(async () => {
      const image = await createImageBitmap(await shown.toImage({ scale: 1 }));
      const { left, top, width, height } = document.querySelector('.vt-interface').getBoundingClientRect();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      const photo = document.querySelector('canvas').getBoundingClientRect();
      const pixel = (x, y) => [...canvas.getImageData(x, y, 1, 1).data];
      return {
        wide: image.width > photo.width + 32 && image.width <= width + 33,
        high: Math.abs(image.height - height - 32) <= 1,
        margin: pixel(8, image.height / 2),
        photo: new Set(pixel(photo.left - left + 56, photo.top - top + 56)).size > 1,
      };
    })()`);
    // A margin of 16 pixels, and no wider than what is shown.
    expect(png).toEqual({ wide: true, high: true, margin: [255, 255, 255, 255], photo: true });
    const svg = (await page.evaluate(`shown.toImage({ type: 'svg' }).then((blob) => blob.text())`)) as string;
    expect(svg).toMatch(/^<svg/);
    expect(svg).toContain('Why this class and not that one?');
    expect(svg).toContain('data:image/png');
    await page.close();
  });
});
