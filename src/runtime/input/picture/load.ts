import { imageSize } from 'image-size';
import { Fault } from '../../../base/diagnostic.ts';
import { fault } from '../../../base/messages.ts';
import type { Value } from '../../../base/value.ts';
import { imageUrl } from '../../loader/bundle.ts';
import { LIMITS, type Loader } from '../../loader/loader.ts';

/** The longest side of a picture that is decoded, in pixels. */
const LARGEST = 8192;
/** The longest side to which a decoded picture is reduced, in pixels. */
const KEPT = 1024;
/** Formats that a page and the command decode to the same pixels, as `image-size` calls them. */
const FORMATS = ['jpg', 'png', 'webp', 'gif', 'avif', 'heif', 'bmp'];

/** Decodes a picture file with the platform's decoders, reduced to at most `side` pixels a side. */
export type Decode = (bytes: ArrayBuffer, side: number) => Promise<Pixels>;
/** A decoded picture: RGBA, row by row. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array | Uint8ClampedArray;
}

/** Where a picture comes from: a bundled id, an address or a file. */
export interface PictureSource {
  image?: string;
  url?: string;
  /** The picture itself, as a reader chose it. */
  file?: Blob;
}

/**
 * Loads a picture and crops its centre to the proportions that the network sees.
 * @param aspect height / width
 * @returns axes y, x, channel (red, green, blue), values 0..255
 * Throws the faults `image-missing`, `image-empty`, `image-unreadable`, `image-too-large`, `unknown-image`, and those
 * of the loader.
 */
export async function loadPicture(
  loader: Loader,
  decode: Decode,
  source: PictureSource,
  aspect: number,
  signal?: AbortSignal,
): Promise<Value> {
  const { what, bytes } = await open(loader, source, signal);
  return crop(await decoded(decode, bytes, what, KEPT), aspect);
}

/**
 * Reads the picture at an address, reduced to at most `side` pixels a side. Throws the faults of {@link loadPicture}.
 * @param what its name, for messages
 */
export async function readPicture(
  loader: Loader,
  decode: Decode,
  url: URL,
  what: string,
  side: number,
  signal?: AbortSignal,
): Promise<Pixels> {
  return decoded(decode, await read(loader, url, what, signal), what, side);
}

async function decoded(decode: Decode, bytes: ArrayBuffer, what: string, side: number): Promise<Pixels> {
  checkHeader(bytes, what);
  try {
    return await decode(bytes, side);
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw fault('image-unreadable', { what });
  }
}

const CHOSEN = 'the chosen picture';

async function open(loader: Loader, { file, url: address, image = '' }: PictureSource, signal?: AbortSignal) {
  if (file) {
    // Not by an address: a page's policy may forbid it to fetch even its own files.
    if (file.size > LIMITS.image) throw fault('file-too-large', { bytes: file.size, limit: LIMITS.image });
    return { what: CHOSEN, bytes: await file.arrayBuffer() };
  }
  const url = address === undefined ? await imageUrl(loader, image) : loader.resolve(address);
  const what = image || (/^(data|blob):$/.test(url.protocol) ? CHOSEN : url.href);
  return { what, bytes: await read(loader, url, what, signal) };
}

async function read(loader: Loader, url: URL, what: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  try {
    return await loader.load(url, { limit: LIMITS.image, ...(signal ? { signal } : {}) });
  } catch (error) {
    if (error instanceof Fault && error.code === 'network-unreachable') {
      throw fault('image-missing', {
        what,
        status: /answered (\d{3})/.exec(error.message)?.[1] ?? 'no answer',
      });
    }
    throw error;
  }
}

/** Refuses what can't or shouldn't be decoded, by the header alone: a small file can claim a huge picture. */
function checkHeader(bytes: ArrayBuffer, what: string): void {
  if (bytes.byteLength === 0) throw fault('image-empty', { what });
  let size: { width: number; height: number; type?: string };
  try {
    size = imageSize(new Uint8Array(bytes));
  } catch {
    throw fault('image-unreadable', { what });
  }
  const { width, height, type = '' } = size;
  if (!FORMATS.includes(type)) throw fault('image-unreadable', { what });
  if (!(width > 0 && height > 0)) throw fault('image-empty', { what });
  if (Math.max(width, height) > LARGEST) throw fault('image-too-large', { width, height, limit: LARGEST });
}

/** Crops the centre of a picture to proportions: axes y, x, channel, values 0..255. */
export function crop({ width, height, rgba }: Pixels, aspect: number): Value {
  const w = Math.max(1, Math.min(width, Math.round(height / aspect)));
  const h = Math.max(1, Math.min(height, Math.round(width * aspect)));
  const left = Math.floor((width - w) / 2);
  const top = Math.floor((height - h) / 2);
  const data = new Float32Array(w * h * 3);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const from = ((y + top) * width + x + left) * 4;
      for (let c = 0; c < 3; c++) data[(y * w + x) * 3 + c] = overWhite(rgba, from, c);
    }
  }
  const axes: Value['axes'] = [
    { name: 'y', size: h },
    { name: 'x', size: w },
    { name: 'channel', size: 3 },
  ];
  return { axes, data, unit: 'pixel value, 0 to 255' };
}

/** Returns a channel of a pixel laid over white, 0..255. */
function overWhite(rgba: Pixels['rgba'], pixel: number, channel: number): number {
  const alpha = rgba[pixel + 3]! / 255;
  return Math.round(rgba[pixel + channel]! * alpha + 255 * (1 - alpha));
}
