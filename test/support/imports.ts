import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of one file by another, both as paths from the project's root. */
export interface Import {
  from: string;
  to: string;
  /** `import type`, `export type`, or braces in which every name is a type: gone when the code runs. */
  typeOnly: boolean;
}

/** All source files below a folder. */
export function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js)$/.test(file))
    .map((file) => join(folder, file));
}

export const textOf = (file: string): string => readFileSync(file, 'utf8');

/** A text without its comments. Good for code that has no `//` in its strings but after a colon. */
export const codeOf = (file: string): string =>
  textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

const STATIC = /^(?:import|export)\s+(type\s+)?((?:[\w$*\s,]|\{[^}]*\})*?)(?:from\s*)?'(\.[^']*)'/gm;
const LATE = /(?:\bimport\(|new URL\()\s*'(\.[^']*\.ts)'/g;

/** What a file imports by a relative path, also later or as a worker. */
export function importsOf(file: string): Import[] {
  const code = codeOf(file);
  const at = (path: string) => normalize(join(dirname(file), path.replace(/\?.*$/, '')));
  const early = [...code.matchAll(STATIC)].map(([, type, names, path]) => ({
    from: file,
    to: at(path!),
    typeOnly: type !== undefined || allTypes(names!),
  }));
  const late = [...code.matchAll(LATE)].map(([, path]) => ({ from: file, to: at(path!), typeOnly: false }));
  return [...early, ...late];
}

function allTypes(names: string): boolean {
  const inner = /^\s*\{([^}]*)\}\s*$/.exec(names)?.[1];
  const listed = inner?.split(',').filter((name) => name.trim() !== '') ?? [];
  return listed.length > 0 && listed.every((name) => name.trim().startsWith('type '));
}
