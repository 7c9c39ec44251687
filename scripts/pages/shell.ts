import { escaped } from './markdown.ts';

/** A page of the guide or the reference. */
export interface Page {
  /** Where it lies on the site: `guide/embed.html`. */
  path: string;
  title: string;
  /** The HTML of what it says, below its heading. */
  body: string;
}

/** Where the page's script and styles lie, from the root of the site. */
export interface Assets {
  script: string;
  styles: readonly string[];
}

/** From a page back to the root of the site. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The whole page, in HTML: no script and no style stands in it, so that a strict content policy holds. */
export function shell({ path, title, body }: Page, { script, styles }: Assets): string {
  const root = rootFrom(path);
  const links = styles.map((style) => `<link rel="stylesheet" href="${root}${style}" />`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)} – Vitrail</title>
    ${links.join('\n    ')}
    <script type="module" src="${root}${script}"></script>
  </head>
  <body>
    <nav aria-label="Site">
      <a href="${root}index.html">Vitrail</a>
      <a href="${root}guide/index.html">Guide</a>
      <a href="${root}reference/index.html">Reference</a>
    </nav>
    <main>
      <h1>${escaped(title)}</h1>
      ${body}
    </main>
  </body>
</html>
`;
}
