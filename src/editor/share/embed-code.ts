import { parse } from '../../compiler/parse/parse.ts';

/** How a page embeds a document: by a script tag, or by an import into its own code, for an element `#here`. */
export type EmbedForm = 'script' | 'module';

/** A document within the code, or in a file of this name beside the page. */
export type EmbedSource = { text: string } | { file: string };

/** The usual address of the package's folder. */
const FOLDER = '/vitrail/';

/** Returns the code that embeds a document in a page. */
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

/** Converts a text to strict JSON that can't end its script element; a text that can't be parsed stays as it is. */
function plain(text: string): string {
  const { value } = parse(text);
  const strict = value === undefined ? text : JSON.stringify(value, null, 2);
  return strict.replaceAll('<', '\\u003c');
}

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
