import { expect, it } from 'vitest';
import { fault } from '../../../src/base/messages.ts';
import { Loader } from '../../../src/runtime/loader/loader.ts';
import { ManifestCache } from '../../../src/runtime/loader/manifest-cache.ts';
import { manifestWith } from '../../support/networks.ts';

const GIVEN = manifestWith(['mixed4d']);
const MANIFEST = {
  ...GIVEN,
  hash: '0',
  layers: GIVEN.layers.map((layer) => ({ ...layer, shape: [1] })),
};

/** A loader that counts what it reads; addresses with `bad` can't be had until told. */
function countingLoader() {
  const read: string[] = [];
  const state = { broken: true };
  const loader = new Loader({
    base: 'https://page.test/',
    allow: ['*'],
    async read(url) {
      read.push(url.pathname);
      if (url.pathname.includes('bad') && state.broken) {
        throw fault('network-unreachable', { url: url.href, reason: 'no answer' });
      }
      return new TextEncoder().encode(JSON.stringify(MANIFEST)).buffer;
    },
  });
  return { loader, read, state };
}

const good = { url: 'https://page.test/good.json' };
const bad = { url: 'https://page.test/bad.json' };

it('reads a manifest once, however often the text is compiled and whatever the network is called', async () => {
  const { loader, read } = countingLoader();
  const cache = new ManifestCache(loader);
  await Promise.all([cache.of({ net: good }), cache.of({ net: good })]);
  const { other } = await cache.of({ other: good });
  expect(other).toMatchObject({ id: 'test' });
  expect(read).toEqual(['/good.json']);
  expect(cache.failed).toBe(false);
});

it('does not ask again for what failed while the text names the same networks', async () => {
  const { loader, read } = countingLoader();
  const cache = new ManifestCache(loader);
  const { net } = await cache.of({ net: bad });
  expect(net).toMatchObject({ unavailable: { code: 'network-unreachable' } });
  expect(cache.failed).toBe(true);
  await cache.of({ net: bad });
  // A text that is no JSON for a moment.
  await cache.of({});
  await cache.of({ net: bad });
  expect(read).toEqual(['/bad.json']);
});

it('asks again when the text names other networks, or when told to', async () => {
  const { loader, read, state } = countingLoader();
  const cache = new ManifestCache(loader);
  await cache.of({ net: bad });
  await cache.of({ net: bad, more: good });
  expect(read).toEqual(['/bad.json', '/bad.json', '/good.json']);
  state.broken = false;
  cache.retry();
  const { net } = await cache.of({ net: bad, more: good });
  expect(net).toMatchObject({ id: 'test' });
  expect(cache.failed).toBe(false);
  expect(read.length).toBe(4);
});
