import type { Sharp } from 'sharp';
import type { Decode, Pixels } from '../runtime/input/picture/load.ts';
import { loadSharp } from './sharp.ts';

/** The formats of browsers that sharp decodes. */
const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'heif', 'raw'];

/** Formats in which browsers apply the orientation of EXIF; in AVIF it is part of the format. */
const UPRIGHT = ['jpeg', 'png'];

/**
 * Decodes a picture as Chromium does without colour management: the first frame of an animation, with the orientation
 * of EXIF, inks without their profile. Throws on a file that is damaged or incomplete.
 */
export const decodeInNode: Decode = async (bytes, side) => {
  const picture = await open(bytes);
  const { format, space } = await picture.metadata();
  if (!FORMATS.includes(format)) throw new Error(`${format} is not a format of pictures on the web.`);
  if (UPRIGHT.includes(format)) picture.rotate();
  picture.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  return space === 'cmyk' ? fromInks(picture) : inColours(picture);
};

async function open(bytes: ArrayBuffer): Promise<Sharp> {
  const sharp = await loadSharp();
  const data = new Uint8Array(bytes);
  if (data[0] !== 0x42 || data[1] !== 0x4d) return sharp(data, { failOn: 'error', ignoreIcc: true });
  // A bitmap ("BM"), which sharp does not read.
  const { decode } = await import('bmp-ts');
  const { width, height, data: abgr } = decode(Buffer.from(bytes));
  const rgba = Uint8Array.from(abgr, (_, i) => (i % 4 === 3 ? 255 : abgr[i + 3 - 2 * (i % 4)]!));
  return sharp(rgba, { raw: { width, height, channels: 4 } });
}

async function inColours(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: new Uint8Array(data) };
}

/** Converts inks to colours: red is the light that cyan and black let through, and so on. */
async function fromInks(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const rgba = new Uint8Array(data.length);
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    const light = 255 - data[pixel + 3]!;
    for (let c = 0; c < 3; c++) rgba[pixel + c] = Math.floor(((255 - data[pixel + c]!) * light) / 255);
    rgba[pixel + 3] = 255;
  }
  return { width: info.width, height: info.height, rgba };
}
