import { at, lookUp } from '../../../base/at.ts';
import { ruleOf } from '../ops/index.ts';
import type { Op, Pair, Reads, Weight } from '../ops/kinds/op.ts';

/** The first and last pixel that a place depends on, along one axis; first > last where it depends on none. */
type Span = readonly [first: number, last: number];

/** The spans of the rows and of the columns of a tensor: those of rows and columns do not depend on each other. */
export type ReceptiveFields = readonly [rows: readonly Span[], columns: readonly Span[]];

const NONE: Span = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/**
 * Returns which part of the picture each row and column of each tensor depends on, in pixels: the union over all paths
 * (Araujo et al. 2019, "Computing receptive fields of convolutional neural networks"). What a norm or a gate takes from
 * the whole plane is left out. Tensors that are no planes depend on all of it.
 * @param shapes of all tensors, without the batch axis
 */
export function receptiveFields(
  ops: readonly Op<Weight>[],
  input: string,
  shapes: ReadonlyMap<string, number[]>,
): Map<string, ReceptiveFields> {
  const [height, width] = planeOf(lookUp(shapes, input));
  const own = (length: number): Span[] => Array.from({ length }, (_, i) => [i, i]);
  const fields = new Map<string, ReceptiveFields>([[input, [own(height), own(width)]]]);
  for (const op of ops) {
    const plane = planeOf(lookUp(shapes, op.name));
    const inputs = op.inputs.map((name) => ({ shape: lookUp(shapes, name), spans: lookUp(fields, name) }));
    // A single value that is repeated over a plane is a gate.
    const wide = inputs.filter(({ spans }) => spans[0].length > 1 || spans[1].length > 1);
    const read = (wide.length > 0 ? wide : inputs).map(({ shape, spans }) => ({
      spans,
      reads: readsOf(op, shape, plane),
    }));
    const along = (axis: 0 | 1): Span[] =>
      Array.from({ length: plane[axis] }, (_, index) =>
        union(
          read.flatMap(({ spans, reads }) => {
            const [first, last] = reads(axis, index);
            return spans[axis].slice(Math.max(first, 0), Math.max(last + 1, 0));
          }),
        ),
      );
    fields.set(op.name, [along(0), along(1)]);
  }
  return fields;
}

/** Returns height and width of the largest part of the picture that a place depends on, in pixels. */
export function fieldSize([rows, columns]: ReceptiveFields): [height: number, width: number] {
  const largest = (spans: readonly Span[]) => Math.max(...spans.map(([first, last]) => last - first + 1), 0);
  return [largest(rows), largest(columns)];
}

function readsOf(op: Op<Weight>, shape: number[], plane: Pair): Reads {
  const input = planeOf(shape);
  // Rules read no more of a weight than its shape to tell what is read.
  const rule = ruleOf(op as unknown as Op);
  if (rule.reads && shape.length === 3) return rule.reads(op as unknown as Op, shape);
  return (axis, index) => (input[axis] === plane[axis] ? [index, index] : [0, input[axis] - 1]);
}

/** Height and width of a tensor; a tensor that is no plane counts as a single place. */
const planeOf = (shape: readonly number[]): Pair =>
  shape.length === 3 ? [at(shape, 0), at(shape, 1)] : [1, 1];

const union = (spans: readonly Span[]): Span =>
  spans.reduce(([first, last], span) => [Math.min(first, span[0]), Math.max(last, span[1])], NONE);
