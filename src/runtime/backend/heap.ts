import * as tf from './tensors.ts';

/** The memory of a WASM backend, in which its tensors can be read and written in place. */
export interface Heap {
  /** All of the memory. Call it again after making a tensor: memory may have grown. */
  view(): Float32Array;
  /** The same memory as integers. */
  integers(): Int32Array;
  /** Returns the index of a tensor's first number in {@link view} and {@link integers}. */
  at(tensor: tf.Tensor): number;
  /** Makes a tensor whose numbers are still to be written. */
  make(shape: number[], dtype?: 'float32' | 'int32'): tf.Tensor;
}

/** The parts of tfjs' WASM backend that are used. */
interface WasmBackend {
  wasm: { HEAPU8: Uint8Array };
  dataIdMap: { get(dataId: object): { memoryOffset: number } };
  makeOutput(shape: number[], dtype: 'float32' | 'int32'): tf.TensorInfo;
}

/** Returns the heap of the backend in use; undefined where that is not WASM. */
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
