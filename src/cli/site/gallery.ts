import { SHARED, THUMBNAIL } from '../page/names.ts';
import { escaped, pageOf, viewOf } from '../page/page.ts';

/** A card of the gallery. */
export interface Card {
  id: string;
  title: string;
  summary: string;
  /** Whether the folder of the document has a picture of it. */
  pictured: boolean;
}

/** Returns the first page of a site, with a card for each document that links to its page. */
export function galleryPage(title: string, cards: Card[]): string {
  const items = cards.map(({ id, title: name, summary, pictured }) => {
    const folder = escaped(encodeURIComponent(id));
    const image = pictured ? `<img src="${folder}/${THUMBNAIL}" alt="" loading="lazy">` : '';
    return `<li><a href="${folder}/">${image}<h2>${escaped(name)}</h2><p>${escaped(summary)}</p></a></li>`;
  });
  return pageOf(title, `${SHARED}/`, [
    `<h1>${escaped(title)}</h1>`,
    '<ul class="gallery">',
    ...items,
    '</ul>',
  ]);
}

/** Returns the page of one document, in a folder of its own. */
export function documentPage(title: string, src: string, packed: boolean): string {
  const files = `../${SHARED}/`;
  const view = viewOf({ title, src, ...(packed && { pack: './' }) }, files);
  return pageOf(title, files, ['<nav><a href="../">All interfaces</a></nav>', view]);
}
