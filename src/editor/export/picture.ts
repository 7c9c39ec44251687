import { imageOf } from '../../embed/image/image.ts';
import { type Drawn, sheetOf } from '../../embed/image/sheet.ts';
import type { ImageOptions } from '../../embed/result.ts';
import type { Stage } from '../model/stage.ts';

/** What a picture can be of: the whole interface, or one of its elements by its id. */
export interface Part {
  id: string;
  title: string;
}

/** The id of the whole interface. */
export const WHOLE = '';

/** The parts of what is shown, the whole first. */
export function partsOf({ interface: shown }: Stage): [whole: Part, ...elements: Part[]] {
  const elements = (shown?.panels ?? []).filter(({ element: { faults } }) => faults.length === 0);
  return [
    { id: WHOLE, title: 'The whole interface' },
    ...elements.map(({ element: { id, title, mark } }) => ({ id, title: title ?? `${mark} ${id}` })),
  ];
}

/** A picture of a part, as it is shown now. Undefined when it is not there any more. */
export async function pictureOf(stage: Stage, id: string, options: ImageOptions): Promise<Blob | undefined> {
  const part = drawnOf(stage, id);
  await stage.session?.ready;
  return part && imageOf(part, options);
}

/** Width and height that a picture of a part has, in CSS pixels. Undefined when it is not there any more. */
export function sizeOf(stage: Stage, id: string): { width: number; height: number } | undefined {
  const part = drawnOf(stage, id);
  return part && sheetOf(part);
}

function drawnOf({ interface: shown }: Stage, id: string): Drawn | undefined {
  const panel = shown?.panels.find(({ element }) => element.id === id);
  return id === WHOLE ? shown : panel && { dom: panel.dom, panels: [panel] };
}
