import follows from '../../../schema/dist/dictionary.js';
import { at } from '../../base/at.ts';
import { Fault } from '../../base/diagnostic.ts';
import { fault } from '../../base/messages.ts';
import type { Constant } from '../network/import/constant.ts';
import { hashOf } from '../network/import/hash.ts';
import { readOnnx } from '../network/import/onnx/schema.ts';
import { onnxConstant } from '../network/import/onnx/tensor.ts';
import { isSafetensors, readSafetensors } from '../network/import/safetensors.ts';
import { LIMITS, type Loader } from './loader.ts';
import { wrongPart } from './manifest-shape.ts';

/** The names of a linear map's tensors in a file. */
export interface LinearNames {
  weight: string;
  bias?: string;
  transposed?: boolean;
}

/** What a manifest says of directions in a file; see `schema/dictionary.json`. */
export interface DictionaryFacts {
  title: string;
  file: string;
  sha256?: string;
  layer?: string;
  labels?: string[];
  encoder: LinearNames;
  decoder?: LinearNames;
  centred?: boolean;
}

/** A dictionary's manifest, and the tensors of its file by name. */
export interface FoundDictionary {
  facts: DictionaryFacts;
  tensors: Map<string, Constant>;
}

/** Reads a dictionary. Throws the faults of the loader, and `dictionary-invalid`. */
export async function findDictionary(
  loader: Loader,
  address: string,
  signal?: AbortSignal,
): Promise<FoundDictionary> {
  const url = loader.resolve(address);
  const facts = (await loader.json(url, { limit: LIMITS.manifest })) as DictionaryFacts;
  if (!follows(facts)) {
    const wrong = wrongPart(at(follows.errors ?? [], 0));
    throw fault('dictionary-invalid', {
      reason: `in its manifest, \`${wrong}\` is missing or not what it should be`,
    });
  }
  const file = await loader.load(loader.resolve(facts.file, url.href), {
    limit: LIMITS.weights,
    ...(signal && { signal }),
  });
  if (facts.sha256 !== undefined && (await hashOf([file])) !== facts.sha256) {
    throw fault('dictionary-invalid', { reason: 'its file is another one than its manifest says' });
  }
  return { facts, tensors: tensorsIn(new Uint8Array(file)) };
}

/** ONNX's numbers for the types of single, half, double and brain floats. */
const FLOATS = new Set([1, 10, 11, 16]);

function tensorsIn(bytes: Uint8Array): Map<string, Constant> {
  if (isSafetensors(bytes)) return readable(() => readSafetensors(bytes));
  const { initializers = [] } = readable(() => readOnnx(bytes)).graph ?? {};
  const floats = initializers.filter(({ type }) => FLOATS.has(type ?? 0));
  return new Map(floats.map((tensor) => [tensor.name ?? '', onnxConstant(tensor)]));
}

/** Fault `dictionary-invalid` for a file of another format; one that was cut off keeps its own. */
function readable<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (error instanceof Fault && error.code === 'weights-truncated') throw error;
    throw fault('dictionary-invalid', { reason: 'its file is neither safetensors nor ONNX' });
  }
}
