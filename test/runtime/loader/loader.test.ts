import { afterEach, describe, expect, it, vi } from 'vitest';
import { Loader } from '../../../src/runtime/loader/loader.ts';

it('says of a file that was dropped on an earlier page that it has to be dropped again', async () => {
  const url = URL.createObjectURL(new Blob(['a network']));
  URL.revokeObjectURL(url);
  const loader = new Loader({ base: 'https://example.org/', allow: ['blob:'] });
  const reading = loader.load(url, { limit: 100 });
  await expect(reading).rejects.toMatchObject({
    code: 'file-closed',
    hint: expect.stringContaining('again'),
  });
});

describe('what a document may name', () => {
  const page = 'https://page.example:8443/app/';
  const verdict = (address: string, allow: string[], base = page): string => {
    try {
      return new Loader({ base, allow }).resolve(address).href;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const refused = 'url-not-allowed';

  it.each([
    ['a.png', `${page}a.png`],
    ['../a.png', 'https://page.example:8443/a.png'],
    ['a#1 100%, é%20.png?v=1', `${page}a%231%20100%25,%20%C3%A9%20.png?v=1`],
    ['HTTPS://PAGE.example:8443/a.png', 'https://page.example:8443/a.png'],
    ['//page.example:8443/a.png', 'https://page.example:8443/a.png'],
    ['https://page.example/a.png', refused],
    ['http://page.example:8443/a.png', refused],
    ['https://page.example:8443@elsewhere.example/a.png', refused],
    ['https://page.example.elsewhere.example:8443/a.png', refused],
    ['//elsewhere.example/a.png', refused],
    ['\\\\elsewhere.example/a.png', refused],
    ['https:elsewhere', `${page}elsewhere`],
    ['ht\ntps://elsewhere.example/a.png', refused],
    ['https://pаge.example:8443/a.png', refused],
    ['data:,a', refused],
    ['blob:https://page.example:8443/1', refused],
    ['file:///etc/passwd', refused],
    ['javascript:1', refused],
    ['https://[', refused],
  ])('nothing being allowed, %j: %s', (address, expected) => {
    expect(verdict(address, [])).toBe(expected);
  });

  it('other origins and schemes, where the page allows them', () => {
    const other = 'https://other.example/a.png';
    expect(verdict(other, ['https://other.example'])).toBe(other);
    expect(verdict('https://other.example:1/a.png', ['https://other.example'])).toBe(refused);
    expect(verdict('http://other.example/a.png', ['https://other.example'])).toBe(refused);
    expect(verdict('data:,a', ['data:'])).toBe('data:,a');
    expect(verdict(other, ['data:'])).toBe(refused);
    expect(verdict(other, ['*'])).toBe(other);
    expect(verdict('http://other.example/a.png', ['*'])).toBe(refused);
    expect(verdict('data:,a', ['*'])).toBe(refused);
  });
});

describe('reading', () => {
  const loader = new Loader({ base: 'https://page.example/', allow: ['https://other.example'] });
  const answer = (url: string, body = 'abc', headers = {}) => {
    const response = new Response(body, { headers });
    Object.defineProperties(response, { url: { value: url }, redirected: { value: true } });
    vi.stubGlobal('fetch', async () => response);
    return response;
  };
  afterEach(() => void vi.unstubAllGlobals());

  it('goes where an allowed server leads to, if that is allowed too', async () => {
    answer('https://other.example/b.png');
    expect((await loader.load('a.png', { limit: 3 })).byteLength).toBe(3);
    const response = answer('http://169.254.169.254/secret');
    await expect(loader.load('a.png', { limit: 3 })).rejects.toMatchObject({
      code: 'url-not-allowed',
      message: expect.stringContaining('169.254'),
    });
    expect(response.bodyUsed).toBe(true);
  });

  it('stops at the limit, whether or not the server says how much there is', async () => {
    for (const headers of [{}, { 'content-length': '3' }]) {
      answer('https://page.example/a', 'abc', headers);
      expect((await loader.load('a', { limit: 3 })).byteLength).toBe(3);
      answer('https://page.example/a', 'abc', headers);
      await expect(loader.load('a', { limit: 2 })).rejects.toMatchObject({ code: 'file-too-large' });
    }
    answer('https://page.example/a', 'a', { 'content-length': '4' });
    await expect(loader.load('a', { limit: 3 })).rejects.toMatchObject({ code: 'file-too-large' });
  });

  it('tells how far it is, and asks with no cookies and no referrer', async () => {
    answer('https://page.example/a', 'abc', { 'content-length': '3' });
    const asked = vi.spyOn(globalThis, 'fetch');
    const told: unknown[] = [];
    await loader.load('a', { limit: 9, onProgress: (...at) => told.push(at) });
    expect(told).toEqual([[3, 3]]);
    expect(asked.mock.calls[0]![1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });
});
