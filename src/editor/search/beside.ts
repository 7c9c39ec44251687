/** Script of pages that the site's build does not write, such as those of its gallery: puts the search before all else. */
import { SearchBox } from './box.ts';
import { BESIDE } from './section.ts';

const script = document.querySelector<HTMLScriptElement>(`script[src$="${BESIDE}"]`);
const box = new SearchBox();
box.base = new URL('./', script?.src ?? location.href).href;
document.body.prepend(box);
