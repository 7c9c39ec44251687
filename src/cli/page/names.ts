import { fileNameAt } from '../../base/address.ts';
import { LOCK } from '../files/lock.ts';

/** Name of the folder with what all pages of a site share. */
export const SHARED = 'vitrail';
/** Name of the page that a static server shows for a folder. */
export const INDEX = 'index.html';
/** Name of the picture of a document, beside its page. */
export const THUMBNAIL = 'thumbnail.webp';

/** Name of the folder with what is finished of a pack, inside its own. */
export const UNFINISHED = '.unfinished';

/** Whether a name is that of a file of a pack. */
export const isPackFile = (name: string): boolean =>
  /^(values-\d+\.bin|pictures-\d+\.webp|pack(-program)?\.json)$/i.test(name);

/** Whether a name is that of a file or folder which this command makes beside a document. */
export const isTaken = (name: string): boolean =>
  isPackFile(name) || [SHARED, INDEX, THUMBNAIL, UNFINISHED, LOCK].includes(name.toLowerCase());

/** Returns the name of a document and its pack, without an ending. */
export const nameOf = (url: URL): string => fileNameAt(url).replace(/\.json$/, '');

/** Returns the name of the folder for a document among others. */
export const folderOf = (url: URL): string => folderNamed(nameOf(url), fileNameAt(url));

/** Returns a name for a folder: `name`, or that of the file where `name` can't be used; see {@link isTaken}. */
export const folderNamed = (name: string, file: string): string =>
  isTaken(name) || ['', '.', '..'].includes(name) ? file || 'document' : name;

/** Returns the first name that is in a list twice, as for a disk that ignores case. */
export function firstTwice(names: string[]): string | undefined {
  const fold = (name: string) => name.normalize('NFC').toLowerCase();
  const folded = names.map(fold);
  return names.find((name, i) => folded.indexOf(fold(name)) < i);
}
