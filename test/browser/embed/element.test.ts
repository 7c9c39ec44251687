import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { SCRIPT, usePlace } from '../../support/embed.ts';
import { panel, pointAt, spoken } from '../../support/page.ts';

const place = usePlace();
const document = {
  title: 'Inside',
  params: [{ name: 'cell', type: 'position', value: { x: 0.1, y: 0.1 } }],
  interface: {
    type: 'infovis',
    mark: 'image',
    content: 'net/input/whole',
    selects: { param: 'cell' },
  },
};
const INSIDE = `<script type="application/json">${JSON.stringify(document)}</script>`;

/** Keeps what an element says, by kind of event. */
const HEARD = `<script>
  globalThis.heard = [];
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent && this.localName === 'vitrail-view') heard.push([event.type, event.detail]);
    return dispatchEvent.call(this, event);
  };
</script>`;
const heard = async (page: Page, type: string): Promise<unknown[]> =>
  ((await page.evaluate('heard')) as [string, unknown][])
    .filter(([name]) => name === type)
    .map(([, detail]) => detail);

describe('<vitrail-view>', () => {
  it('says when it is shown and ready, and what is chosen in it', async () => {
    const { page, errors } = await place.open(`${HEARD}${SCRIPT}<vitrail-view>${INSIDE}</vitrail-view>`);
    await spoken(page, 'e0');
    await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
    expect(await heard(page, 'load')).toHaveLength(1);
    await pointAt(page, 'e0', 0.8, 0.5);
    await expect.poll(() => heard(page, 'param')).not.toEqual([]);
    expect((await heard(page, 'param')).at(-1)).toMatchObject({
      name: 'cell',
      value: { x: expect.any(Number) },
    });
    expect(await heard(page, 'fault')).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('heeds its attributes, also when they change', async () => {
    const { page } = await place.open(
      `${SCRIPT}<vitrail-view theme="dark" renderer="svg" hover="none" actions="none">${INSIDE}</vitrail-view>`,
    );
    await spoken(page, 'e0');
    const scheme = () =>
      page.locator('.vt-interface').evaluate((element) => getComputedStyle(element).colorScheme);
    expect(await scheme()).toBe('dark');
    expect(await panel(page, 'e0').locator('svg').count()).toBeGreaterThan(0);
    expect(await page.getByLabel('Actions').isVisible()).toBe(false);
    const change = (name: string, value: string) =>
      page
        .locator('vitrail-view')
        .evaluate((view, given) => view.setAttribute(...given), [name, value] as const);
    await change('theme', 'light');
    await expect.poll(scheme).toBe('light');
    await change('renderer', 'canvas');
    await panel(page, 'e0').locator('canvas').waitFor();
    expect(await page.locator('.vt-embed').count()).toBe(1);
    await page.close();
  });

  it('reads nothing that its `allow` leaves out, and says what keeps it from being shown', async () => {
    const { page } = await place.open(
      `${HEARD}${SCRIPT}<vitrail-view src="https://elsewhere.example/a.json" allow=""><p>Instead</p></vitrail-view>`,
    );
    await expect.poll(() => heard(page, 'fault')).toHaveLength(1);
    expect(await page.getByText('Instead').isVisible()).toBe(true);
    await page.locator('vitrail-view').evaluate((view) => view.setAttribute('src', '/specs/teaser.json'));
    await page.getByRole('heading', { name: 'Why this class' }).waitFor();
    expect(await page.getByText('Instead').isVisible()).toBe(false);
    await page.close();
  });

  it("an attribute doesn't loosen what the page's options allow, nor goes wrong silently", async () => {
    const { page, requests } = await place.open(
      `${HEARD}${SCRIPT}<vitrail-view theme="drak"></vitrail-view>`,
    );
    const far = { ...document, inputs: { photo: { url: 'https://elsewhere.example/cat.png' } } };
    await page
      .locator('vitrail-view')
      .evaluate(
        (view, given) => Object.assign(view, { options: { loader: { allow: [] } }, document: given }),
        far,
      );
    await panel(page, 'e0').getByRole('alert').getByText('elsewhere.example').waitFor();
    expect(requests.filter((path) => path.includes('elsewhere'))).toEqual([]);
    expect(await heard(page, 'diagnostic')).toMatchObject([
      { code: 'option-value' },
      { code: 'url-not-allowed' },
    ]);
    await page.close();
  });

  it('with nothing else inside says how far it is, and what keeps it from being shown', async () => {
    const { page } = await place.open(`${HEARD}${SCRIPT}<vitrail-view></vitrail-view>`);
    await page.waitForFunction(`customElements.get('vitrail-view')`);
    let answer = () => {};
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let there = false;
    await page.route('**/late.json', async (route) => {
      await asked;
      await (there ? route.fulfill({ json: document }) : route.fulfill({ status: 404 }));
    });
    await page.locator('vitrail-view').evaluate((view) => view.setAttribute('src', '/late.json'));
    await page.getByRole('progressbar').waitFor();
    answer();
    await page.getByRole('alert').getByText('the server answered 404').waitFor();
    expect(await heard(page, 'fault')).toHaveLength(1);
    there = true;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Inside' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.close();
  });

  it('finds the document inside it in a page that arrives bit by bit', async () => {
    const { page } = await place.open('<iframe width="800" height="600"></iframe>');
    await page.evaluate(
      async ([script, view, rest]) => {
        const { contentDocument, contentWindow } = globalThis.document.querySelector('iframe')!;
        const { customElements } = contentWindow as Window & typeof globalThis;
        contentDocument!.open();
        contentDocument!.write(script!);
        await customElements.whenDefined('vitrail-view');
        contentDocument!.write(view!);
        await new Promise((resolve) => setTimeout(resolve, 100));
        contentDocument!.write(rest!);
        contentDocument!.close();
      },
      [SCRIPT, '<vitrail-view>', `${INSIDE}</vitrail-view>`],
    );
    await page.frameLocator('iframe').getByRole('heading', { name: 'Inside' }).waitFor();
    await page.close();
  });

  it('opens its document in an editor, where its addresses lead to the same', async () => {
    const cat = { ...document, inputs: { photo: { url: 'models/images/tabby.jpg' } } };
    const { page } = await place.open(
      `${SCRIPT}<vitrail-view editor="/dist/site/index.html">
        <script type="application/json">${JSON.stringify(cat)}</script></vitrail-view>`,
    );
    await spoken(page, 'e0');
    await page.getByLabel('Actions').click();
    const opening = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Open in the editor' }).click();
    const editor = await opening;
    await editor.locator('.cm-content').getByText(`"${place.url}models/images/tabby.jpg"`).waitFor();
    await editor.getByRole('heading', { name: 'Inside' }).waitFor();
    expect(await spoken(editor, 'e0')).toContain('448');
    await editor.close();
    await page.close();
  });
});
