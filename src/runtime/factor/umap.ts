import { UMAP } from 'umap-js';
import { macrotask } from '../backend/macrotask.ts';
import { uniform } from '../random.ts';
import type { Matrix } from './matrix.ts';
import type { ReduceOptions, Reduction } from './reduction.ts';
import type { Samples } from './samples.ts';

/** Neighbours of each sample that are kept near, where there are as many. */
const NEIGHBOURS = 15;
/** Epochs between turns of the event loop. */
const TURN = 10;

/** Reduces samples to points in k dimensions that keep neighbours near (UMAP: McInnes, Healy & Melville 2018). */
export async function fitUmap(samples: Samples, k: number, options: ReduceOptions): Promise<Reduction> {
  const { seed, signal, onProgress } = options;
  const map = new UMAP({
    nComponents: k,
    nNeighbors: Math.min(NEIGHBOURS, samples.rows - 1),
    random: uniform(seed),
  });
  const epochs = map.initializeFit(rowsOf(samples));
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (epoch % TURN === 0) await macrotask();
    signal?.throwIfAborted();
    map.step();
    onProgress?.((epoch + 1) / epochs);
  }
  return {
    scores: toMatrix(map.getEmbedding(), k),
    iterations: epochs,
    apply: (others) => toMatrix(map.transform(rowsOf(others)), k),
  };
}

const rowsOf = ({ rows, columns, data }: Samples): number[][] =>
  Array.from({ length: rows }, (_, row) => [...data.subarray(row * columns, (row + 1) * columns)]);

const toMatrix = (rows: number[][], columns: number): Matrix => ({
  rows: rows.length,
  columns,
  data: Float64Array.from(rows.flat()),
});
