import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { usePlace } from '../../support/embed.ts';

/** The project's folder stands for the package's, as a page has it that follows the guide. */
const place = usePlace({}, { '/vitrail/': '.' });

const text = readFileSync('docs/guide/embed.md', 'utf8');
const blocks = (kind: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${kind} run\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code!);

describe('the guide to embedding', () => {
  it.each(blocks('html'))('shows markup that works: %#', async (html) => {
    const { page, errors } = await place.open(html);
    await page.locator('vitrail-view canvas').first().waitFor();
    await page.waitForFunction(
      () => !document.querySelector('vitrail-view')!.shadowRoot!.querySelector('[data-status=error]'),
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(blocks('js'))('shows code that works: %#', async (code) => {
    const html = `<div id="here"></div><script type="module">
      try { ${code} document.title = 'done'; } catch (error) { document.title = error.message; }
    </script>`;
    const { page, errors } = await place.open(html);
    await expect.poll(() => page.title(), { timeout: 60_000 }).not.toBe('Page');
    expect(await page.title()).toBe('done');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('has both kinds', () => {
    expect([blocks('html').length, blocks('js').length]).toEqual([2, 2]);
  });
});
