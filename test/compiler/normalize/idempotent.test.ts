import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import validateSpec from '../../../schema/dist/validate.js';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { everything, teaser, teaserInShort } from '../documents.ts';
import { further } from '../further-document.ts';
import { mutationOf } from '../mutations.ts';

const manifests = { net: await manifestOf('mini-inception') };
const gallery = readdirSync('specs')
  .filter((file) => file.endsWith('.json') && file !== 'index.json')
  .map((file) => JSON.parse(readFileSync(`specs/${file}`, 'utf8')) as object);
const documents = [teaser, teaserInShort, everything, further, ...gallery];

/** What is written out is itself a document, means the same, and has nothing left to write out. */
function expectWrittenOut(document: object): void {
  const { normal, program } = compile(JSON.stringify(document), manifests);
  expect(validateSpec(normal), JSON.stringify(validateSpec.errors)).toBe(true);
  const again = compile(JSON.stringify(normal), manifests);
  expect(again.normal).toEqual(normal);
  expect(again.program!.nodes).toEqual(program!.nodes);
}

it.each(documents.map((document, i) => [i, document]))('document %# writes out once', (_, document) => {
  expectWrittenOut(document as object);
});

it('so does whatever a document is changed to, as long as it follows the schema', () => {
  fc.assert(
    fc.property(mutationOf(documents), (document) => {
      fc.pre(validateSpec(document));
      const { program, diagnostics } = compile(JSON.stringify(document), manifests);
      // What has a key like `__proto__` is left out before the schema is asked; a view that is repeated over a word that
      // can't be a name has it only once it is unrolled.
      const without = ['forbidden-key', 'unknown-network', 'unknown-input'];
      fc.pre(program !== undefined && diagnostics.every(({ code }) => !without.includes(code)));
      expectWrittenOut(document);
    }),
    { numRuns: 150 },
  );
});
