import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { definitions } from '../../schema/dist/definitions.ts';
import { guidePages } from '../../scripts/pages/guide.ts';
import { llmsFiles } from '../../scripts/pages/llms.ts';

const pages = guidePages();
const files = llmsFiles(pages);
const sourceOf = (name: string): string => files.find(({ fileName }) => fileName === name)!.source;

it('llms.txt leads to what is on the site', () => {
  const links = [...sourceOf('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, address]) => address!);
  const made = [...files.map(({ fileName }) => fileName), ...pages.map(({ path }) => path)];
  expect(links.filter((link) => !made.includes(link) && !existsSync(link))).toEqual([]);
  expect(links.length).toBeGreaterThan(30);
});

it('llms.txt begins with a title and a summary', () => {
  expect(sourceOf('llms.txt')).toMatch(/^# Vitrail\n\n> /);
});

it('llms-full.txt has every operator', () => {
  const full = sourceOf('llms-full.txt');
  expect(definitions.filter(({ name }) => !full.includes(name)).map(({ name }) => name)).toEqual([]);
});
