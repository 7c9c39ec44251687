import { describe, expect, it } from 'vitest';
import { fault } from '../../../src/base/messages.ts';
import { imageUrl, loadBundle, manifestUrl } from '../../../src/runtime/loader/bundle.ts';
import { findNetwork } from '../../../src/runtime/loader/find-network.ts';
import { Loader } from '../../../src/runtime/loader/loader.ts';

const INDEX = JSON.stringify({
  default: 'a',
  models: [{ id: 'a', manifest: 'a/manifest.json' }],
  images: [],
});
const bytes = (text: string) => Promise.resolve(new TextEncoder().encode(text).buffer);

/** A loader to which a server answers what is given, one after the other. */
function answered(...answers: (() => Promise<ArrayBuffer>)[]): Loader {
  return new Loader({ base: 'https://example.org/vitrail/', allow: [], read: () => answers.shift()!() });
}

it('finds what comes with the project', async () => {
  const loader = answered(() => bytes(INDEX));
  expect((await manifestUrl(loader, 'default')).href).toBe(
    'https://example.org/vitrail/models/a/manifest.json',
  );
  await expect(imageUrl(loader, 'cat')).rejects.toMatchObject({ code: 'unknown-image' });
});

it.each([
  [
    'nothing',
    () => Promise.reject(fault('network-unreachable', { url: 'x', reason: 'the server answered 404' })),
  ],
  ['a page', () => bytes('<!doctype html>')],
])('where there is %s in its place, says where it should be, and asks again', async (_what, answer) => {
  const loader = answered(answer, () => bytes(INDEX));
  await expect(loadBundle(loader)).rejects.toMatchObject({
    code: 'no-bundle',
    message: expect.stringContaining('https://example.org/vitrail/models/'),
  });
  expect((await loadBundle(loader)).default).toBe('a');
});

describe('a network that is no part of the package', () => {
  const apart = JSON.stringify({
    default: 'a',
    models: [{ id: 'b', manifest: 'b/manifest.json', apart: true }],
    images: [],
  });
  const missing = (reason: string) => () =>
    Promise.reject(fault('network-unreachable', { url: 'x', reason }));
  const codeOf = (answer: () => Promise<ArrayBuffer>) =>
    findNetwork(
      answered(() => bytes(apart), answer),
      { model: 'b' },
    ).catch((error: { code: string }) => error.code);

  it('says so where its files are missing', async () => {
    expect(await codeOf(missing('the server answered 404'))).toBe('model-apart');
  });

  it('keeps what else keeps it from loading', async () => {
    expect(await codeOf(missing('there is no connection'))).toBe('network-unreachable');
    expect(await codeOf(() => bytes('{}'))).toBe('manifest-invalid');
  });
});
