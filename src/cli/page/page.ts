/** A document on a page, with addresses relative to the page. */
export interface View {
  title: string;
  /** Address of the document. */
  src: string;
  /** Address of the folder of its pack. */
  pack?: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for HTML, also within quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/**
 * Returns a page that needs only a static server, even with a content policy that allows only its own files.
 * @param files address of the folder with the embed, the style and the bundled networks
 * @param script address of a further module that it loads
 */
export function pageOf(title: string, files: string, body: string[], script?: string): string {
  const lines = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<link rel="icon" href="data:,">',
    `<title>${escaped(title)}</title>`,
    `<link rel="stylesheet" href="${escaped(files)}page.css">`,
    `<link rel="modulepreload" href="${escaped(files)}embed.js">`,
    `<script src="${escaped(files)}vitrail.js"></script>`,
    ...(script === undefined ? [] : [`<script type="module" src="${escaped(script)}"></script>`]),
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Returns a document as an element of such a page. */
export function viewOf({ title, src, pack }: View, files: string): string {
  const packed = pack === undefined ? '' : ` pack="${escaped(pack)}"`;
  const fallback = `<p>${escaped(title)} needs JavaScript.</p>`;
  return `<vitrail-view src="${escaped(src)}"${packed} base="${escaped(files)}">${fallback}</vitrail-view>`;
}
