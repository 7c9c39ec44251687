import interfaces from '../runtime/views/style.css?inline';
import own from './style.css?inline';

/** Users of the style by the tree that it is given to: the page, or a shadow tree. */
const users = new Map<Document | ShadowRoot, number>();
let sheet: CSSStyleSheet | undefined;

/**
 * Gives the tree of an element the interfaces' style while one is shown there. Constructed, so that a strict content
 * policy allows it.
 * @returns a function that takes it away again
 */
export function addStyle(element: HTMLElement): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const style = constructed();
  const count = users.get(root) ?? 0;
  if (count === 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, style];
  users.set(root, count + 1);
  return () => {
    const left = users.get(root)! - 1;
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
