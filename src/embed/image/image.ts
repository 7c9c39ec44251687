import type { Interface } from '../../runtime/views/mount.ts';
import type { ImageOptions } from '../result.ts';
import { toPng } from './png.ts';
import { sheetOf } from './sheet.ts';
import { toSvg } from './svg.ts';

/** A picture of an interface as it is shown: its views, titles, captions and chosen options. */
export async function imageOf(
  shown: Interface,
  { type = 'png', scale = 2 }: ImageOptions = {},
): Promise<Blob> {
  await Promise.all(shown.panels.map((panel) => panel.view?.run()));
  const sheet = sheetOf(shown);
  return type === 'svg' ? toSvg(sheet) : toPng(sheet, scale);
}
