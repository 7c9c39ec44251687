import type { Value } from '../../../base/value.ts';
import type { NetworkSource, ProgramElement } from '../../../compiler/program.ts';
import type { Session } from '../../session.ts';
import { networkIn, networkNow } from '../network.ts';
import type { PanelView } from '../panel-view.ts';
import { Album } from '../pictures/album.ts';
import { Requests } from '../pictures/requests.ts';
import { extentOf, isShare, largestOf } from '../rows/domain.ts';
import { encodeRows } from '../rows/encode.ts';
import { entryRows, type Row } from '../rows/rows.ts';
import type { Scales } from '../scales.ts';
import type { Values } from '../values.ts';
import type { VegaView } from '../vega-view.ts';

/** What a drawing belongs to. An author's own spec has another view than the product's marks. */
export interface DrawingContext<View extends PanelView = VegaView> {
  element: ProgramElement;
  session: Session;
  view: View;
  scales: Scales;
  /** Address of an editor that opens documents, if there is one. */
  editor: string | URL | undefined;
}

/** Returns the name of the network that the element looks into now. */
export const networkName = ({ element, session }: Pick<DrawingContext, 'element' | 'session'>): string =>
  networkNow(element, (param) => session.get(param));

/** Returns the network that the element looks into now. */
export const networkOf = (place: Pick<DrawingContext, 'element' | 'session'>): NetworkSource | undefined =>
  place.session.program.networks[networkName(place)];

/** What the end of an element's scale depends on. */
export type Scaled = Pick<DrawingContext<PanelView>, 'element' | 'scales'>;

/** Returns the end of a scale: the largest of some numbers or of all that share the scale; 1 for shares. */
export function largestIn(place: Scaled, value: Value, numbers: Iterable<number> = value.data): number {
  if (isShare(value)) return 1;
  const { scale, id } = place.element;
  const own = largestOf(numbers);
  return scale === undefined ? own : place.scales.largest(scale, id, own);
}

/** Sets the scale of a view's colours by its values. Returns its end. */
export function setScale(content: Value, place: DrawingContext): number {
  const extent = extentOf(content.data);
  const largest = largestIn(place, content, extent);
  place.view.signal('largest', largest);
  place.view.signal('negative', extent[0] < 0);
  return largest;
}

/** Returns what requests pictures of the element's atoms, by its recipe. */
export function requestsOf(place: DrawingContext): Requests {
  const { element, session } = place;
  const addressOf = (layer: string) => session.pictureAddress(networkName(place), layer);
  const shapes = () => networkIn(session.program, networkName(place)).shapes;
  return new Requests(shapes, addressOf, element.render!, Object.keys(element.also ?? {}));
}

/** Returns the album of pictures that the element shows; it calls `paint` whenever one of them grows. */
export function albumOf({ session, view }: DrawingContext, paint: () => void): Album {
  return new Album(session, view.view.container()!, paint);
}

/** Returns the entries of a content as encoded rows. */
export function rowsOf(place: DrawingContext, content: Value, values: Values): Row[] {
  const { element } = place;
  const rows = entryRows(content, element, networkOf(place), largestIn(place, content));
  return encodeRows(rows, element, values);
}
