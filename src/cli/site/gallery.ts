import { SHARED, THUMBNAIL } from '../page/names.ts';
import { escaped, pageOf, viewOf } from '../page/page.ts';

/** The folder that documents' pages lead up to: that of the first page. */
const UP = '../';

/** A card of the gallery. */
export interface Card {
  id: string;
  title: string;
  summary: string;
  /** Whether the folder of the document has a picture of it. */
  pictured: boolean;
}

/**
 * Returns the first page of a site, with a card for each document that links to its page.
 * @param script address of a further module that it loads
 */
export function galleryPage(title: string, cards: Card[], script?: string): string {
  const items = cards.map(({ id, title: name, summary, pictured }) => {
    const folder = escaped(encodeURIComponent(id));
    const image = pictured ? `<img src="${folder}/${THUMBNAIL}" alt="" loading="lazy">` : '';
    return `<li><a href="${folder}/">${image}<h2>${escaped(name)}</h2><p>${escaped(summary)}</p></a></li>`;
  });
  const body = [`<h1>${escaped(title)}</h1>`, '<ul class="gallery">', ...items, '</ul>'];
  return pageOf(title, `${SHARED}/`, body, script);
}

/**
 * Returns the page of one document, in a folder of its own.
 * @param script address of a further module that it loads, from the first page
 */
export function documentPage(title: string, src: string, packed: boolean, script?: string): string {
  const files = `${UP}${SHARED}/`;
  const view = viewOf({ title, src, ...(packed && { pack: './' }) }, files);
  const module = script === undefined || isAbsolute(script) ? script : UP + script;
  return pageOf(title, files, [`<nav><a href="${UP}">All interfaces</a></nav>`, view], module);
}

/** Whether an address means the same from any page of its server. */
const isAbsolute = (address: string): boolean => /^([a-z]+:|\/)/i.test(address);
