import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { escaped, htmlOf } from './markdown.ts';
import type { Page } from './shell.ts';

/** Sources of the guide's pages, in reading order. */
const SOURCES = [
  'docs/guide/first-interface.md',
  'docs/guide/language.md',
  'docs/guide/pictures.md',
  'docs/guide/datasets.md',
  'docs/guide/edits.md',
  'docs/guide/weights.md',
  'docs/guide/networks.md',
  'docs/guide/reasons.md',
  'docs/guide/trust.md',
  'docs/guide/concepts.md',
  'docs/guide/text.md',
  'docs/guide/your-network.md',
  'docs/guide/python.md',
  'docs/guide/notebooks.md',
  'docs/guide/machines.md',
  'docs/guide/share.md',
  'docs/guide/embed.md',
  'docs/guide/graphics-cards.md',
  'docs/packs.md',
  'docs/guide/fleet.md',
];

const nameOf = (source: string): string => `${basename(source, '.md')}.html`;

/** Returns the pages of the guide, after one that lists them. */
export function guidePages(): Page[] {
  const pages = SOURCES.map(page);
  const items = pages.map(({ path, title }) => `<li><a href="${basename(path)}">${escaped(title)}</a></li>`);
  const body = `<ul class="list">${items.join('')}</ul>`;
  return [{ path: 'guide/index.html', title: 'Guide', body }, ...pages];
}

function page(source: string): Page {
  const text = readFileSync(source, 'utf8');
  const [, title, rest] = /^# (.*)\n([\s\S]*)$/.exec(text) ?? [];
  if (title === undefined || rest === undefined) throw new Error(`${source} has no heading.`);
  return {
    path: `guide/${nameOf(source)}`,
    title,
    body: htmlOf(rest, onSite, '../index.html', (address) => inPage(join(dirname(source), address))),
  };
}

/** Returns a picture as an address that holds it. */
const inPage = (file: string): string => `data:image/webp;base64,${readFileSync(file).toString('base64')}`;

/** Converts an address within the guide to one on the site, which has pages for the guide and the reference. */
function onSite(address: string): string {
  const [file = '', fragment] = address.split('#');
  const name = basename(file);
  if (name === 'reference.md') return '../reference/index.html';
  const source = SOURCES.find((one) => basename(one) === name);
  if (!source) throw new Error(`The guide leads off the site: ${address}`);
  return nameOf(source) + (fragment === undefined ? '' : `#${fragment}`);
}
