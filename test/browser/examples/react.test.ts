import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/cli.ts';
import { usePlace } from '../../support/embed.ts';
import { pointAt, spoken } from '../../support/page.ts';

const folder = await temporaryFolder();
const place = usePlace({}, { '/app/': `${folder.path}/` });

beforeAll(async () => {
  const outDir = folder.path;
  await build({ root: 'examples/react', logLevel: 'error', build: { outDir, emptyOutDir: true } });
});

describe('the example in React', () => {
  it('shows an interface, hears what is chosen, and frees everything when it goes', async () => {
    const { page, errors } = await place.visit('/app/index.html');
    expect(await spoken(page, 'e2')).toContain('German shepherd');
    // Strict mode shows every component twice: one interface stays.
    expect(await page.locator('.vt-embed').count()).toBe(1);
    await spoken(page, 'e1');
    await pointAt(page, 'e2', 0.5, 0.1);
    await page.mouse.down();
    await page.mouse.up();
    await page.getByText('You chose class 11.').waitFor();
    await page.getByRole('button', { name: 'Hide' }).click();
    expect(await page.locator('.vt-embed').count()).toBe(0);
    await expect.poll(() => page.workers().length).toBe(0);
    await page.getByRole('button', { name: 'Show' }).click();
    await spoken(page, 'e2');
    expect(errors).toEqual([]);
    await page.close();
  });
});
