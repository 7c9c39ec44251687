import { Marked } from 'marked';

/** Escapes text for HTML, also within quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Converts Markdown of the project to HTML. `link` converts relative addresses to those of the site, `image` those of
 * pictures.
 */
export function htmlOf(
  markdown: string,
  link: (address: string) => string,
  editor: string,
  image: (address: string) => string = link,
): string {
  const marked = new Marked({
    renderer: {
      code({ text, lang = '' }) {
        const block = `<pre tabindex="0"><code>${escaped(text)}</code></pre>`;
        // What needs a network of the reader's own (`json vitrail networks=…`) can't run there.
        return lang === 'json vitrail' ? `${block}${openLink(`${editor}#${inText(text)}`)}` : block;
      },
    },
    walkTokens(token) {
      if (token.type === 'image') token.href = image(token.href);
      if (token.type === 'link' && !/^(https?:|#)/.test(token.href)) token.href = link(token.href);
    },
  });
  return marked.parse(markdown, { async: false });
}

const inText = (text: string): string => new URLSearchParams({ text }).toString();

/** Returns the link that opens a document in the editor. */
export const openLink = (address: string): string =>
  `<p class="open"><a href="${escaped(address)}">Open in the editor</a></p>`;
