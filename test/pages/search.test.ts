import { existsSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { describe, expect, it } from 'vitest';
import { allPages } from '../../scripts/pages/plugin.ts';
import { searchFile } from '../../scripts/pages/search.ts';
import { Search } from '../../src/editor/search/search.ts';
import { OPTIONS } from '../../src/editor/search/section.ts';

const { source } = searchFile();
const search = new Search(MiniSearch.loadJSON(source, OPTIONS));
const pathsFor = (words: string): string[] => search.find(words).map(({ path }) => path);

/** What people ask, and the beginning of the address of the page that answers. */
const QUESTIONS: [words: string, page: string][] = [
  ['saliency', 'guide/course-4-evidence.html'],
  ['gradcam', 'reference/attribution/grad-cam.html'],
  ['histogram', 'reference/mark/distribution.html'],
  ['softmax', 'reference/transform/normalize.html'],
  ['hover', 'guide/language.html#params'],
  ['tooltip', 'guide/language.html#params'],
  ['filter', 'reference/transform/filter.html'],
  ['heatmap', 'reference/mark/heatmap.html'],
  ['ablation', 'reference/attribution/occlusion.html'],
  ['pca', 'reference/transform/reduce.html'],
  ['dimensionality reduction', 'reference/transform/reduce.html'],
  ['scatter plot', 'reference/mark/scatter.html'],
  ['confusion matrix', 'reference/transform/confusion.html'],
  ['integrated gradients', 'reference/attribution/integrated.html'],
  ['shapley values', 'reference/attribution/shapley.html'],
  ['how do I use my own network', 'guide/your-network.html'],
  ['dataset of my own pictures', 'guide/datasets.html'],
  ['embed in a web page', 'guide/embed.html'],
  ['jupyter notebook', 'guide/notebooks.html'],
  ['share a link', 'guide/share.html'],
  ['compare two networks', 'guide/networks.html'],
  ['let the reader choose a class', 'guide/course-4-evidence.html'],
  ['which training examples', 'guide/course-8-influence.html'],
  ['deletion and insertion curves', 'guide/trust.html'],
  ['weights drawn anew', 'guide/edits.html#weights-drawn-anew'],
  ['attention heads of a vision transformer', 'index.html#doc=vit'],
  ['Do the methods agree?', 'index.html#doc=attribution-methods'],
  ['smothgrad', 'reference/attribution/smoothgrad.html'],
];

describe('the search', () => {
  it.each(QUESTIONS)('%s: among the first three', (words, page) => {
    const found = pathsFor(words).slice(0, 3);
    expect(
      found.filter((path) => path.startsWith(page)),
      found.join(', '),
    ).not.toEqual([]);
  });

  it('leads to pages, headings and documents that are there', () => {
    const html = new Map(allPages().map(({ path, body }) => [path, body]));
    const { storedFields } = JSON.parse(source) as { storedFields: Record<string, { path: string }> };
    const wrong = Object.values(storedFields).filter(({ path }) => {
      const [page = '', fragment = ''] = path.split('#');
      const [, document] = /^doc=(.*)$/.exec(fragment) ?? [];
      if (document !== undefined) return !existsSync(`specs/${document}.json`);
      return fragment === '' ? !html.has(page) : !html.get(page)?.includes(`id="${fragment}"`);
    });
    expect(wrong).toEqual([]);
  });

  it('lists a page once, and marks what was looked for', () => {
    const found = search.find('correlation');
    const pages = found.map(({ path }) => path.replace(/(?<!index\.html)#.*/, ''));
    expect(new Set(pages).size).toBe(pages.length);
    for (const { title, excerpt } of found) {
      expect([...title, ...excerpt].some(({ isMatch }) => isMatch)).toBe(true);
    }
  });

  it('finds nothing for what is nowhere, and for no words', () => {
    expect(search.find('xyzzy')).toEqual([]);
    expect(search.find(' ')).toEqual([]);
  });

  it('is small enough to be there before it is used', () => {
    expect(source.length).toBeLessThan(500_000);
  });
});
