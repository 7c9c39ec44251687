import { at } from '../../../base/at.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import type { NetworkSource, Recipe } from '../../../compiler/program.ts';
import type { NetworkAddress } from '../../address.ts';
import { fittedIn } from '../../fitted.ts';
import type { PictureRequest, SharedPictures } from '../../host.ts';
import { pictureRequest } from '../../pictures.ts';
import { atomAt } from '../labels.ts';
import { type Given, givenOf, maskOf } from './given.ts';

/** Makes the requests for pictures of a network's atoms and directions, all by one recipe. */
export class Requests {
  readonly #addressOf: (layer: string) => NetworkAddress;
  readonly #shapes: () => NetworkSource['shapes'];
  readonly #recipe: Recipe;
  readonly #roles: string[];
  #given: Given | undefined;
  /** By value: naming a direction reads all its numbers, so it is done once. */
  #named = new WeakMap<Value, Map<number, PictureRequest>>();

  /**
   * @param shapes returns those of the network's layers
   * @param addressOf returns the network that pictures of a layer are made of
   * @param roles of the element's further nodes
   */
  constructor(
    shapes: () => NetworkSource['shapes'],
    addressOf: (layer: string) => NetworkAddress,
    recipe: Recipe,
    roles: string[] = [],
  ) {
    this.#addressOf = addressOf;
    this.#shapes = shapes;
    this.#recipe = recipe;
    this.#roles = roles;
    this.take({});
  }

  /** Takes over what the pictures need from an input. Until all of it is there, there are no requests. */
  take(also: Record<string, Value>): void {
    const given = givenOf(this.#roles, also);
    if (given === this.#given) return;
    this.#given = given;
    this.#named = new WeakMap();
  }

  /** Returns requests for the entries of an axis: channels and classes by number, others by their directions. */
  along(axis: ValueAxis, directions?: Value): (PictureRequest | undefined)[] {
    return Array.from({ length: axis.size }, (_, i) => {
      const atom = atomAt(axis, i);
      if (axis.name === 'channel' || axis.name === 'class') return this.atom(axis, atom);
      return directions && this.direction(directions, entryOf(directions.axes[0], atom));
    });
  }

  /** Returns requests for the entries of a value: those of its axis, the positions of a map, or the only one. */
  of({ axes, data }: Value, directions?: Value): (PictureRequest | undefined)[] {
    if (axes[0] && axes[0].name !== 'y') return this.along(axes[0], directions);
    return Array.from(data, (_, cell) => directions && this.direction(directions, cell));
  }

  atom(axis: ValueAxis, index: number): PictureRequest | undefined {
    const of = axis.name === 'class' ? 'class' : 'channel';
    return this.#request({ layer: axis.layer ?? 'output', index, axis: of });
  }

  #request(
    of: Pick<PictureRequest, 'layer' | 'index' | 'axis' | 'vector' | 'shared'>,
  ): PictureRequest | undefined {
    if (!this.#given) return undefined;
    const { active, ...given } = this.#given;
    const mask = active && { mask: maskOf(active, of.vector ?? of.index) };
    const recipe = fittedIn(this.#recipe, this.#shapes(), of.layer);
    return pictureRequest({ network: this.#addressOf(of.layer), ...of, ...given, ...mask, recipe });
  }

  /**
   * Returns the request for one of several directions.
   * @param directions axes [..., channel] of a layer
   * @param entry counted over the leading axes; undefined when it is none of them
   * @param shared what the picture starts from; always the same for the same directions
   */
  direction(
    directions: Value,
    entry: number | undefined,
    shared?: SharedPictures,
  ): PictureRequest | undefined {
    const { size, layer } = at(directions.axes, -1);
    if (entry === undefined || entry < 0 || (entry + 1) * size > directions.data.length) return undefined;
    const named = this.#named.get(directions) ?? new Map<number, PictureRequest>();
    this.#named.set(directions, named);
    const known = named.get(entry);
    if (known || !this.#given) return known;
    const vector = Array.from(directions.data.subarray(entry * size, (entry + 1) * size));
    const request = this.#request({
      layer: layer ?? '',
      index: 0,
      axis: 'channel',
      vector,
      ...(shared && !this.#given.start ? { shared } : {}),
    });
    if (request) named.set(entry, request);
    return request;
  }
}

/** Returns the entry of an atom along an axis that may hold a selection. */
function entryOf(axis: ValueAxis | undefined, atom: number): number | undefined {
  if (!axis?.index) return atom;
  const entry = axis.index.indexOf(atom);
  return entry < 0 ? undefined : entry;
}
