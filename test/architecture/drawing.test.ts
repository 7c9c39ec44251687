import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importsOf, sources } from '../support/imports.ts';

/** The folder of the runtime that a file lies in; undefined for files beside folders, and for what lies elsewhere. */
const roomOf = (file: string): string | undefined => /^src\/runtime\/([^/]+)\//.exec(file)?.[1];

it('the drawing of the runtime shows all imports between its rooms, and no others', () => {
  const found = sources('src/runtime')
    .flatMap(importsOf)
    .flatMap(({ from, to }) => {
      const [a, b] = [roomOf(from), roomOf(to)];
      return a && b && a !== b ? [`${a} --> ${b}`] : [];
    });
  const [, drawing = ''] =
    /```mermaid\n([\s\S]*?)```/.exec(readFileSync('docs/architecture.md', 'utf8')) ?? [];
  const drawn = drawing.match(/^ {2}\S+ --> \S+$/gm)?.map((line) => line.trim()) ?? [];
  expect(drawn.sort()).toEqual([...new Set(found)].sort());
});
