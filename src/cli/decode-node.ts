import type { Decode } from '../runtime/loader/picture.ts';

/** What browsers decode as well. */
const FORMATS = ['jpeg', 'png', 'webp', 'gif', 'heif'];

/**
 * Decodes as a browser does: the first frame of an animation, upright as its EXIF says, colours as stored.
 * Throws on what is damaged or cut off.
 */
export const decodeInNode: Decode = async (bytes, side) => {
  const { default: sharp } = await import('sharp');
  const picture = sharp(new Uint8Array(bytes), { failOn: 'error', ignoreIcc: true });
  const { format } = await picture.metadata();
  if (!FORMATS.includes(format)) throw new Error(`${format} is not a format of pictures on the web.`);
  const { data, info } = await picture
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, rgba: new Uint8Array(data) };
};
