import { readFileSync } from 'node:fs';
import { type Definition, definitions } from '../../schema/dist/definitions.ts';
import { lookUp } from '../../src/base/at.ts';
import { KINDS, operatorText } from '../schema/reference.ts';
import { escaped, htmlOf, openLink } from './markdown.ts';
import { type Page, rootFrom } from './shell.ts';

/** Returns the path of an operator's example, from the root of the site and of the project. */
export const exampleOf = ({ kind, name }: Definition): string => `docs/operators/${kind}/${name}.json`;

const INTROS = new Map(KINDS.map(({ kind, intro }) => [kind, intro]));

const pathOf = ({ kind, name }: Definition): string => `reference/${kind}/${name}.html`;

/** Returns a page that lists the operators, and a page for each. */
export function referencePages(): Page[] {
  return [index(), ...definitions.map(operator)];
}

function operator(definition: Definition): Page {
  const path = pathOf(definition);
  const root = rootFrom(path);
  const { title, kind, name } = definition;
  const intro = lookUp(INTROS, kind);
  const same = (address: string) => address;
  const document = readFileSync(exampleOf(definition), 'utf8').trimEnd();
  const body = `
      <p class="name"><code>${escaped(name)}</code> ${htmlOf(intro, same, root).replace(/<\/?p>/g, '')}</p>
      ${htmlOf(operatorText(definition), same, root)}
      <h2>Example</h2>
      <vitrail-view live="on demand" base="${root}">
        <script type="application/json">${document.replaceAll('<', '\\u003c')}</script>
      </vitrail-view>
      <pre tabindex="0"><code>${escaped(document)}</code></pre>
      ${openLink(`${root}index.html#url=${exampleOf(definition)}`)}`;
  return { path, title, body };
}

function index(): Page {
  const sections = KINDS.map(({ kind, title, intro }) => {
    const own = definitions.filter((definition) => definition.kind === kind);
    const items = own.map(
      (definition) =>
        `<li><a href="${kind}/${definition.name}.html">${escaped(definition.title)}</a> <code>${definition.name}</code></li>`,
    );
    const said = htmlOf(intro, (address) => address, '../');
    return `<section><h2>${title}</h2>${said}<ul class="list">${items.join('')}</ul></section>`;
  });
  const search = '<label class="search">Search <input type="search" autocomplete="off" /></label>';
  const none = '<p class="none" role="status" hidden>No operator has these words in its title.</p>';
  return { path: 'reference/index.html', title: 'Operators', body: `${search}${none}${sections.join('')}` };
}
