import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../schema/dist/definitions.ts';
import { LOST } from '../../scripts/pages/lost.ts';
import { allPages } from '../../scripts/pages/plugin.ts';
import { exampleOf } from '../../scripts/pages/reference.ts';
import { shell } from '../../scripts/pages/shell.ts';
import { compile } from '../../src/compiler/compile.ts';
import { datasetOf, manifestOf } from '../support/models.ts';

const [objects, stories] = [await datasetOf('objects'), await datasetOf('stories')];
/** The network that an example names; of pictures, the small one that stands in for the default. */
const networks = {
  'mini-inception': await manifestOf('mini-inception'),
  stories260k: await manifestOf('stories260k'),
  'mini-vit': await manifestOf('mini-vit'),
};
const manifestsFor = (text: string) => {
  const { networks: named } = JSON.parse(text) as { networks?: { net?: { model?: keyof typeof networks } } };
  return {
    net: networks[named?.net?.model ?? 'mini-inception'] ?? networks['mini-inception'],
    objects,
    stories,
  };
};
const pages = allPages();
const html = new Map(
  pages.map((page) => [page.path, shell(page, { script: 'assets/page.js', styles: ['assets/page.css'] })]),
);

describe.each(
  definitions.map((definition) => [`${definition.kind} ${definition.name}`, definition] as const),
)('%s', (_name, definition) => {
  it('has an example without a fault that is about it', () => {
    const text = readFileSync(exampleOf(definition), 'utf8');
    expect(compile(text, manifestsFor(text)).diagnostics).toEqual([]);
    expect(text).toContain(`"${definition.name}"`);
  });

  it('has a page with what is known of it', () => {
    const page = html.get(`reference/${definition.kind}/${definition.name}.html`)!;
    for (const { name } of definition.params) expect(page).toContain(`<code>${name}</code>`);
    if (definition.paper) expect(page).toContain(definition.paper.url);
  });
});

describe('the page where nothing is', () => {
  const lost = shell(LOST, { script: 'assets/page.js', styles: ['assets/page.css'] }, '/some/where/');

  it('finds the site from any path, with all that it loads', () => {
    const addresses = [...lost.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address!);
    const found = addresses.map((address) => new URL(address, 'http://host/some/where/').pathname);
    const inSite = [
      '',
      'index.html',
      'gallery/index.html',
      'assets/page.js',
      'assets/page.css',
      ...html.keys(),
    ];
    expect(found.filter((path) => !inSite.includes(path.replace('/some/where/', '')))).toEqual([]);
  });
});

describe('the pages', () => {
  it('lead to pages and files that are there', () => {
    const files = ['index.html', 'gallery/index.html', 'assets/page.js', 'assets/page.css'];
    const broken = [...html].flatMap(([path, text]) =>
      [...text.matchAll(/(?:href|src)="([^"]*)"/g)]
        .map(([, address]) => address!)
        .filter((address) => !/^(https?:|data:|#|\/)/.test(address))
        .map((address) => posix.join(posix.dirname(path), address.split('#')[0]!))
        .filter((target) => !html.has(target) && !files.includes(target) && !existsSync(target)),
    );
    expect(broken).toEqual([]);
  });

  it('open documents of the site in the editor', () => {
    const opened = [...html.values()].flatMap((text) =>
      [...text.matchAll(/href="[^"]*#url=([^"]*)"/g)].map(([, at]) => at!),
    );
    expect(opened).toHaveLength(definitions.length);
    expect(opened.filter((at) => !existsSync(at))).toEqual([]);
  });

  it('have no script or style of their own, and text stays text', () => {
    for (const text of html.values()) {
      expect(text).not.toMatch(/<style|<script(?! type="(module" src=|application\/json))| on\w+="/);
    }
    const page = { path: 'guide/a.html', title: '<b>"A"</b>', body: '' };
    expect(shell(page, { script: 'a.js', styles: [] })).toContain(
      '<h1>&lt;b&gt;&quot;A&quot;&lt;/b&gt;</h1>',
    );
  });
});
