import { Marked } from 'marked';

/** Escapes text for HTML, also within quotes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Where on the site a text of the project stands. */
export interface Surroundings {
  /** The address of the site's root. */
  root: string;
  /** Converts a relative address to one on the site. */
  link(address: string): string;
  /** Converts the address of a picture; by default as `link`. */
  image?(address: string): string;
  /** Returns the address of the pack of a document in the text; undefined where it is not shown. */
  pack?(document: string): string | undefined;
}

/** Converts Markdown of the project to HTML. Headings can be linked to; documents that have packs are shown. */
export function htmlOf(
  markdown: string,
  { root, link, image = link, pack = () => undefined }: Surroundings,
): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${slugOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>`;
      },
      code({ text, lang = '' }) {
        // What needs a network of the reader's own (`json vitrail networks=…`) can't run there.
        if (!/^json vitrail( start| solution)?$/.test(lang)) return codeOf(text);
        const address = `${root}index.html#${inText(text)}`;
        if (lang.endsWith('start')) return openLink(address, 'Begin in the editor');
        const folder = pack(text);
        if (folder === undefined) return codeOf(text) + openLink(address);
        const example = exampleOf({ text, root, pack: folder, address });
        if (!lang.endsWith('solution')) return example;
        return `<details><summary>One solution</summary>${example}</details>`;
      },
    },
    walkTokens(token) {
      if (token.type === 'image') token.href = image(token.href);
      if (token.type === 'link' && !/^(https?:|#)/.test(token.href)) token.href = link(token.href);
    },
  });
  return marked.parse(markdown, { async: false });
}

/** Returns the fragment that leads to a heading. */
export const slugOf = (heading: string): string =>
  (heading.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');

const codeOf = (text: string): string => `<pre tabindex="0"><code>${escaped(text)}</code></pre>`;

const inText = (text: string): string => new URLSearchParams({ text }).toString();

/** A document beside what it shows. */
export interface Example {
  text: string;
  /** The address of the site's root. */
  root: string;
  /** The address of its pack. */
  pack: string;
  /** The address that opens it in the editor. */
  address: string;
}

/** Returns a document, what its pack has of it, and the link that opens it. */
export function exampleOf({ text, root, pack, address }: Example): string {
  return `
      <div class="example">
        <div>${codeOf(text)}${openLink(address)}</div>
        <vitrail-view live="on demand" base="${root}" pack="${escaped(pack)}">
          <script type="application/json">${text.replaceAll('<', '\\u003c')}</script>
        </vitrail-view>
      </div>`;
}

const openLink = (address: string, words = 'Open in the editor'): string =>
  `<p class="open"><a href="${escaped(address)}">${words}</a></p>`;
