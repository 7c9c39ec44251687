import text from '../runtime/views/style.css?inline';

let sheet: CSSStyleSheet | undefined;
let users = 0;

/** Gives the page the interfaces' style while one is shown. Constructed, so that a strict content policy allows it. */
export function addStyle(): () => void {
  sheet ??= new CSSStyleSheet();
  if (users === 0) {
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }
  users++;
  return () => {
    users--;
    if (users === 0) {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  };
}
