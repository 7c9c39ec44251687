import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNodeHost } from '../../src/cli/node-host.ts';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../../src/compiler/compile.ts';
import type { NormalModel } from '../../src/compiler/normalize/normal.ts';
import type { Program } from '../../src/compiler/program.ts';
import type { Host } from '../../src/runtime/host.ts';
import { loadManifests } from '../../src/runtime/loader/manifest.ts';
import { createSession } from '../../src/runtime/session.ts';

/** What is read here of a document. */
interface Gallery {
  networks?: Record<string, object>;
  inputs?: Record<string, object>;
}
/** Every document of the gallery, by its file. */
export const gallery = readdirSync('specs')
  .filter((file) => file.endsWith('.json') && file !== 'index.json')
  .map((file) => [file, JSON.parse(readFileSync(`specs/${file}`, 'utf8')) as Gallery] as const);

/** Whether a document goes through examples. */
const hasDataset = ({ inputs = {} }: Gallery) => Object.values(inputs).some((input) => 'dataset' in input);
/** Whether a document runs a network hundreds of times for one map: it is compiled, and computed where it is baked. */
const runsOften = (document: Gallery) =>
  /"(shapley|rise|faithfulness)"|"doubt":true/.test(JSON.stringify(document));
/** Whether a document looks into attention, which convolutional networks lack. */
export const hasAttention = (document: Gallery) => /"(stories260k|mini-vit)"/.test(JSON.stringify(document));
/** Whether a document makes a network of another, or even trains one. */
const derives = ({ networks = {} }: Gallery) => Object.values(networks).some((network) => 'of' in network);
const trains = ({ networks = {} }: Gallery) => Object.values(networks).some((network) => 'train' in network);

/**
 * Limits the datasets of a document to their examples for testing: a fifth of the time. Those with a mark on pictures for
 * training stay whole.
 */
function withFewExamples({ inputs }: Gallery) {
  if (!inputs) return {};
  const few = Object.entries(inputs).map(([id, input]) => [
    id,
    'dataset' in input && !('stamp' in input) ? { ...input, split: 'test' } : input,
  ]);
  return { inputs: Object.fromEntries(few) };
}

/** Tries every document of the gallery, but those of attention, on another network than its own. */
export function switchedTo(name: string, network: NormalModel, folders: URL[] = []): void {
  describe(`every gallery document on ${name}`, async () => {
    const loader = nodeLoader(folders);
    const { net } = await loadManifests(loader, { net: network });
    let host: Host;
    beforeAll(() => {
      host = startNodeHost(loader);
    });
    afterAll(() => host.dispose());

    // Those that train, go through examples, or run it hundreds of times take minutes on a larger network.
    const isSmall = 'model' in network;
    const switched = gallery.filter(([, document]) => !hasAttention(document));
    const tried = switched.filter(([, document]) =>
      isSmall ? !trains(document) : !derives(document) && !hasDataset(document) && !runsOften(document),
    );
    it.each(tried)('%s, with only `networks` changed', { timeout: 300_000 }, async (_, document) => {
      const written = Object.entries(document.networks ?? { net: {} });
      // A network that is made of another stays so.
      const networks = Object.fromEntries(written.map(([id, own]) => [id, 'of' in own ? own : network]));
      const ids = written.flatMap(([id, own]) => ('of' in own ? [] : id));
      const manifests = Object.fromEntries(ids.map((id) => [id, net!]));
      const text = JSON.stringify({ ...document, networks, ...withFewExamples(document) });
      const datasets = Object.entries(sourcesOf(text)).filter(([, source]) => 'dataset' in source);
      const found = await loadManifests(loader, Object.fromEntries(datasets));
      const { diagnostics, program } = compile(text, { ...manifests, ...found });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (runsOften(document)) return;
      await expectNumbers(program!, host);
    });
  });
}

/** Computes all that the elements of a program show. */
export async function expectNumbers(program: Program, host: Host): Promise<void> {
  const session = createSession(program, host);
  for (const { content, also = {} } of program.elements) {
    for (const node of [content, ...Object.values(also)]) {
      const value = node && (await session.value(node));
      if (value) expect(value.data.every(Number.isFinite)).toBe(true);
    }
  }
  session.dispose();
}
