import type { Network } from '../network.ts';
import type { ExportAs, ExportedFile, ExportFormat } from './exported.ts';
import { manifestOf } from './manifest.ts';
import { writeOnnx } from './onnx/write.ts';
import { type Plan, planOf } from './plan.ts';
import { writeGraphModel } from './tfjs-graph/write.ts';
import type { Written } from './written.ts';

const WRITERS: Record<ExportFormat, (plan: Plan, name: string) => Written> = {
  onnx: writeOnnx,
  tfjs: writeGraphModel,
};

/**
 * Writes a network, edits, trained heads and all, as files from which Vitrail and others compute the same numbers:
 *
 * - `onnx`: NAME.onnx, operator set 21 (https://onnx.ai/onnx/operators). The picture enters as [N, 3, height, width].
 * - `tfjs`: NAME.json, a graph model of TensorFlow.js, and NAME.bin, its weights. The picture enters as
 *   [N, height, width, 3].
 *
 * In both N is open, height and width are the network's own, and a pixel p in 0..255 enters as the manifest's
 * `preprocess` says. Weights are float32. Given out are the class scores, [N, classes], and the probabilities where the
 * network's manifest names them. The last file is NAME.manifest.json, with which Vitrail loads the others with the same
 * names of layers, labels and preprocessing.
 * Throws the fault `no-output` for a network without class scores.
 */
export async function exportNetwork(network: Network, { format, name }: ExportAs): Promise<ExportedFile[]> {
  const written = WRITERS[format](await planOf(network), name ?? 'model');
  const manifest = await manifestOf(network, written);
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  return [
    written.model,
    ...(written.weights ? [written.weights] : []),
    { name: name === undefined ? 'manifest.json' : `${name}.manifest.json`, bytes: text },
  ];
}
