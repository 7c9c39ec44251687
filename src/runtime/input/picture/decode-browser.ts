import type { Decode } from './load.ts';

/** Decodes with the browser's own decoders, in a page or a worker. */
export const decodeInBrowser: Decode = async (bytes, side) => {
  const full = await createImageBitmap(new Blob([bytes]), { colorSpaceConversion: 'none' });
  const scale = Math.min(1, side / Math.max(full.width, full.height));
  const width = Math.max(1, Math.round(full.width * scale));
  const height = Math.max(1, Math.round(full.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(full, 0, 0, width, height);
  full.close();
  return { width, height, rgba: context.getImageData(0, 0, width, height).data };
};
