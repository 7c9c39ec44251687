import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { taskOf } from '../../src/cli/bake/options.ts';
import { presentPack } from '../../src/cli/bake/pack/present.ts';
import { documentSubject } from '../../src/cli/bake/subject/document.ts';
import type { PackManifest } from '../../src/runtime/store/pack/format.ts';

const entries = (
  JSON.parse(readFileSync('specs/index.json', 'utf8')) as { id: string; file: string }[]
).filter(({ id }) => existsSync(`specs/packs/${id}/pack.json`));
const MOST_BYTES = 3e6;

describe.each(entries)('the pack of $id', ({ id, file }) => {
  const out = `specs/packs/${id}`;
  const manifest = JSON.parse(readFileSync(`${out}/pack.json`, 'utf8')) as PackManifest;

  it('holds what a bake of the document would hold now: else `npm run packs`', async () => {
    const { max, error, quality, icons } = manifest.provenance.settings;
    const task = taskOf({ out, icons, max: `${max}`, error: `${error}`, quality: `${quality}` });
    const present = await presentPack(await documentSubject(`specs/${file}`, max), task);
    expect(present).toEqual(manifest);
  });

  it('is small', () => {
    const bytes = Object.values(manifest.files).reduce((sum, each) => sum + each.bytes, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});
