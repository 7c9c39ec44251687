import { readFileSync } from 'node:fs';
import type { Page } from './shell.ts';

interface Entry {
  file: string;
  title: string;
  summary: string;
}

const SUMMARY = `# Vitrail

> A grammar of interpretability interfaces: one JSON document says what of a neural network is shown, and how; it becomes a live interface in the browser.

A document has an \`interface\`: one element, or a layout of elements (\`hconcat\`, \`vconcat\`, \`layer\`, \`repeat\`). An element shows a content by a \`mark\` (\`"type": "infovis"\`) or as pictures (\`"type": "featurevis"\`). A content is a part of a network (\`net/mixed4d/channel\`), its activation, an attribution between two parts, or a transform of these. Nothing else is needed: without \`networks\` and \`inputs\` a bundled network \`net\` looks at a bundled picture.

To write one: read the language and the reference below, write, then run \`npx vitrail validate FILE --json\`. Each diagnostic has \`fixes\`: put \`value\` at the JSON pointer \`pointer\`. The same is served by \`npx vitrail mcp\` (Model Context Protocol), with the numbers and a picture of the document.
`;

/**
 * Returns what language models look for on a site: `llms.txt` lists it (https://llmstxt.org), `llms-full.txt` holds the
 * language and the reference in one file.
 */
export function llmsFiles(guide: Page[]): { fileName: string; source: string }[] {
  const pages = guide.filter(({ path }) => !path.endsWith('/index.html'));
  const gallery = JSON.parse(readFileSync('specs/index.json', 'utf8')) as Entry[];
  const language = readFileSync('docs/guide/language.md', 'utf8');
  const reference = readFileSync('schema/dist/reference.md', 'utf8');
  const index = [
    SUMMARY,
    '## Language\n',
    '- [Language and reference](llms-full.txt): how documents are written, and every operator with its params',
    '- [JSON Schema](schema/v1.json): what may be written',
    '\n## Guide\n',
    ...pages.map(({ path, title }) => `- [${title}](${path})`),
    '\n## Examples\n',
    ...gallery.map(({ file, title, summary }) => `- [${title}](specs/${file}): ${summary}`),
  ];
  return [
    { fileName: 'llms.txt', source: `${index.join('\n')}\n` },
    { fileName: 'llms-full.txt', source: `${language}\n${reference}` },
    { fileName: 'schema/v1.json', source: readFileSync('schema/dist/vitrail.v1.schema.json', 'utf8') },
  ];
}
