import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { marked, type Token } from 'marked';
import MiniSearch from 'minisearch';
import { definitions } from '../../schema/dist/definitions.ts';
import { INDEX, OPTIONS, type Section } from '../../src/editor/search/section.ts';
import { wordsElsewhere } from '../../src/language/also.ts';
import { operatorText } from '../schema/reference.ts';
import { sourcesOfGuide } from './guide.ts';
import { slugOf } from './markdown.ts';
import { pathOf } from './reference.ts';

/** Returns the index of the full text of guide, reference and gallery. */
export function searchFile(): { fileName: string; source: string } {
  const index = new MiniSearch(OPTIONS);
  index.addAll([...guide(), ...reference(), ...gallery()]);
  return { fileName: INDEX, source: JSON.stringify(index) };
}

/** A section for each heading of each page. What a section explains, in bold, is found by what people call it elsewhere. */
function guide(): Section[] {
  const elsewhere = wordsElsewhere();
  return sourcesOfGuide().flatMap(({ path, title, markdown }) =>
    ` \n${markdown}`.split(/\n## /).map((section): Section => {
      const [heading = '', ...lines] = section.split('\n');
      const body = lines.join('\n');
      const explained = `${title} ${heading} ${[...body.matchAll(/\*\*(.+?)\*\*/g)].map(([, word]) => word).join(' ')}`;
      const words = new Set(explained.toLowerCase().match(/[\w-]+/g));
      const also = [...elsewhere].flatMap(([name, called]) => (words.has(name) ? called : []));
      const fragment = heading.trim() === '' ? '' : `#${slugOf(heading)}`;
      const plain = plainOf(heading).trim();
      return {
        path: path + fragment,
        kind: 'guide',
        title,
        heading: plain,
        also: also.join(', '),
        text: plainOf(body),
      };
    }),
  );
}

const reference = (): Section[] =>
  definitions.map((definition) => ({
    path: pathOf(definition),
    kind: 'reference',
    title: definition.title,
    heading: definition.name,
    also: (definition.also ?? []).join(', '),
    text: plainOf(operatorText(definition)),
  }));

interface Entry {
  id: string;
  file: string;
  title: string;
  summary: string;
  tags: string[];
}

const gallery = (): Section[] =>
  (JSON.parse(readFileSync('specs/index.json', 'utf8')) as Entry[]).map(
    ({ id, file, title, summary, tags }) => ({
      path: `index.html#doc=${id}`,
      kind: 'gallery',
      title,
      heading: '',
      also: '',
      text: [
        summary,
        `${tags.join(', ')}.`,
        ...wordsIn(JSON.parse(readFileSync(`specs/${basename(file)}`, 'utf8'))),
      ].join(' '),
    }),
  );

/** What a document says to its readers. */
const SAID = ['title', 'caption', 'description', 'text', 'label'];

function wordsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return SAID.includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((entry) => wordsIn(entry, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => wordsIn(entry, name));
}

/** Returns the words of a Markdown text, without its blocks of code. */
const plainOf = (markdown: string): string =>
  marked.lexer(markdown).flatMap(textsOf).join(' ').replace(/\s+/g, ' ').trim();

function textsOf(token: Token): string[] {
  if (token.type === 'code' || token.type === 'space') return [];
  if (token.type === 'table') {
    const rows = [token.header, ...token.rows] as { tokens: Token[] }[][];
    return rows.flat().map(({ tokens }) => tokens.flatMap(textsOf).join(''));
  }
  if (token.type === 'list') return (token.items as Token[]).flatMap(textsOf);
  if ('tokens' in token && token.tokens) return [token.tokens.flatMap(textsOf).join('')];
  return 'text' in token ? [token.text as string] : [];
}
