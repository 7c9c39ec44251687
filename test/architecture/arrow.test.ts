import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, type Import, importsOf, sources } from '../support/imports.ts';

/** What each folder may import besides itself. */
const MAY: Record<string, string[]> = {
  'src/base': [],
  schema: ['src/base'],
  'src/compiler': ['src/base', 'schema'],
  'src/language': ['src/base', 'schema', 'src/compiler'],
  'src/runtime': ['src/base', 'schema', 'src/compiler'],
  'src/embed': ['src/base', 'schema', 'src/compiler', 'src/runtime'],
  'src/editor': ['src/base', 'schema', 'src/compiler', 'src/language', 'src/runtime', 'src/embed'],
  'src/cli': ['src/base', 'schema', 'src/compiler', 'src/language', 'src/runtime', 'src/embed'],
  'src/node.ts': ['src/cli'],
  'src/index.ts': ['src/base', 'schema', 'src/compiler', 'src/runtime', 'src/embed'],
};

const files = [...sources('src'), ...sources('schema')];
const imports = files.flatMap(importsOf);
const areaOf = (file: string): string =>
  file.startsWith('schema/') ? 'schema' : file.split('/').slice(0, 2).join('/');
const inWords = ({ from, to }: Import): string => `${from} -> ${to}`;

describe('imports', () => {
  it('are found, also those of types, later ones and workers', () => {
    const of = (file: string) => importsOf(file).map(({ to, typeOnly }) => ({ to, typeOnly }));
    expect(of('src/runtime/device/start.ts')).toEqual(
      expect.arrayContaining([
        { to: 'src/runtime/host.ts', typeOnly: true },
        { to: 'src/runtime/loader/loader.ts', typeOnly: false },
        { to: 'src/runtime/device/worker.ts', typeOnly: false },
        { to: 'src/runtime/device/device.ts', typeOnly: false },
      ]),
    );
    expect(imports.length).toBeGreaterThan(2 * files.length);
  });

  it('follow the arrow base <- schema <- compiler <- language, runtime <- embed <- editor, cli', () => {
    const against = imports.filter(({ from, to }) => {
      const [a, b] = [areaOf(from), areaOf(to)];
      return a !== b && !MAY[a]?.includes(b);
    });
    expect(against.map(inWords)).toEqual([]);
  });

  it('of the compiler by the runtime are of types only', () => {
    const values = imports.filter(
      ({ from, to, typeOnly }) =>
        areaOf(from) === 'src/runtime' && areaOf(to) === 'src/compiler' && !typeOnly,
    );
    expect(values.map(inWords)).toEqual([]);
  });

  it('lead through no circle of files, not even of types', () => {
    expect(circleIn(edgesBetween((file) => file))).toEqual([]);
  });

  it('lead through no circle of folders, not even of types', () => {
    // Files that lie beside folders tie these together, so each counts for itself.
    const inner = new Set(files.map((file) => dirname(dirname(file))));
    const roomOf = (file: string) => (inner.has(dirname(file)) ? file : dirname(file));
    expect(circleIn(edgesBetween(roomOf))).toEqual([]);
  });
});

function edgesBetween(nodeOf: (file: string) => string): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    const [a, b] = [nodeOf(from), nodeOf(to)];
    if (a !== b) edges.set(a, (edges.get(a) ?? new Set()).add(b));
  }
  return edges;
}

function circleIn(edges: Map<string, Set<string>>): string[] {
  const done = new Set<string>();
  const visit = (node: string, path: string[]): string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next, [...path, node]);
      if (circle.length > 0) return circle;
    }
    done.add(node);
    return [];
  };
  return [...edges.keys()].map((node) => visit(node, [])).find((circle) => circle.length > 0) ?? [];
}

/** Where a pattern is used in code (not in comments). */
const uses = (pattern: RegExp, folder: string): string[] =>
  sources(folder).flatMap((file) => {
    const found = codeOf(file).match(pattern);
    return found ? [`${file}: ${found[0]}`] : [];
  });

describe('the sources', () => {
  it('never wait for the graphics processor, and make neither code nor markup from text', () => {
    expect(
      uses(/\b(dataSync|arraySync|innerHTML|outerHTML|insertAdjacentHTML)\b|\beval\(|new Function/, 'src'),
    ).toEqual([]);
  });

  it('of the compiler use no page, network, clock or chance', () => {
    const globals =
      /\b(fetch|XMLHttpRequest|Date|performance|setTimeout|setInterval|window|navigator|process)\b/;
    expect(uses(globals, 'src/compiler')).toEqual([]);
    expect(uses(/Math\.random|\bcrypto\b|\bdocument\.(body|head|create|query|get)/, 'src/compiler')).toEqual(
      [],
    );
  });

  it('name what they need of the tensor library in one file', () => {
    expect(uses(/'@tensorflow\/tfjs-core'/, 'src')).toEqual([
      "src/runtime/backend/tensors.ts: '@tensorflow/tfjs-core'",
    ]);
  });

  it('of the compiler need no package that touches tensors or files', () => {
    expect(uses(/from '(@tensorflow|node:|vega|lit|sharp)|backend\/tensors/, 'src/compiler')).toEqual([]);
  });
});
