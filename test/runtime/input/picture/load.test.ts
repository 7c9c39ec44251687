import { describe, expect, it, vi } from 'vitest';
import { Fault } from '../../../../src/base/diagnostic.ts';
import { fault } from '../../../../src/base/messages.ts';
import { type Decode, loadPicture } from '../../../../src/runtime/input/picture/load.ts';
import { Loader } from '../../../../src/runtime/loader/loader.ts';

/** The header of a PNG of the given size: enough for whoever reads only that. */
function pngHeader(width: number, height: number): ArrayBuffer {
  const bytes = new Uint8Array(40);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes.buffer;
}

const files: Record<string, ArrayBuffer> = {
  'empty.png': new ArrayBuffer(0),
  'noise.png': Uint8Array.from({ length: 500 }, (_, i) => (i * 97) % 256).buffer,
  'text.png': new TextEncoder().encode('<html>not a picture</html>').buffer as ArrayBuffer,
  'huge.png': pngHeader(20_000, 10),
  'flat.png': pngHeader(0, 10),
  'good.png': pngHeader(4, 2),
  'broken.png': pngHeader(5, 5),
  // Some browsers decode these, the command does not.
  'icon.ico': Uint8Array.of(0, 0, 1, 0, 1, 0, 4, 2, 0, 0, 1, 0, 32, 0, 0, 0, 0, 0, 22, 0, 0, 0).buffer,
  'drawing.svg': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"/>')
    .buffer as ArrayBuffer,
};
const loader = new Loader({
  base: 'https://page.example/',
  allow: [],
  read: (url) => {
    const bytes = files[url.pathname.slice(1)];
    return bytes ? Promise.resolve(bytes) : undefined;
  },
});

/** Decodes `good.png` to columns of red 0, 1, 2, 3 and fails for the rest. */
const decode = vi.fn<Decode>(async (bytes) => {
  if (new DataView(bytes).getUint32(16) !== 4) throw new Error('corrupt');
  const rgba = Uint8Array.from({ length: 4 * 2 * 4 }, (_, i) =>
    i % 4 === 0 ? Math.floor(i / 4) % 4 : i % 4 === 3 ? 255 : 9,
  );
  return { width: 4, height: 2, rgba };
});

const faultOf = async (url: string): Promise<string> => {
  try {
    await loadPicture(loader, decode, { url }, 1);
  } catch (error) {
    expect(error).toBeInstanceOf(Fault);
    return (error as Fault).code;
  }
  return 'none';
};

describe('loadPicture', () => {
  it('passes on why nothing can be decoded here', async () => {
    decode.mockRejectedValueOnce(fault('sharp-missing'));
    expect(await faultOf('good.png')).toBe('sharp-missing');
  });

  it.each([
    ['empty.png', 'image-empty'],
    ['noise.png', 'image-unreadable'],
    ['text.png', 'image-unreadable'],
    ['huge.png', 'image-too-large'],
    ['flat.png', 'image-empty'],
    ['broken.png', 'image-unreadable'],
    ['icon.ico', 'image-unreadable'],
    ['drawing.svg', 'image-unreadable'],
    ['http://elsewhere.example/a.png', 'url-not-allowed'],
    ['javascript:alert(1)', 'url-not-allowed'],
    ['file:///etc/passwd', 'url-not-allowed'],
  ])('%s: %s', async (url, code) => {
    expect(await faultOf(url)).toBe(code);
  });

  it('does not decode what its header forbids', async () => {
    decode.mockClear();
    for (const name of ['huge.png', 'icon.ico', 'drawing.svg']) await faultOf(name);
    expect(decode).not.toHaveBeenCalled();
  });

  it('says that a missing picture is missing', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    expect(await faultOf('missing.png')).toBe('image-missing');
    vi.unstubAllGlobals();
  });

  it('refuses a file that is larger than it says', async () => {
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(8e6)),
    });
    vi.stubGlobal('fetch', async () => new Response(endless));
    expect(await faultOf('endless.png')).toBe('file-too-large');
    vi.unstubAllGlobals();
  });

  it('calls a picture by its address or its name, and one without as the chosen one', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    const said = (source: { url: string; image?: string }) =>
      loadPicture(loader, decode, source, 1).catch(({ message }: Error) => message);
    expect(await said({ url: 'missing.png' })).toContain('https://page.example/missing.png');
    expect(await said({ url: 'missing.png', image: 'cat' })).toContain('cat');
    const anywhere = new Loader({ base: 'https://page.example/', allow: ['data:'] });
    const noise = loadPicture(anywhere, decode, { url: 'data:,noise' }, 1);
    vi.unstubAllGlobals();
    await expect(noise).rejects.toThrow('the chosen picture');
  });

  it('crops the centre to the proportions asked for', async () => {
    const square = await loadPicture(loader, decode, { url: 'good.png' }, 1);
    expect(square.axes.map(({ name, size }) => [name, size])).toEqual([
      ['y', 2],
      ['x', 2],
      ['channel', 3],
    ]);
    expect([...square.data]).toEqual([1, 9, 9, 2, 9, 9, 1, 9, 9, 2, 9, 9]);
  });
});
