import { fileNameAt } from '../../base/address.ts';
import { LOCK } from '../files/lock.ts';

/** The name of the folder of what all pages of a site need. */
export const SHARED = 'vitrail';
/** Of a page that a static server shows for a folder. */
export const INDEX = 'index.html';
/** Of the picture of a document beside its page. */
export const THUMBNAIL = 'thumbnail.webp';

/** Within the folder of a pack, what is finished of it. */
export const UNFINISHED = '.unfinished';

/** Whether a file can be one of a pack, by its name. */
export const isPackFile = (name: string): boolean =>
  /^(values-\d+\.bin|pictures-\d+\.webp|pack(-program)?\.json)$/i.test(name);

/** Whether a file or folder is one that is made in the folder of a document: the document's own is put elsewhere. */
export const isTaken = (name: string): boolean =>
  isPackFile(name) || [SHARED, INDEX, THUMBNAIL, UNFINISHED, LOCK].includes(name.toLowerCase());

/** What a document and its pack are called, without an ending. */
export const nameOf = (url: URL): string => fileNameAt(url).replace(/\.json$/, '');

/** The folder for a document among those of others. */
export const folderOf = (url: URL): string => folderNamed(nameOf(url), fileNameAt(url));

/** A folder of that name, or of that of the file where it can't be had; see {@link isTaken}. */
export const folderNamed = (name: string, file: string): string =>
  isTaken(name) || ['', '.', '..'].includes(name) ? file || 'document' : name;

/** The first name that stands twice in a list, also where a disk takes large for small letters. */
export function firstTwice(names: string[]): string | undefined {
  const folded = names.map((name) => name.normalize('NFC').toLowerCase());
  return names.find((_, i) => folded.indexOf(folded[i]!) < i);
}
