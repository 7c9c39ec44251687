import { importsOf, sources } from '../../support/imports.ts';

/** Who imports whom when the code runs, in sources and tests; paths from the project's root. */
export class Imports {
  readonly #imports = new Map<string, string[]>();
  readonly #importers = new Map<string, string[]>();

  constructor() {
    for (const file of [...sources('src'), ...sources('schema'), ...sources('test')]) {
      const imported = importsOf(file).flatMap(({ to, typeOnly }) => (typeOnly ? [] : [to]));
      this.#imports.set(file, imported);
      for (const to of imported) this.#importers.set(to, [...(this.#importers.get(to) ?? []), file]);
    }
  }

  /** A file and all that import it, directly or not. */
  above(file: string): Set<string> {
    return reached(file, this.#importers);
  }

  /** The test files for Node among those: first those whose path mirrors the file's, then those that import least. */
  testsOf(file: string): string[] {
    const tests = [...this.above(file)].filter((path) => /^test\/(?!browser|webgl).*\.test\.ts$/.test(path));
    const rank = new Map(
      tests.map((test) => [test, reached(test, this.#imports).size - 1e4 * sharedParts(file, test)]),
    );
    return tests.sort((a, b) => rank.get(a)! - rank.get(b)!);
  }
}

/** How many folders two paths have in common, below the first; a file that is named after a folder or file counts too. */
function sharedParts(a: string, b: string): number {
  const partsOf = (path: string) =>
    path
      .replace(/(\.test)?\.ts$/, '')
      .split('/')
      .slice(1);
  const [one, other] = [partsOf(a), partsOf(b)];
  const different = one.findIndex((part, i) => part !== other[i]);
  return different < 0 ? one.length : different;
}

function reached(start: string, edges: Map<string, string[]>): Set<string> {
  const seen = new Set([start]);
  for (const file of seen) for (const next of edges.get(file) ?? []) seen.add(next);
  return seen;
}
