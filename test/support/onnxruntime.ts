import * as ort from 'onnxruntime-web/wasm';
import type { Plain } from './plain.ts';

ort.env.wasm.numThreads = 1;

/**
 * What ONNX Runtime gives out for a picture, [height, width, channels], by the names of the outputs, without the batch
 * axis.
 */
export async function runOnnx(
  file: Uint8Array,
  { shape, data }: Plain,
  graphOptimizationLevel: 'all' | 'disabled' = 'all',
): Promise<Record<string, Plain>> {
  const session = await ort.InferenceSession.create(file, { logSeverityLevel: 3, graphOptimizationLevel });
  try {
    const [height, width, channels] = shape as [number, number, number];
    const first = new Float32Array(data.length);
    for (let i = 0; i < first.length; i++) {
      const place = Math.floor(i / channels);
      first[(i % channels) * height * width + place] = data[i]!;
    }
    const picture = new ort.Tensor('float32', first, [1, channels, height, width]);
    const found = await session.run({ [session.inputNames[0]!]: picture });
    return Object.fromEntries(
      Object.entries(found).map(([name, tensor]) => [
        name,
        { shape: tensor.dims.slice(1), data: [...(tensor.data as Float32Array)] },
      ]),
    );
  } finally {
    await session.release();
  }
}
