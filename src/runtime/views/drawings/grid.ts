import { NEGATIVE } from '../../../base/colours.ts';
import type { Value } from '../../../base/value.ts';
import type { ParamValue } from '../../../compiler/program.ts';
import { breathe } from '../../breathe.ts';
import type { PictureRequest } from '../../host.ts';
import type { Album, Look } from '../pictures/album.ts';
import { cellRequests } from '../pictures/coherence.ts';
import { Mosaic } from '../pictures/mosaic.ts';
import type { Pictured } from '../pictures/pictured.ts';
import type { Requests } from '../pictures/requests.ts';
import { remarksOf } from '../remarks.ts';
import { encodingOf } from '../rows/encoding.ts';
import type { Values } from '../values.ts';
import { type Cells, cellAt, cellsOf, sizeRemark } from './cells.ts';
import { albumOf, type DrawingContext, largestIn, requestsOf } from './context.ts';
import type { Drawing } from './drawing.ts';
import {
  MIDDLE,
  originOf,
  type Position,
  passingPosition,
  positionParam,
  watchPositions,
} from './positions.ts';

/** The largest side of the picture of the cell under the pointer, in px and as a share of the grid. */
const ENLARGED = { most: 112, share: 0.45 };
const NONE: Look = { image: null, progress: 0 };

/** Draws what a layer sees at each position: one picture a cell, of the direction of its activations. */
export class Grid implements Drawing {
  readonly #place: DrawingContext;
  readonly #album: Album;
  readonly #requests: Requests;
  /** Of the cell that is pointed at, made before the others. */
  readonly #pointed: Album;
  readonly #mosaic = new Mosaic();
  readonly #stop: () => void;
  #values: Values = { also: {} };
  #cells: Cells | undefined;
  #pictures: (PictureRequest | undefined)[] = [];

  constructor(place: DrawingContext) {
    this.#place = place;
    this.#requests = requestsOf(place);
    this.#album = albumOf(place, () => void this.#paint());
    this.#pointed = albumOf(place, () => void this.#enlarge());
    this.#stop = watchPositions(place, () => this.#point());
  }

  reserve(): Promise<void> {
    return this.#place.view.run();
  }

