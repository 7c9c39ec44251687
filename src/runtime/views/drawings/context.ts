import type { Value } from '../../../base/value.ts';
import type { NetworkSource, ProgramElement } from '../../../compiler/program.ts';
import { addressOf } from '../../dataflow/expression.ts';
import type { Session } from '../../session.ts';
import type { PanelView } from '../panel-view.ts';
import { Album } from '../pictures/album.ts';
import { Requests } from '../pictures/requests.ts';
import { isShare, largestOf } from '../rows/domain.ts';
import { encodeRows } from '../rows/encode.ts';
import { entryRows, type Row } from '../rows/rows.ts';
import type { Scales } from '../scales.ts';
import type { Values } from '../values.ts';
import type { VegaView } from '../vega-view.ts';

/** What a drawing is made for. An author's own spec has another view than the product's marks. */
export interface DrawingContext<View extends PanelView = VegaView> {
  element: ProgramElement;
  session: Session;
  view: View;
  scales: Scales;
  /** Where documents can be opened, if anywhere. */
  editor: string | URL | undefined;
}

/** The network that the element looks into. */
export const networkOf = ({ element, session }: DrawingContext<PanelView>): NetworkSource | undefined =>
  session.program.networks[element.network ?? ''];

/** Where the scale of some numbers ends: at the largest of them, of all that share the scale, or at one for shares. */
export function largestIn(
  place: DrawingContext,
  value: Value,
  numbers: Iterable<number> = value.data,
): number {
  if (isShare(value)) return 1;
  const { scale, id } = place.element;
  const own = largestOf(numbers);
  return scale === undefined ? own : place.scales.largest(scale, id, own);
}

/** Asks for pictures of the element's atoms, by its recipe. */
export function requestsOf({ element, session }: DrawingContext): Requests {
  const address = addressOf(session.program.networks[element.network!]!);
  return new Requests(address, element.render!, Object.keys(element.also ?? {}));
}

/** The pictures that the element shows; `paint` is called whenever one of them grows. */
export function albumOf({ session, view }: DrawingContext, paint: () => void): Album {
  return new Album(session, view.view.container()!, paint);
}

/** The entries of a content as encoded rows. */
export function rowsOf(place: DrawingContext, content: Value, values: Values): Row[] {
  const { element } = place;
  const rows = entryRows(content, element, networkOf(place), largestIn(place, content));
  return encodeRows(rows, element, values);
}
