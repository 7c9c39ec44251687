import { largestIn, rowsOf } from './context.ts';
import type { MakeRows } from './rows-drawing.ts';

/** Makes the rows of bars: one for each entry. Sets the domain of their scale. */
export const bars: MakeRows = (values, place) => {
  const { content } = values;
  const largest = largestIn(place, content);
  const numbers = content.data.filter(Number.isFinite);
  const least = Math.min(0, ...numbers);
  const shared = place.element.scale !== undefined;
  const most = Math.max(0, ...numbers);
  const domain = shared ? [least < 0 ? -largest : 0, largest] : [least, most];
  place.view.signal('domain', domain[0] === domain[1] ? [0, 1] : domain);
  const k = place.view.view.signal('k') as number | null;
  return rowsOf(place, content, values).slice(0, k ?? undefined);
};
