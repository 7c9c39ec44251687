import { imageOf } from '../../embed/image/image.ts';
import { type Drawn, sheetOf } from '../../embed/image/sheet.ts';
import type { ImageOptions } from '../../embed/result.ts';
import type { Stage } from '../model/stage.ts';

/** Subject of a picture: the whole interface, or an element by its id. */
export interface Part {
  id: string;
  title: string;
}

/** The id of the whole interface. */
export const WHOLE = '';

/** Returns the parts that are shown, the whole first. */
export function partsOf({ interface: shown }: Stage): [whole: Part, ...elements: Part[]] {
  const elements = (shown?.panels ?? []).filter(({ element: { faults } }) => faults.length === 0);
  return [
    { id: WHOLE, title: 'The whole interface' },
    ...elements.map(({ element: { id, title, mark } }) => ({ id, title: title ?? `${mark} ${id}` })),
  ];
}

/** Returns a picture of a part as shown now, or undefined when it is gone. */
export async function pictureOf(stage: Stage, id: string, options: ImageOptions): Promise<Blob | undefined> {
  const part = drawnOf(stage, id);
  await stage.session?.ready;
  return part && imageOf(part, options);
}

/** Returns the size of a part's picture in CSS pixels, or undefined when it is gone. */
export function sizeOf(stage: Stage, id: string): { width: number; height: number } | undefined {
  const part = drawnOf(stage, id);
  return part && sheetOf(part);
}

function drawnOf({ interface: shown }: Stage, id: string): Drawn | undefined {
  const panel = shown?.panels.find(({ element }) => element.id === id);
  return id === WHOLE ? shown : panel && { dom: panel.dom, panels: [panel] };
}
