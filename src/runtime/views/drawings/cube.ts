import { color } from 'd3-color';
import { at } from '../../../base/at.ts';
import type { Value } from '../../../base/value.ts';
import { amount, labelOf } from '../labels.ts';
import type { Row } from '../rows/rows.ts';
import { type Block, blocksOf, type Cut, facesOf } from './blocks.ts';
import { type DrawingContext, networkOf } from './context.ts';
import { type MakeRows, RowsDrawing } from './rows-drawing.ts';

/** Draws a value [y, x, channel or group] as the faces of a cube, and says what its depth leaves out. */
export class Cube extends RowsDrawing {
  readonly #place: DrawingContext;

  constructor(place: DrawingContext) {
    super(faces, place);
    this.#place = place;
  }

  override remarks(): string[] {
    const { content } = this;
    // The length of a position's vector counts all channels.
    if (!content || cutOf(this.#place) === 'spatial') return super.remarks();
    const { size, name } = at(content.axes, 2);
    const chosen = strongest(content, depthOf(this.#place));
    const all = total(content, [...Array(size).keys()]);
    const share = all === 0 ? 1 : total(content, chosen) / all;
    const kind = `${name}s`;
    const shown = `The ${chosen.length} strongest of ${size} ${kind}, front to back: ${Math.round(share * 100)} % of the activation.`;
    return [...super.remarks(), ...(chosen.length < size ? [shown] : [])];
  }
}

const cutOf = ({ view }: DrawingContext): Cut => view.view.signal('cut') as Cut;
const depthOf = ({ view }: DrawingContext): number => view.view.signal('depth') as number;

const faces: MakeRows = async ({ content }, place) => {
  const { view } = place;
  const blocks = blocksOf(content, strongest(content, depthOf(place)), cutOf(place));
  const largest = blocks.reduce((most, { value }) => Math.max(most, value), 0) || 1;
  view.signal('domain', [0, largest]);
  await view.run();
  const legend = view.view.scale('color') as (value: number) => string;
  return blocks.flatMap((block) => rowsOf(block, content, legend, place));
};

function rowsOf(
  block: Block,
  content: Value,
  legend: (value: number) => string,
  place: DrawingContext,
): Row[] {
  const front = color(legend(block.value))!;
  const axis = at(content.axes, 2);
  const of = block.entry === undefined ? '' : labelOf(axis, block.entry, networkOf(place));
  const label = `${of} ${amount(block.value, false)}`.trim();
  return facesOf(block).map(({ path, shade }) => ({ path, fill: front.darker(shade).formatHex(), label }));
}

/** Returns the entries of the last axis with the largest sums, the largest first. */
function strongest(value: Value, count: number): number[] {
  const { size } = at(value.axes, 2);
  const sums = Array.from({ length: size }, (_, entry) => ({ entry, sum: total(value, [entry]) }));
  return sums
    .sort((a, b) => b.sum - a.sum)
    .slice(0, count)
    .map(({ entry }) => entry);
}

/** Returns the sum of some entries over all positions. */
function total({ axes, data }: Value, entries: number[]): number {
  const depth = at(axes, 2).size;
  let sum = 0;
  for (let place = 0; place < data.length; place += depth) {
    for (const entry of entries) sum += data[place + entry]!;
  }
  return sum;
}
