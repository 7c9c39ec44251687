import type { ImageOptions } from '../result.ts';
import { toPng } from './png.ts';
import { type Drawn, sheetOf } from './sheet.ts';
import { toSvg } from './svg.ts';

/** Draws an interface, or a part of it, as it is shown: its views, titles, captions and chosen options. */
export async function imageOf(shown: Drawn, { type = 'png', scale = 2 }: ImageOptions = {}): Promise<Blob> {
  await Promise.all(shown.panels.map((panel) => panel.complete()));
  const sheet = sheetOf(shown);
  return type === 'svg' ? toSvg(sheet) : toPng(sheet, scale);
}
