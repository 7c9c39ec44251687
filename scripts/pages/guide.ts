import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { documentsIn } from './documents.ts';
import { escaped, htmlOf } from './markdown.ts';
import type { Page } from './shell.ts';

/** Sources of the course's chapters, in order. */
const COURSE = [
  'docs/guide/course-1-heatmap.md',
  'docs/guide/course-2-channels.md',
  'docs/guide/course-3-reader.md',
  'docs/guide/course-4-evidence.md',
  'docs/guide/course-5-compare.md',
  'docs/guide/course-6-groups.md',
  'docs/guide/course-7-edits.md',
  'docs/guide/course-8-influence.md',
];

/** Sources of the guide's other pages, in reading order. */
const FURTHER = [
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

const SOURCES = [...COURSE, ...FURTHER];

const nameOf = (source: string): string => `${basename(source, '.md')}.html`;

/** A page of the guide as it is written. */
interface Source {
  /** Its path in the project. */
  source: string;
  /** Its path on the site. */
  path: string;
  title: string;
  /** What stands below its heading. */
  markdown: string;
}

/** Returns the pages of the guide as they are written, in reading order. */
export const sourcesOfGuide = (): Source[] => SOURCES.map(read);

/** Returns the pages of the guide, after one that lists them. */
export function guidePages(): Page[] {
  const pages = sourcesOfGuide().map(page);
  const items = pages.map(({ path, title }) => `<li><a href="${basename(path)}">${escaped(title)}</a></li>`);
  const body = `
      <section>
        <h2>Course</h2>
        <p>Eight short chapters, each with a document of your own at its end.</p>
        <ol>${items.slice(0, COURSE.length).join('')}</ol>
      </section>
      <section><h2>Further</h2><ul class="list">${items.slice(COURSE.length).join('')}</ul></section>`;
  return [{ path: 'guide/index.html', title: 'Guide', body }, ...pages];
}

function read(source: string): Source {
  const text = readFileSync(source, 'utf8');
  const [, title, markdown] = /^# (.*)\n([\s\S]*)$/.exec(text) ?? [];
  if (title === undefined || markdown === undefined) throw new Error(`${source} has no heading.`);
  return { source, path: `guide/${nameOf(source)}`, title, markdown };
}

function page({ source, path, title, markdown }: Source): Page {
  const packs = new Map(documentsIn(source, markdown).map(({ text, pack }) => [text, pack]));
  const body = htmlOf(markdown, {
    root: '../',
    link: onSite,
    image: (address) => inPage(join(dirname(source), address)),
    pack: (text) => packs.get(text) && `../${packs.get(text)}/`,
  });
  return { path, title, body: body + onwards(source) };
}

/** Returns the links from a chapter of the course to the ones around it. */
function onwards(source: string): string {
  const at = COURSE.indexOf(source);
  if (at === -1) return '';
  const links = [COURSE[at - 1], COURSE[at + 1]].map((other, i) => {
    if (other === undefined) return '<span></span>';
    return `<a href="${nameOf(other)}">${i === 0 ? '← ' : ''}${escaped(read(other).title)}${i === 0 ? '' : ' →'}</a>`;
  });
  return `<nav class="onwards" aria-label="Chapters">${links.join('')}</nav>`;
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
