import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../../support/accessible.ts';
import { useSite } from '../../support/page.ts';
import { openAt, told } from '../../support/share.ts';
import { textOf } from '../../support/text.ts';

const site = useSite();
const documentOf = (title: string) =>
  JSON.stringify({ title, interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } });

/** What the server of a test has: a text, or how it answers. */
const files = new Map<string, string | RequestListener>();
let server: Server;
let home: string;
beforeAll(async () => {
  files.set('/there.json', documentOf('There'));
  server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (typeof file === 'function') return void file(request, response);
    response.statusCode = file === undefined ? 404 : 200;
    response.end(file);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  home = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const fragmentTo = (path: string) => `#url=http://${home}${path}`;
const heading = (page: Page) => page.locator('.vt-interface').getByRole('heading', { level: 2 });
const question = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('button') });
const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the document' });

async function agree(page: Page): Promise<void> {
  await question(page).getByText(home).first().waitFor();
  await question(page).getByRole('button', { name: 'Open it' }).press('Enter');
}

/** Writes behind the text, and waits until that is kept. */
async function write(page: Page, words: string): Promise<void> {
  await text(page).press('ControlOrMeta+End');
  await page.keyboard.type(words);
  await expect
    .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })), { timeout: 10_000 })
    .toContain(words);
}

