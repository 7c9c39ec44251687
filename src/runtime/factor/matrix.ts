import { Matrix as Library } from 'ml-matrix';

/** A dense matrix, row-major. */
export interface Matrix {
  rows: number;
  columns: number;
  data: Float64Array;
}

/** Returns a matrix as the library of matrices has it. */
export const toLibrary = ({ rows, columns, data }: Matrix): Library =>
  Library.from1DArray(rows, columns, data as unknown as number[]);

/** Returns a matrix of the library. */
export const fromLibrary = (matrix: Library): Matrix => ({
  rows: matrix.rows,
  columns: matrix.columns,
  data: Float64Array.from(matrix.to1DArray()),
});

/** Returns a matrix of zeros. */
export const zeros = (rows: number, columns: number): Matrix => ({
  rows,
  columns,
  data: new Float64Array(rows * columns),
});

/** Returns the inner products of all pairs of columns of x [n, k]: [k, k]. */
export function gram({ rows, columns, data }: Matrix): Matrix {
  const made = zeros(columns, columns);
  for (let i = 0; i < rows; i++) {
    for (let a = 0, start = i * columns; a < columns; a++) {
      for (let b = 0; b < columns; b++) made.data[a * columns + b]! += data[start + a]! * data[start + b]!;
    }
  }
  return made;
}

/** Multiplies a [n, m] by b [m, k]: [n, k]. */
export function multiply(a: Matrix, b: Matrix): Matrix {
  const made = zeros(a.rows, b.columns);
  const k = b.columns;
  for (let row = 0, i = 0; row < a.rows; row++) {
    for (let column = 0; column < a.columns; column++, i++) {
      for (let j = 0; j < k; j++) made.data[row * k + j]! += a.data[i]! * b.data[column * k + j]!;
    }
  }
  return made;
}

/** Returns the transpose of a matrix. */
export function transpose({ rows, columns, data }: Matrix): Matrix {
  const made = zeros(columns, rows);
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) made.data[column * rows + row] = data[i]!;
  }
  return made;
}

/** Returns the inner product of two matrices of one shape. */
export function inner(a: Matrix, b: Matrix): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += a.data[i]! * b.data[i]!;
  return sum;
}

/** Returns the length of each column. */
export function columnNorms({ columns, data }: Matrix): number[] {
  const sums: number[] = new Array(columns).fill(0);
  data.forEach((entry, i) => {
    sums[i % columns]! += entry * entry;
  });
  return sums.map(Math.sqrt);
}

/** Returns the sum of each column. */
export function columnSums({ columns, data }: Matrix): number[] {
  const sums: number[] = new Array(columns).fill(0);
  data.forEach((entry, i) => {
    sums[i % columns]! += entry;
  });
  return sums;
}

/** Multiplies each column by its own factor, in place. */
export function scaleColumns({ columns, data }: Matrix, factors: number[]): void {
  for (let i = 0; i < data.length; i++) data[i]! *= factors[i % columns]!;
}

/** Scales each column to length 1, in place; one of zeros, or of the length 0 that is given for it, becomes zeros. */
export function toUnitColumns(x: Matrix, lengths = columnNorms(x)): void {
  scaleColumns(
    x,
    lengths.map((length) => (length === 0 ? 0 : 1 / length)),
  );
}

/** Returns some rows, in the given order. */
export function pickRows({ columns, data }: Matrix, which: number[]): Matrix {
  const made = zeros(which.length, columns);
  which.forEach((row, i) => {
    made.data.set(data.subarray(row * columns, (row + 1) * columns), i * columns);
  });
  return made;
}

/** Returns some columns, in the given order. */
export function pickColumns(x: Matrix, which: number[]): Matrix {
  const made = zeros(x.rows, which.length);
  for (let row = 0, i = 0; row < x.rows; row++) {
    for (const column of which) made.data[i++] = x.data[row * x.columns + column]!;
  }
  return made;
}

/** Numbers in rows, in any precision. */
type Rows = Omit<Matrix, 'data'> & { data: Float32Array | Float64Array };

/** Returns the mean of each column. */
export function columnMeans({ rows, columns, data }: Rows): Float64Array {
  const mean = new Float64Array(columns);
  data.forEach((entry: number, i: number) => {
    mean[i % columns]! += entry / rows;
  });
  return mean;
}

/** Returns a matrix less the same numbers in each row. */
export function lessRow({ rows, columns, data }: Rows, row: Float64Array): Matrix {
  const made = zeros(rows, columns);
  data.forEach((entry: number, i: number) => {
    made.data[i] = entry - row[i % columns]!;
  });
  return made;
}
