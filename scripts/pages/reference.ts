import { readFileSync } from 'node:fs';
import { type Definition, definitions } from '../../schema/dist/definitions.ts';
import { lookUp } from '../../src/base/at.ts';
import { KINDS, operatorText } from '../schema/reference.ts';
import { escaped, exampleOf as exampleHtml, htmlOf } from './markdown.ts';
import { type Page, rootFrom } from './shell.ts';

/** Returns the path of an operator's example, from the root of the site and of the project. */
export const exampleOf = ({ kind, name }: Definition): string => `docs/operators/${kind}/${name}.json`;

/** Returns the folder of the pack of an operator's example: beside it, as packs lie. */
export const packOf = ({ kind, name }: Definition): string => `docs/operators/${kind}/packs/${name}`;

const INTROS = new Map(KINDS.map(({ kind, intro }) => [kind, intro]));

/** Returns the path of an operator's page on the site. */
export const pathOf = ({ kind, name }: Definition): string => `reference/${kind}/${name}.html`;

/** Returns a page that lists the operators, and a page for each. */
export function referencePages(): Page[] {
  return [index(), ...definitions.map(operator)];
}

function operator(definition: Definition): Page {
  const path = pathOf(definition);
  const root = rootFrom(path);
  const { title, kind, name } = definition;
  const intro = lookUp(INTROS, kind);
  const place = { root, link: (address: string) => address };
  const example = exampleHtml({
    text: readFileSync(exampleOf(definition), 'utf8').trimEnd(),
    root,
    pack: `${root}${packOf(definition)}/`,
    address: `${root}index.html#url=${exampleOf(definition)}`,
  });
  const body = `
      <p class="name"><code>${escaped(name)}</code> ${htmlOf(intro, place).replace(/<\/?p>/g, '')}</p>
      ${htmlOf(operatorText(definition), place)}
      <h2>Example</h2>
      ${example}`;
  return { path, title, body };
}

function index(): Page {
  const sections = KINDS.map(({ kind, title, intro }) => {
    const own = definitions.filter((definition) => definition.kind === kind);
    const items = own.map(
      (definition) =>
        `<li><a href="${kind}/${definition.name}.html">${escaped(definition.title)}</a> <code>${definition.name}</code></li>`,
    );
    const said = htmlOf(intro, { root: '../', link: (address) => address });
    return `<section><h2>${title}</h2>${said}<ul class="list">${items.join('')}</ul></section>`;
  });
  return { path: 'reference/index.html', title: 'Operators', body: sections.join('') };
}
