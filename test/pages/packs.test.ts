import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileOf, packedDocuments, taskFor } from '../../scripts/pages/packs.ts';
import { presentPack } from '../../src/cli/bake/pack/present.ts';
import { documentSubject } from '../../src/cli/bake/subject/document.ts';
import type { PackManifest } from '../../src/runtime/store/pack/format.ts';
import { temporaryFolder } from '../support/cli.ts';

const folder = await temporaryFolder();
const documents = packedDocuments();
const MOST_BYTES = 3e6;

it.each(documents.map((document) => [document.pack, document] as const))(
  'the page shows its document by the pack in %s: else `npm run packs`',
  async (pack, document) => {
    const task = taskFor(pack);
    const present = await presentPack(
      await documentSubject(await fileOf(document, folder.path), task.max),
      task,
    );
    const stored = JSON.parse(readFileSync(`${pack}/pack.json`, 'utf8')) as PackManifest;
    expect(present).toEqual(stored);
    const bytes = Object.values(stored.files).reduce((sum, each) => sum + each.bytes, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  },
);

it('each has a pack of its own', () => {
  expect(new Set(documents.map(({ pack }) => pack)).size).toBe(documents.length);
});
