import { imageOf } from '../../embed/image/image.ts';
import type { Stage } from '../model/stage.ts';

/** What a picture can be of: the whole interface, or one of its elements by its id. */
export interface Part {
  id: string;
  title: string;
}

/** The id of the whole interface. */
export const WHOLE = '';

/** The parts of what is shown, the whole first. */
export function partsOf({ interface: shown }: Stage): Part[] {
  const elements = (shown?.panels ?? []).filter(({ view }) => view !== undefined);
  return [
    { id: WHOLE, title: 'The whole interface' },
    ...elements.map(({ element: { id, title, mark } }) => ({ id, title: title ?? `${mark} ${id}` })),
  ];
}

/** A picture of a part, as it is shown now. Undefined when it is not there any more. */
export async function pictureOf(stage: Stage, id: string, type: 'png' | 'svg'): Promise<Blob | undefined> {
  const { interface: shown, session } = stage;
  const panel = shown?.panels.find(({ element }) => element.id === id);
  const part = id === WHOLE ? shown : panel && { dom: panel.dom, panels: [panel] };
  await session?.ready;
  return part && imageOf(part, { type });
}
