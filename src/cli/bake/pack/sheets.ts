import type { Frame } from '../../../runtime/host.ts';
import { sheetPixels } from '../../../runtime/store/pack/sheets.ts';
import { loadSharp } from '../../sharp.ts';

/**
 * Draws pictures of one size into one, as WebP with their transparency.
 * @param quality 1..100
 */
export async function encodeSheet(frames: Frame[], quality: number): Promise<Uint8Array> {
  const { width, height, rgba } = sheetPixels(frames);
  const sharp = await loadSharp();
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .webp({ quality, alphaQuality: quality, smartSubsample: true, effort: 6 })
    .toBuffer();
}