describe('a document on a server', () => {
  it('is loaded once its reader agreed, and read again by a reload', async () => {
    let asked = 0;
    let title = 'First';
    files.set('/a.json', (_, response) => {
      asked++;
      response.end(documentOf(title));
    });
    const { page, errors } = await openAt(site, fragmentTo('/a.json'));
    await question(page).waitFor();
    expect(asked).toBe(0);
    expect(await violations(page, '.output')).toEqual([]);
    await agree(page);
    await heading(page).getByText('First').waitFor();
    expect(page.url()).toContain(fragmentTo('/a.json'));

    title = 'Second';
    await page.reload();
    await heading(page).getByText('Second').waitFor();
    expect(await question(page).count()).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('is asked about in each tab, unless its reader says not to', async () => {
    files.set('/b.json', documentOf('Asked'));
    const { page } = await openAt(site, fragmentTo('/b.json'));
    await question(page).getByRole('checkbox').check();
    await agree(page);
    await heading(page).getByText('Asked').waitFor();
    files.set('/c.json', documentOf('Not asked'));
    const other = await page.context().newPage();
    await other.goto(`${site.url}${fragmentTo('/c.json')}`);
    await heading(other).getByText('Not asked').waitFor();
    await page.context().close();
  });

  it('never takes the place of what its reader wrote unasked', async () => {
    files.set('/d.json', documentOf('Theirs'));
    const { page } = await openAt(site, fragmentTo('/d.json'));
    await agree(page);
    await heading(page).getByText('Theirs').waitFor();
    await write(page, '// mine');
    // The same there: nothing to ask.
    await page.reload();
    await text(page).getByText('// mine').waitFor();
    await heading(page).getByText('Theirs').waitFor();
    expect(await question(page).count()).toBe(0);

    files.set('/d.json', documentOf('Changed'));
    await page.reload();
    await question(page)
      .getByText(/was changed on .* and so did you/)
      .waitFor();
    await text(page).getByText('// mine').waitFor();
    await question(page).getByRole('button', { name: 'Keep mine' }).press('Enter');
    await page.reload();
    await text(page).getByText('// mine').waitFor();
    expect(await question(page).count()).toBe(0);

    files.set('/d.json', documentOf('Changed again'));
    await page.reload();
    await question(page).getByRole('button', { name: 'Take the other' }).press('Enter');
    await heading(page).getByText('Changed again').waitFor();
    await text(page).press('ControlOrMeta+z');
    await expect.poll(() => textOf(page)).toContain('// mine');
    await page.close();
  });

  it('that is gone is shown as it was left, and what is wrong is said', async () => {
    files.set('/e.json', documentOf('Kept'));
    const { page } = await openAt(site, fragmentTo('/e.json'));
    await agree(page);
    await heading(page).getByText('Kept').waitFor();
    files.delete('/e.json');
    await page.reload();
    await told(page)
      .getByText(/answered 404/)
      .waitFor();
    await heading(page).getByText('Kept').waitFor();
    await page.close();
  });

  it.each<[string, string | RequestListener | undefined, RegExp]>([
    ['a web page', '<!doctype html><title>Sign in</title>', /it is a web page/],
    ['words', 'Not found', /it is no JSON object/],
    ['nothing', '', /it is empty/],
    ['no file', undefined, /answered 404/],
    ['too much', ' '.repeat(2e6), /at most 1 MB/],
    ['half an answer', (_, response) => response.socket?.destroy(), /no answer/],
    [
      'another server',
      (_, response) => {
        const { port } = server.address() as AddressInfo;
        response.writeHead(302, { location: `http://localhost:${port}/there.json` }).end();
      },
      /leads on to another/,
    ],
  ])('%s in its place is told, above the gallery', async (_, file, words) => {
    if (file !== undefined) files.set('/bad', file);
    else files.delete('/bad');
    files.set('/other.json', documentOf('From another server'));
    const { page } = await openAt(site, fragmentTo('/bad'));
    // The first document of the gallery is not to load its network.
    await page.route('**/models/mini-inception/*.bin', (route) => route.abort());
    await agree(page);
    await told(page).getByText(words).waitFor();
    await expect.poll(() => textOf(page)).toContain('"interface"');
    await page.close();
  });

  it('with a mistake in it is opened, and mended here', async () => {
    files.set('/typo.json', `${documentOf('Typo').slice(0, -1)},,}`);
    const { page } = await openAt(site, fragmentTo('/typo.json'));
    await agree(page);
    await page.getByRole('tab', { name: /1 error/ }).waitFor();
    await page.close();
  });
});

describe('a gist', () => {
  const ID = 'aa5a315d61ae9438b18d';
  const answer = (answered: object) => ({
    json: answered,
    headers: { 'Access-Control-Allow-Origin': '*' },
  });

  it('is opened by its id, or by the address of its page', async () => {
    const { page, errors } = await openAt(site, `#gist=${ID}`);
    await page.route(`https://api.github.com/gists/${ID}`, (route) =>
      route.fulfill(
        answer({
          files: { 'a.md': { content: 'words' }, 'b.json': { content: documentOf('From a gist') } },
        }),
      ),
    );
    await question(page).getByText('api.github.com').first().waitFor();
    await question(page).getByRole('button', { name: 'Open it' }).press('Enter');
    await heading(page).getByText('From a gist').waitFor();

    await page.evaluate(() => {
      location.hash = 'doc=teaser';
    });
    await expect.poll(() => textOf(page)).not.toContain('From a gist');
    await page.keyboard.press('F1');
    await page.keyboard.type('Open an address');
    await page.keyboard.press('Enter');
    await page
      .getByRole('textbox', { name: /Open the document/ })
      .fill(`https://gist.github.com/someone/${ID}`);
    await page.keyboard.press('Enter');
    await heading(page).getByText('From a gist').waitFor();
    expect(page.url()).toContain(`#gist=${ID}`);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['without a document', { files: { 'a.md': { content: '#' } } }, /no JSON file/],
    ['of another form', { message: 'Moved' }, /no JSON file/],
    ['that is cut', { files: { 'a.json': { content: '{', truncated: true, size: 3e6 } } }, /3 MB/],
  ])('%s says so', async (_, answered, words) => {
    const { page } = await openAt(site, `#gist=${ID}`);
    await page.route('https://api.github.com/**', (route) => route.fulfill(answer(answered)));
    await question(page).getByRole('button', { name: 'Open it' }).press('Enter');
    await told(page).getByText(words).waitFor();
    await page.close();
  });
});
