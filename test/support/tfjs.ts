import type { Plain } from './plain.ts';

/** Constants of a tfjs model: whole numbers where marked so, else float32, or stored in another way. */
export interface GivenWeight {
  shape: number[];
  values: ArrayLike<number>;
  as?: 'int32' | 'float16' | 'uint8' | 'uint16';
  /** Of quantized numbers: value = stored * scale + min. */
  scale?: number;
  min?: number;
}

export const weight = ({ shape, data }: Plain): GivenWeight => ({ shape, values: data });
export const list = (values: number[]): GivenWeight => ({ shape: [values.length], values });
export const whole = (...values: number[]): GivenWeight => ({ shape: [values.length], values, as: 'int32' });

const BUFFERS = { int32: Int32Array, float16: Uint16Array, uint8: Uint8Array, uint16: Uint16Array };

/** A weights manifest with its one file. Values of quantized weights and half floats are what is stored. */
export function weightFile(weights: Record<string, GivenWeight>) {
  const bytes: number[] = [];
  const specs = Object.entries(weights).map(([name, { shape, values, as, scale, min = 0 }]) => {
    const numbers = as ? BUFFERS[as].from(values) : Float32Array.from(values);
    bytes.push(...new Uint8Array(numbers.buffer));
    if (!as || as === 'int32') return { name, shape, dtype: as ?? 'float32' };
    const quantization = as === 'float16' ? { dtype: as } : { dtype: as, scale, min };
    return { name, shape, dtype: 'float32', quantization };
  });
  return { manifest: [{ paths: ['w.bin'], weights: specs }], file: new Uint8Array(bytes).buffer };
}

const json = (value: unknown): ArrayBuffer =>
  new Uint8Array(new TextEncoder().encode(JSON.stringify(value))).buffer;

export interface GivenGraphNode {
  name: string;
  op: string;
  input?: string[];
  attr?: Record<string, unknown>;
}

const PICTURE: GivenGraphNode = {
  name: 'image',
  op: 'Placeholder',
  attr: {
    dtype: { type: 'DT_FLOAT' },
    shape: { shape: { dim: [-1, 6, 6, 3].map((size) => ({ size: `${size}` })) } },
  },
};

/** The files of a tfjs graph model that reads `image`, [6, 6, 3]. */
export function graphModel(
  nodes: GivenGraphNode[],
  weights: Record<string, GivenWeight>,
  inputs: GivenGraphNode[] = [PICTURE],
): Record<string, ArrayBuffer> {
  const { manifest, file } = weightFile(weights);
  const constants = Object.keys(weights).map((name) => ({ name, op: 'Const' }));
  const modelTopology = { node: [...inputs, ...constants, ...nodes] };
  return {
    'model.json': json({ format: 'graph-model', modelTopology, weightsManifest: manifest }),
    'w.bin': file,
  };
}

/** The files of a tfjs layers model. */
export function layersModel(
  modelTopology: unknown,
  weights: Record<string, GivenWeight>,
): Record<string, ArrayBuffer> {
  const { manifest, file } = weightFile(weights);
  return {
    'model.json': json({ format: 'layers-model', modelTopology, weightsManifest: manifest }),
    'w.bin': file,
  };
}

/** Attributes as protobuf's JSON has them. */
export const text = (value: string) => ({ s: btoa(value) });
export const texts = (...values: string[]) => ({ list: { s: values.map((value) => btoa(value)) } });
export const ints = (...values: number[]) => ({ list: { i: values.map(String) } });
