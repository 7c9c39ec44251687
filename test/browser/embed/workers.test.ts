import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, spoken } from '../../support/page.ts';

const place = usePlace();
const DOCUMENT = {
  params: [{ name: 'class', type: 'class', value: 0 }],
  contents: {
    strongest: {
      type: 'transform',
      of: { type: 'activation', of: 'net/conv2d0/channel' },
      ops: [{ op: 'top', k: 3 }],
    },
  },
  interface: {
    vconcat: [
      { type: 'infovis', mark: 'bars', content: '#strongest' },
      {
        type: 'infovis',
        mark: 'bars',
        content: {
          type: 'attribution',
          from: 'net/mixed5a/channel',
          to: { of: 'net/output/neuron', index: { param: 'class' } },
        },
      },
      {
        type: 'featurevis',
        content: { of: 'net/conv2d0/channel', index: 3 },
        render: { size: 32, steps: 4, coarse: 0, coarseSteps: 0 },
      },
    ],
  },
};

/** Shows the document; the network's weights wait until `let go`. */
async function open(options = '{ icons: false }'): Promise<{ page: Page; go(): void; asked: Promise<void> }> {
  const { page } = await place.open(`${SCRIPT}<div id="here"></div>`);
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  let ask = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  await page.route('**/*.bin', async (route) => {
    ask();
    await held;
    // The worker that asked may be no more.
    await route.continue().catch(() => {});
  });
  await page.evaluate(
    `vitrail.embed('#here', ${JSON.stringify(DOCUMENT)}, ${options}).then((result) => { globalThis.shown = result; })`,
  );
  return { page, go, asked };
}

const computing = (page: Page) => page.workers().filter((worker) => worker.url().includes('/worker'));
/** What becomes of a worker whose memory is taken away: it ends, and nobody is told. */
const END = 'self.close()';
const THROW = `setTimeout(() => { throw new Error('no more memory'); })`;

describe('a worker that dies', () => {
  it.each([
    ['ends without a word', END],
    ['throws', THROW],
  ])('is followed by another when it %s, which is asked for all that it owed', async (_, die) => {
    const { page, go, asked } = await open();
    await asked;
    const [first] = computing(page);
    const second = page.waitForEvent('worker');
    await first!.evaluate(die).catch(() => {});
    await second;
    go();
    expect(await spoken(page, 'e0')).toMatch(/channel \d/);
    await page.evaluate('shown.session.pictures.settled()');
    expect(await page.evaluate('shown.diagnostics')).toEqual([]);
    expect(computing(page)).toHaveLength(1);
    await page.close();
  });

  it('while nothing is asked of it is missed by nobody', async () => {
    const { page, go } = await open();
    go();
    await spoken(page, 'e0');
    await page.evaluate('shown.session.pictures.settled()');
    await computing(page)[0]!
      .evaluate(END)
      .catch(() => {});
    await expect.poll(() => computing(page).length).toBe(0);
    const before = await spoken(page, 'e1');
    await page.evaluate(`shown.set('class', 5)`);
    await expect.poll(() => panel(page, 'e1').locator('.vt-spoken').textContent()).not.toBe(before);
    expect(computing(page)).toHaveLength(1);
    await page.close();
  });

  it('twice is said where its values would stand', async () => {
    const { page, asked } = await open();
    await asked;
    const again = async () => {
      const later = page.waitForEvent('request', (request) => request.url().endsWith('.bin'));
      await computing(page)[0]!
        .evaluate(END)
        .catch(() => {});
      return later;
    };
    await again();
    await computing(page)
      .at(-1)!
      .evaluate(END)
      .catch(() => {});
    await panel(page, 'e0').getByRole('alert').waitFor();
    const codes = (await page.evaluate('shown.diagnostics.map(({ code }) => code)')) as string[];
    expect(codes).toContain('worker-died');
    await page.close();
  });

  it('that throws at its start is not needed', async () => {
    const { page } = await place.open(`${SCRIPT}<div id="here"></div>`);
    await page.route('**/assets/worker-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("at the start")' }),
    );
    await page.evaluate(`vitrail.embed('#here', ${JSON.stringify(DOCUMENT)}).then(() => {})`);
    expect(await spoken(page, 'e0')).toMatch(/channel \d/);
    expect(computing(page)).toHaveLength(0);
    await page.close();
  });
});
