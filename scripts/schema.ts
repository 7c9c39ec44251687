import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './schema/bundle.ts';
import {
  definitionsModule,
  factsValidatorTypes,
  typesOf,
  validatorOf,
  validatorTypes,
} from './schema/outputs.ts';
import { paramsModule } from './schema/params.ts';
import { referenceOf } from './schema/reference.ts';
import {
  readDatasetSchema,
  readDefinitionSchema,
  readDefinitions,
  readDictionarySchema,
  readManifestSchema,
  readNouns,
} from './schema/sources.ts';

/** Folder of the generated files, which are committed. */
export const DIST = fileURLToPath(new URL('../schema/dist/', import.meta.url));

/** Generates everything that follows from `schema`: file name -> text. */
export async function generate(): Promise<Record<string, string>> {
  const definitions = readDefinitions();
  const schema = bundle(readNouns(), definitions);
  return {
    'vitrail.v1.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'spec.ts': await typesOf(schema),
    'validate.js': validatorOf(schema),
    'validate.d.ts': validatorTypes(),
    'manifest.js': validatorOf(readManifestSchema(), { reasons: true }),
    'manifest.d.ts': factsValidatorTypes(),
    'dataset.js': validatorOf(readDatasetSchema(), { reasons: true }),
    'dataset.d.ts': factsValidatorTypes(),
    'dictionary.js': validatorOf(readDictionarySchema(), { reasons: true }),
    'dictionary.d.ts': factsValidatorTypes(),
    'definitions.ts': await definitionsModule(readDefinitionSchema(), definitions),
    'params.ts': paramsModule(definitions),
    'reference.md': referenceOf(definitions),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(DIST, { recursive: true });
  for (const [name, text] of Object.entries(await generate())) writeFileSync(`${DIST}${name}`, text);
}
