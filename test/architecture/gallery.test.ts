import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/base/manifest.ts';
import type { Manifests } from '../../src/compiler/check/manifests.ts';
import { compile, networksOf, sourcesOf } from '../../src/compiler/compile.ts';
import { normalize } from '../../src/compiler/normalize/normalize.ts';
import { validate } from '../../src/compiler/validate/validate.ts';
import { datasetOf, manifestOf } from '../support/models.ts';

interface Entry {
  id: string;
  file: string;
  title: string;
}

const read = (file: string): string => readFileSync(new URL(`../../specs/${file}`, import.meta.url), 'utf8');
const gallery = JSON.parse(read('index.json')) as Entry[];
const bundled = JSON.parse(readFileSync(new URL('../../models/index.json', import.meta.url), 'utf8')) as {
  default: string;
};

const manifests: Record<string, Manifest> = {};
beforeAll(async () => {
  manifests.default = await manifestOf(bundled.default);
});

/** The manifests that a document needs: the gallery uses bundled networks. */
async function manifestsFor(text: string): Promise<Manifests> {
  const entries = Object.entries(networksOf(text)).map(async ([id, { model = 'default' }]) => {
    manifests[model] ??= await manifestOf(model);
    return [id, manifests[model]] as const;
  });
  const datasets = Object.entries(sourcesOf(text)).flatMap(([name, source]) =>
    'dataset' in source ? [[name, datasetOf(String(source.dataset))] as const] : [],
  );
  const loaded = datasets.map(async ([name, dataset]) => [name, await dataset] as const);
  return Object.fromEntries([...(await Promise.all(entries)), ...(await Promise.all(loaded))]);
}

/** The same with every object frozen: writing to it throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** A program less the places in the text: written out, a repeated view stands elsewhere. */
const withoutPlaces = (program: unknown) =>
  JSON.parse(JSON.stringify(program, (key, value) => (key === 'pointer' ? undefined : value)));

describe.each(gallery)('$id', ({ file, title }) => {
  const text = read(file);

  it('is valid and has no diagnostics', async () => {
    expect(compile(text, await manifestsFor(text)).diagnostics).toEqual([]);
  });

  it('has the title of its entry', () => {
    expect(JSON.parse(text).title).toBe(title);
  });

  it('compiles to the same program twice, which is plain JSON', async () => {
    const known = frozen(await manifestsFor(text));
    const { program } = compile(text, known);
    expect(JSON.stringify(compile(text, known).program)).toBe(JSON.stringify(program));
    expect(JSON.parse(JSON.stringify(program))).toStrictEqual(program);
  });

  it('is not changed by being validated and written out', () => {
    const document = frozen(JSON.parse(text));
    expect(validate(document).diagnostics).toEqual([]);
    normalize(document);
    expect(document).toEqual(JSON.parse(text));
  });

  it('written out, is a valid document that is written out already, and the same program', async () => {
    const once = normalize(JSON.parse(text));
    expect(validate(once).diagnostics).toEqual([]);
    expect(normalize(structuredClone(once) as never)).toEqual(once);
    const known = await manifestsFor(text);
    const programOf = (source: string) => withoutPlaces(compile(source, known).program);
    expect(programOf(JSON.stringify(once))).toEqual(programOf(text));
  });
});
