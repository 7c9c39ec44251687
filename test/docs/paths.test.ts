import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const guide = (await readdir('docs/guide')).map((name) => join('docs/guide', name));
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/packs.md',
  'docs/performance.md',
  ...guide.filter((name) => name.endsWith('.md')),
];
const texts = await Promise.all(pages.map(async (page) => [page, await readFile(page, 'utf8')] as const));

const FOLDERS = /^(src|schema|test|scripts|bench|specs|models|docs)(\/[\w./-]*)?$/;

/** Folders and files of the project that a page names, without those that stand for any (`NAME`). */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, word]) => word!)
    .filter((word) => FOLDERS.test(word) && !word.includes('NAME'));

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)#\s]+)/g)].map(([, to]) => to!).filter((to) => !/^[a-z]+:/.test(to));

describe.each(texts)('%s', (page, text) => {
  it('names only what is there', () => {
    expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links only to what is there', () => {
    expect(linksIn(text).filter((to) => !existsSync(join(dirname(page), to)))).toEqual([]);
  });

  it('runs only scripts of the package', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: object };
    const run = [...text.matchAll(/npm (?:run (?:--silent )?)([a-z]+)/g)].map(([, name]) => name!);
    expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

it('paths and links are found', () => {
  const contributing = texts.find(([page]) => page === 'CONTRIBUTING.md')![1];
  expect(pathsIn(contributing)).toContain('src/runtime/kernels/device.ts');
  expect(linksIn(texts[0]![1])).toContain('CONTRIBUTING.md');
});
