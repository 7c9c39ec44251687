import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNodeHost } from '../../src/cli/node-host.ts';
import { nodeLoader } from '../../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../../src/compiler/compile.ts';
import type { Host } from '../../src/runtime/host.ts';
import { loadManifests } from '../../src/runtime/loader/manifest.ts';
import { expectNumbers, gallery, hasAttention, switchedTo } from '../support/switched.ts';

switchedTo('the small network', { model: 'mini-inception' });

describe('every document of attention', () => {
  const loader = nodeLoader([]);
  let host: Host;
  beforeAll(() => {
    host = startNodeHost(loader);
  });
  afterAll(() => host.dispose());

  it.each(gallery.filter(([, document]) => hasAttention(document)))('%s, as it is', async (_, document) => {
    const text = JSON.stringify(document);
    const { diagnostics, program } = compile(text, await loadManifests(loader, sourcesOf(text)));
    expect(diagnostics).toEqual([]);
    await expectNumbers(program!, host);
  });
});
