import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { Loader } from '../../../src/runtime/loader/loader.ts';
import {
  KEPT,
  keepNetwork,
  keptAddress,
  keptNetworks,
  readKept,
  removeNetwork,
} from '../../../src/runtime/store/browser/kept-networks.ts';

const loader = new Loader({ base: 'https://page.example/', allow: [KEPT], read: readKept });
const read = async (address: string, limit = 100) =>
  new TextDecoder().decode(await loader.load(address, { limit }));

const keep = (name: string, files: Record<string, string>) => {
  const contents = Object.entries(files).map(
    ([file, text]) => [keptAddress(name, file), new Blob([text])] as const,
  );
  return keepNetwork({ name, url: keptAddress(name, 'model.json'), hash: name }, new Map(contents));
};

it('reads back what is kept by its address, also beside it, whatever it is called', async () => {
  for (const name of ['plain', 'with space', 'a/b', '50%', 'ž']) {
    await keep(name, { 'model.json': `it is ${name}`, 'weights 1.bin': 'numbers' });
    const url = keptAddress(name, 'model.json');
    expect(await read(url)).toBe(`it is ${name}`);
    expect(await read(loader.resolve('weights%201.bin', url).href)).toBe('numbers');
  }
});

it('lists what is kept with its size, until it is removed', async () => {
  await keep('one', { 'model.json': '12345', b: '678' });
  await keep('one more', { 'model.json': '1' });
  expect((await keptNetworks()).find(({ name }) => name === 'one')).toEqual({
    name: 'one',
    url: 'kept:/one/model.json',
    hash: 'one',
    bytes: 8,
  });
  await removeNetwork('one');
  expect((await keptNetworks()).map(({ name }) => name)).not.toContain('one');
  await expect(read('kept:/one/model.json')).rejects.toMatchObject({ code: 'not-kept' });
  await expect(read('kept:/one/b')).rejects.toMatchObject({ code: 'not-kept' });
  expect(await read('kept:/one%20more/model.json')).toBe('1');
});

it('reads no more than is allowed, and leaves other addresses to others', async () => {
  await keep('large', { 'model.json': 'x'.repeat(101) });
  await expect(read(keptAddress('large', 'model.json'))).rejects.toMatchObject({ code: 'file-too-large' });
  expect(readKept(new URL('https://page.example/a'), 1)).toBeUndefined();
  await expect(read('kept:')).rejects.toMatchObject({ code: 'not-kept' });
});