  async draw(values: Values): Promise<void> {
    const { directions } = values.also;
    this.#values = values;
    this.#requests.take(values.also);
    const cells = cellsOf(values.content ?? directions);
    // What a picture starts from is part of it: none is asked for before that is known.
    const known = cells && directions && !values.pending;
    const pictures = known ? await this.#picturesOf(cells, directions) : [];
    // Newer values have come meanwhile.
    if (this.#values !== values) return;
    this.#cells = cells;
    this.#pictures = pictures;
    const { view } = this.#place;
    if (this.#cells) {
      const { layerRows, layerColumns } = this.#cells;
      view.signal('aspect', layerRows / layerColumns);
      view.signal('grid', [layerRows, layerColumns]);
    }
    this.#album.want(cells ? this.#wanted(cells) : []);
    await this.#paint();
  }

  /** Returns the pictures of all cells. Naming hundreds of directions takes long, so it is done in pieces. */
  async #picturesOf(cells: Cells, directions: Value): Promise<(PictureRequest | undefined)[]> {
    const requestOf = cellRequests(this.#requests, directions, this.#values.also);
    const pictures: (PictureRequest | undefined)[] = [];
    for (let i = 0; i < cells.rows * cells.columns; i++) {
      await breathe();
      pictures.push(requestOf(cells.sourceOf(i)));
    }
    return pictures;
  }

  /** Returns the pictures to ask for, those of the strongest cells first. */
  #wanted(cells: Cells): PictureRequest[] {
    const { content } = this.#values;
    const strength = (cell: number) => content?.data[cells.sourceOf(cell)] ?? 0;
    const order = this.#pictures.map((_, i) => i).sort((a, b) => strength(b) - strength(a));
    return order.flatMap((i) => this.#pictures[i] ?? []);
  }

  #paint(): Promise<void> {
    const { view } = this.#place;
    const cells = this.#cells;
    if (!cells) {
      view.rows([]);
      return view.run();
    }
    const side = this.#sides(cells);
    const opacity = this.#opacities(cells);
    const hairline = view.view.signal('hairline') as string;
    const at = (i: number) => ({ look: this.#look(i), side: side(i), ...opacity(i) });
    this.#mosaic.draw(cells.rows, cells.columns, at, hairline);
    return this.#enlarge();
  }

  #look(cell: number): Look {
    const request = this.#pictures[cell];
    return request ? this.#album.look(request) : NONE;
  }

  #sourceOf(wanted: string): Value | undefined {
    const channels = encodingOf(this.#place.element, this.#values);
    return channels.find(({ channel }) => channel === wanted)?.source;
  }

  /** Returns the side of a cell's picture, 0..1: it or its area follows the cell's number, down to the floor. */
  #sides(cells: Cells): (cell: number) => number {
    const { view } = this.#place;
    const encoded = this.#sourceOf('size');
    const numbers = encoded ?? this.#values.content;
    const [sized, exponent, floor] = ['sized', 'exponent', 'floor'].map((name) => view.view.signal(name));
    const follows = sized === 'none' && encoded ? 'area' : sized;
    if (follows === 'none' || !numbers) return () => 1;
    const largest = largestIn(this.#place, numbers);
    return (cell) => {
      const share = Math.min(1, Math.abs(numbers.data[cells.sourceOf(cell)] ?? 0) / largest) ** exponent;
      const followed = floor + (1 - floor) * share;
      return follows === 'area' ? Math.sqrt(followed) : followed;
    };
  }

  #opacities(cells: Cells): (cell: number) => { opacity: number; tint: string | undefined } {
    const numbers = this.#sourceOf('opacity');
    if (!numbers) return () => ({ opacity: 1, tint: undefined });
    const largest = largestIn(this.#place, numbers);
    return (cell) => {
      const number = numbers.data[cells.sourceOf(cell)] ?? 0;
      return { opacity: Math.min(1, Math.abs(number) / largest), tint: number < 0 ? NEGATIVE : undefined };
    };
  }

  #point(): void {
    const position = passingPosition(this.#place);
    const request = position && this.#cells && this.#pictures[cellAt(this.#cells, position)];
    this.#pointed.want(request ? [{ ...request, urgent: true }] : []);
    void this.#enlarge();
  }

  /** Shows the mosaic, and a larger picture of the cell that is pointed at in any view. */
  #enlarge(): Promise<void> {
    const { view } = this.#place;
    const rows: Record<string, unknown>[] = [{ part: 'grid', image: this.#mosaic.canvas }];
    const position = passingPosition(this.#place);
    const cells = this.#cells;
    const zoom = view.view.signal('zoom') as number;
    const [left, top] = originOf(this.#place, zoom);
    view.signal('origin', [left, top]);
    if (position && cells) {
      const i = cellAt(cells, position);
      const { image } = this.#look(i);
      const x = (((i % cells.columns) + 0.5) / cells.columns - left) * zoom;
      const y = ((Math.floor(i / cells.columns) + 0.5) / cells.rows - top) * zoom;
      const width = view.view.width();
      const [cell, size] = [(zoom * width) / cells.columns, Math.min(ENLARGED.most, ENLARGED.share * width)];
      if (image && cell < size) rows.push({ part: 'enlarged', image, x, y, cell, size });
    }
    view.rows(cells ? rows : []);
    return view.run();
  }

  pictured(_row: unknown, { x, y }: Position): Pictured | undefined {
    const [left, top] = this.#place.view.view.signal('origin') as [number, number];
    const zoom = this.#place.view.view.signal('zoom') as number;
    return this.#picturedAt({ x: left + x / zoom, y: top + y / zoom });
  }

  /** Returns the cell that is pointed at or was clicked, else the one in the middle. */
  chosen(): Pictured | undefined {
    const { element, session } = this.#place;
    const param = positionParam(element);
    const at = param === undefined ? null : session.get(param);
    return this.#picturedAt((at as Position | null) ?? MIDDLE);
  }

  #picturedAt(at: Position): Pictured | undefined {
    if (!this.#cells) return undefined;
    const i = cellAt(this.#cells, at);
    const [row, column] = [Math.floor(i / this.#cells.columns), i % this.#cells.columns];
    const request = this.#pictures[i];
    const label = `row ${row + 1}, column ${column + 1}`;
    return request && { request, label, select: at, reference: undefined };
  }

  remarks(): string[] {
    const size = this.#cells && sizeRemark(this.#place, this.#values, this.#cells);
    return [...(size ?? []), ...remarksOf(this.#place.element, this.#values)];
  }

  choices(): ParamValue[] {
    return [];
  }

  meant(pointed: ParamValue): ParamValue {
    return pointed;
  }

  complete(): Promise<void> {
    return this.#album.complete();
  }

  dispose(): void {
    this.#stop();
    this.#album.dispose();
    this.#pointed.dispose();
  }
}
