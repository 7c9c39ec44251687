import { parse } from '../../compiler/parse/parse.ts';

/** How a page shows a document: by the one script tag, or by an import into its own code, for an element `#here`. */
export type EmbedForm = 'script' | 'module';

/** A document in the code itself, or in a file of this name beside the page. */
export type EmbedSource = { text: string } | { file: string };

/** Where a server most often has the folder of the package. */
const FOLDER = '/vitrail/';

/** The code that shows a document in a page. */
export function embedCode(form: EmbedForm, source: EmbedSource): string {
  return form === 'script' ? scriptTag(source) : moduleCode(source);
}

function scriptTag(source: EmbedSource): string {
  const script = `<script src="${FOLDER}dist/embed/vitrail.js"></script>`;
  if ('file' in source) return `${script}\n<vitrail-view src="${inAttribute(source.file)}"></vitrail-view>\n`;
  const inline = `<script type="application/json">\n${plain(source.text)}\n</script>`;
  return `${script}\n<vitrail-view>\n${inline}\n</vitrail-view>\n`;
}

function moduleCode(source: EmbedSource): string {
  const given = 'file' in source ? JSON.stringify(source.file) : plain(source.text);
  return `import { embed } from 'vitrail/embed';\n\nawait embed('#here', ${given});\n`;
}

/** Strict JSON that is no end of the script that it stands in; a text that is none stays as it is. */
function plain(text: string): string {
  const { value } = parse(text);
  const strict = value === undefined ? text : JSON.stringify(value, null, 2);
  return strict.replaceAll('<', '\\u003c');
}

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
