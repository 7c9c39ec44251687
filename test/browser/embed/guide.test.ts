import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { usePlace } from '../../support/embed.ts';

/** The project's folder stands for the package's, as a page has it that follows the guide. */
const place = usePlace({}, { '/vitrail/': '.' });

const text = readFileSync('docs/guide/embed.md', 'utf8');
const blocks = (kind: string): string[] =>
  [...text.matchAll(new RegExp(`\`\`\`${kind} run\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code]) => code!);

/** A script that imports packages, as a bundler makes it. */
async function bundled(code: string): Promise<string> {
  const id = 'virtual:script.jsx';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: id } },
    plugins: [
      {
        name: 'script',
        resolveId: (asked) => (asked === id ? id : null),
        load: (asked) => (asked === id ? code : null),
      },
    ],
  });
  return (result as { output: { code: string }[] }).output[0]!.code.replaceAll('</script', '<\\/script');
}

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

  it.each(blocks('jsx'))('shows an element that works in React: %#', async (element) => {
    const script = await bundled(`
      import { createRoot } from 'react-dom/client';
      const OPTIONS = { theme: 'dark' };
      const onParam = ({ name, value }) => { document.title = name + ' ' + value; };
      await customElements.whenDefined('vitrail-view');
      createRoot(document.querySelector('#here')).render(${element});
    `);
    const { page, errors } = await place.open(
      `<script src="/vitrail/dist/embed/vitrail.js"></script><div id="here"></div><script type="module">${script}</script>`,
    );
    await page.getByRole('heading', { name: 'Why this class' }).waitFor();
    await page.getByLabel('against', { exact: true }).selectOption('cougar');
    await expect.poll(() => page.title()).toMatch(/^b \d+$/);
    const scheme = await page
      .locator('.vt-interface')
      .evaluate((shown) => getComputedStyle(shown).colorScheme);
    expect(scheme).toBe('dark');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('has all kinds', () => {
    expect(['html', 'js', 'jsx'].map((kind) => blocks(kind).length)).toEqual([2, 2, 1]);
  });
});
