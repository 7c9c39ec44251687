import { parse } from '../../compiler/parse/parse.ts';
import { type Drafts, localId } from './drafts.ts';

/** Where a text waits to be opened. */
interface Waiting {
  /** Returns the text as it will be opened. */
  prepare(id: string, text: string): string;
}

const LONGEST_NAME = 60;
const UNTITLED = 'Untitled';

/** Returns the title of a document, or `otherwise` where it has none. */
export function titleIn(text: string, otherwise = UNTITLED): string {
  const { title } = (parse(text).value ?? {}) as { title?: unknown };
  const name = typeof title === 'string' ? title.trim().slice(0, LONGEST_NAME) : '';
  return name || otherwise;
}

/** Returns an id for a text from elsewhere under which no other text is kept. The same text gets the same id again. */
export function foreignId(text: string, name: string, drafts: Drafts): string {
  const known = drafts.locals();
  for (let count = 1; ; count++) {
    const id = localId(count === 1 ? name : `${name} (${count})`);
    if (!known.includes(id) || drafts.get(id) === text) return id;
  }
}

/**
 * Keeps a text from elsewhere as a document of the reader's own, and returns its id.
 * @param name what it is called if it has no title
 */
export function keepForeign(
  content: string,
  name: string | undefined,
  pane: Waiting,
  drafts: Drafts,
): string {
  const id = foreignId(content, titleIn(content, name), drafts);
  drafts.keep(id, pane.prepare(id, content), undefined);
  return id;
}
