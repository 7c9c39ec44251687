import * as tf from '@tensorflow/tfjs-core';

/** The memory that a WASM backend keeps its tensors in, as numbers that can be read and written in place. */
export interface Heap {
  /** All of it. To be asked for again after any tensor was made: memory may have grown. */
  view(): Float32Array;
  /** The same memory as whole numbers. */
  integers(): Int32Array;
  /** Where a tensor's numbers start in {@link view} and {@link integers}. */
  at(tensor: tf.Tensor): number;
  /** A tensor whose numbers are still to be written. */
  make(shape: number[], dtype?: 'float32' | 'int32'): tf.Tensor;
}

/** What is used of tfjs' WASM backend. */
interface WasmBackend {
  wasm: { HEAPU8: Uint8Array };
  dataIdMap: { get(dataId: object): { memoryOffset: number } };
  makeOutput(shape: number[], dtype: 'float32' | 'int32'): tf.TensorInfo;
}

/** The heap of the backend in use; undefined where it is no WASM backend. */
export function wasmHeap(): Heap | undefined {
  if (tf.getBackend() !== 'wasm') return undefined;
  const backend = tf.backend() as unknown as WasmBackend;
  let view: Float32Array = new Float32Array();
  return {
    view() {
      const { buffer } = backend.wasm.HEAPU8;
      if (view.buffer !== buffer) view = new Float32Array(buffer);
      return view;
    },
    integers: () => new Int32Array(backend.wasm.HEAPU8.buffer),
    at: (tensor) => backend.dataIdMap.get(tensor.dataId).memoryOffset / 4,
    make: (shape, dtype = 'float32') =>
      tf.engine().makeTensorFromTensorInfo(backend.makeOutput(shape, dtype)),
  };
}
