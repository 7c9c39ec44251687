import { perObject } from '../../../base/per-object.ts';
import type { Value, ValueAxis } from '../../../base/value.ts';
import { contextOf, pictureAt } from '../canvas.ts';
import { atomAt } from '../labels.ts';
import type { Row } from '../rows/rows.ts';

/** Between two examples of a square, in pixels of their pictures. */
const GAP = 4;

/**
 * Adds to each row of atoms the square of its examples, if they are those of the same layer.
 * @param thumbnails [atom, example, y, x, channel]
 */
export function withExamples(rows: Row[], axis: ValueAxis | undefined, thumbnails: Value | undefined): Row[] {
  const [atoms] = thumbnails?.axes ?? [];
  if (!thumbnails || !atoms || !axis || atoms.layer !== axis.layer) return rows;
  const squares = squaresOf(thumbnails);
  return rows.map((row) => ({ ...row, examples: squares.get(row.index as number) ?? null }));
}

/** Returns the examples of each atom as one picture: rows of as many as there are rows. */
const squaresOf = perObject((thumbnails: Value): Map<number, HTMLCanvasElement> => {
  const [atoms, examples, rows] = thumbnails.axes;
  const count = examples?.size ?? 0;
  const entries = Array.from({ length: atoms?.size ?? 0 }, (_, entry) => {
    const pictures = Array.from({ length: count }, (_, i) => pictureAt(thumbnails, entry * count + i));
    return [atomAt(atoms!, entry), squareOf(pictures, rows?.size ?? 0)] as const;
  });
  return new Map(entries);
});

function squareOf(pictures: HTMLCanvasElement[], side: number): HTMLCanvasElement {
  const across = Math.ceil(Math.sqrt(pictures.length));
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = across * (side + GAP) - GAP;
  const context = contextOf(canvas);
  pictures.forEach((picture, i) => {
    context.drawImage(picture, (i % across) * (side + GAP), Math.floor(i / across) * (side + GAP));
  });
  return canvas;
}
