import interfaces from '../runtime/views/style.css?inline';
import own from './style.css?inline';

/** How many elements use the style in each tree: the page, or a shadow tree. */
const users = new Map<Document | ShadowRoot, number>();
let sheet: CSSStyleSheet | undefined;

/**
 * Adds the style of interfaces to the tree of an element: a constructed sheet, which a strict content policy allows.
 * @returns a function that removes it, unless others there use it
 */
export function addStyle(element: HTMLElement): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const style = constructed();
  const count = users.get(root) ?? 0;
  if (count === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  users.set(root, count + 1);
  return () => {
    const present = users.get(root);
    if (present === undefined) return;
    const left = present - 1;
    users.set(root, left);
    if (left > 0) return;
    users.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== style);
  };
}

function constructed(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(`${interfaces}\n${own}`);
  }
  return sheet;
}
