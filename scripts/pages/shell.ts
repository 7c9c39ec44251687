import { escaped } from './markdown.ts';

/** A page of the guide or the reference. */
export interface Page {
  /** Its path on the site: `guide/embed.html`. */
  path: string;
  title: string;
  /** The HTML below its heading. */
  body: string;
}

/** Paths of the page's script and styles, from the root of the site. */
export interface Assets {
  script: string;
  styles: readonly string[];
}

/** Returns the relative path from a page to the root of the site. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/**
 * Returns the whole page as HTML. It has no inline script and no inline style, so a strict content policy works.
 * @param base the site's address, for a page that is shown at any of its paths
 */
export function shell({ path, title, body }: Page, { script, styles }: Assets, base?: string): string {
  const root = base ?? rootFrom(path);
  const links = styles.map((style) => `<link rel="stylesheet" href="${root}${style}" />`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />${base === undefined ? '' : `\n    <base href="${base}" />`}
    <title>${escaped(title)} – Vitrail</title>
    ${links.join('\n    ')}
    <script type="module" src="${root}${script}"></script>
  </head>
  <body>
    <nav aria-label="Site">
      <a href="${root}index.html">Vitrail</a>
      <a href="${root}guide/index.html">Guide</a>
      <a href="${root}reference/index.html">Reference</a>
      <a href="${root}gallery/index.html">Gallery</a>
      <vitrail-search base="${root}"></vitrail-search>
    </nav>
    <main>
      <h1>${escaped(title)}</h1>
      ${body}
    </main>
  </body>
</html>
`;
}
