import { describe, expect, it } from 'vitest';
import { usePlace } from '../../support/embed.ts';
import { panel, pointAt, spoken } from '../../support/page.ts';

const place = usePlace();

describe('the example in a plain page', () => {
  it('tells what is chosen, and looks at a picture of the reader', async () => {
    const { page, errors } = await place.visit('/examples/plain/index.html');
    expect(await spoken(page, 'e2')).toContain('German shepherd');
    await spoken(page, 'e1');
    await pointAt(page, 'e2', 0.5, 0.1);
    await page.mouse.down();
    await page.mouse.up();
    await page.getByText('You chose class 11.').waitFor();
    await page.getByLabel('Your own photo').setInputFiles('models/images/coffee.jpg');
    await panel(page, 'e2').locator('.vt-spoken', { hasText: 'espresso' }).waitFor({ state: 'attached' });
    expect(errors).toEqual([]);
    await page.close();
  });
});
