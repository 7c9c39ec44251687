import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { compile } from '../../src/compiler/compile.ts';
import { loadManifests } from '../../src/runtime/loader/manifest.ts';
import { hasShared, sharedUrl } from '../support/models.ts';

interface Gallery {
  networks?: Record<string, object>;
}
const gallery = readdirSync('specs')
  .filter((file) => file.endsWith('.json') && file !== 'index.json')
  .map((file) => [file, JSON.parse(readFileSync(`specs/${file}`, 'utf8')) as Gallery] as const);

/** Names that another network need not have. */
const ITS_OWN = ['unknown-layer', 'unknown-class', 'index-range'];

describe.skipIf(!hasShared)('every gallery document on GoogLeNet (needs ../shared)', async () => {
  if (!hasShared) return;
  const folder = sharedUrl('models/googlenet/');
  const network = {
    url: new URL('model.json', folder).href,
    labels: new URL('synset_words.txt', folder).href,
    preprocess: { scale: 1, mean: [123, 117, 104] as [number, number, number] },
  };
  const { net } = await loadManifests(nodeLoader([folder]), { net: network });

  it.each(gallery)('%s, with only `networks` changed', (_, document) => {
    const ids = Object.keys(document.networks ?? { net: {} });
    const networks = Object.fromEntries(ids.map((id) => [id, network]));
    const manifests = Object.fromEntries(ids.map((id) => [id, net!]));
    const { diagnostics, program } = compile(JSON.stringify({ ...document, networks }), manifests);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.filter(({ code }) => !ITS_OWN.includes(code))).toEqual([]);
    expect(program).toBeDefined();
  });
});
