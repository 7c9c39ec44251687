import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PreviewServer } from 'vite';
import { decoded } from '../../src/base/address.ts';
import type { Page } from './shell.ts';

/** The page that leads on where the site has nothing; hosts of static sites answer with a file of this name. */
export const LOST: Page = {
  path: '404.html',
  title: 'There is nothing here',
  body: `<p>The address leads to no page of this site. Perhaps it was cut short, or the page has moved.</p>
      <ul class="list">
        <li><a href="./">The editor, with its gallery</a></li>
        <li><a href="guide/index.html">The guide</a></li>
        <li><a href="reference/index.html">The reference</a></li>
      </ul>`,
};

/**
 * Answers for paths that are no file: a folder's with its page, others with {@link LOST}.
 * @param folder that of the built site
 */
export function leadOn({ middlewares }: PreviewServer, folder: string): void {
  middlewares.use((request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const place = join(folder, decoded(pathname));
    // Pages that are there were given their file's name before.
    if (place.endsWith('.html') && existsSync(place)) return next();
    if (existsSync(join(place, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    }
    response.writeHead(404, { 'Content-Type': 'text/html' });
    response.end(readFileSync(join(folder, LOST.path)));
  });
}
