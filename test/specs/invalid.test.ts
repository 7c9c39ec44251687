import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/base/manifest.ts';
import { compile, networksOf } from '../../src/compiler/compile.ts';
import { datasetOf, manifestOf } from '../support/models.ts';

const FOLDER = 'specs/invalid';
const index = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8')) as Record<
  string,
  { code: string; pointer: string }
>;
const manifest = await manifestOf('mini-inception');
const transformers: Record<string, Manifest> = {
  'mini-vit': await manifestOf('mini-vit'),
  stories260k: await manifestOf('stories260k'),
};
const datasets = { objects: await datasetOf('objects'), stories: await datasetOf('stories') };

describe('every document of specs/invalid has one fault, found at its place', () => {
  it('has an entry for every file', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'index.json');
    expect(Object.keys(index).sort()).toEqual(files.sort());
  });

  it.each(Object.entries(index))('%s', (file, { code, pointer }) => {
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const manifests = Object.fromEntries(
      Object.entries(networksOf(text)).map(([id, { model }]) => [id, transformers[model ?? ''] ?? manifest]),
    );
    const { diagnostics, parsed } = compile(text, { ...manifests, ...datasets } as never);
    expect(diagnostics.map((found) => [found.code, found.pointer])).toEqual([[code, pointer]]);
    expect(diagnostics[0]!.message).toMatch(/\S.*[.!?]$/);
    if (parsed.value !== undefined) expect(diagnostics[0]!.range).toBeDefined();
    expect(`${code}.json`).toBe(file);
  });
});
