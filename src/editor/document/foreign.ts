import { parse } from '../../compiler/parse/parse.ts';
import { type Drafts, localId } from './drafts.ts';

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
