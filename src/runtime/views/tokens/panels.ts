/** Where the matrix of a head stands, in px. */
export interface Panel {
  x: number;
  y: number;
  side: number;
}

/** Height of the heading of a matrix, in px. */
export const HEADING = 18;
const GAP = 12;
/** The largest side of a matrix, and the smallest that is worth a column, in px: of few, and of many. */
const MOST = 480;
const LEAST = 140;
const LEAST_OF_MANY = 96;
const MANY = 16;

/**
 * Arranges square matrices in rows of equal length, as large as there is room.
 * @param lead what the names of rows and columns take on the left and at the top of each, in px
 * @returns a place for each, below its heading, and the height of all in px
 */
export function arrange(count: number, width: number, lead = 0): { panels: Panel[]; height: number } {
  const least = count > MANY ? LEAST_OF_MANY : LEAST;
  const fitting = Math.max(1, Math.floor((width + GAP) / (least + lead + GAP)));
  const rows = Math.ceil(count / fitting) || 1;
  const columns = Math.max(1, Math.ceil(count / rows));
  const side = Math.max(1, Math.min(MOST, Math.floor((width + GAP) / columns) - GAP - lead));
  const [across, down] = [side + lead + GAP, HEADING + lead + side + GAP];
  const panels = Array.from({ length: count }, (_, i) => ({
    x: (i % columns) * across + lead,
    y: Math.floor(i / columns) * down + HEADING + lead,
    side,
  }));
  return { panels, height: rows * down - GAP };
}

/**
 * Returns a matrix [rows, columns] with at most `most` of each: where several of its cells fall into one, the largest of
 * them by magnitude, so that no strong weight is lost. NaN counts least.
 */
export function pooled(
  cells: Float32Array,
  [rows, columns]: [number, number],
  most: number,
): { cells: Float32Array; rows: number; columns: number } {
  const [fewer, narrower] = [Math.min(rows, most), Math.min(columns, most)];
  if (fewer === rows && narrower === columns) return { cells, rows, columns };
  const found = new Float32Array(fewer * narrower).fill(Number.NaN);
  const sizes = new Float32Array(found.length).fill(-1);
  const across = Int32Array.from({ length: columns }, (_, column) =>
    Math.floor((column * narrower) / columns),
  );
  for (let row = 0; row < rows; row++) {
    const start = Math.floor((row * fewer) / rows) * narrower;
    for (let column = 0; column < columns; column++) {
      const cell = cells[row * columns + column]!;
      const place = start + across[column]!;
      const size = Math.abs(cell);
      if (!(size > sizes[place]!)) continue;
      sizes[place] = size;
      found[place] = cell;
    }
  }
  return { cells: found, rows: fewer, columns: narrower };
}
