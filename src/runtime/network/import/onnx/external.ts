import { fault } from '../../../../base/messages.ts';
import { type Message, readMessage } from './protobuf.ts';
import { ENTRY, type OnnxTensor } from './schema.ts';

/** Files beside an ONNX file that hold its weights, by their names in it. */
export type External = ReadonlyMap<string, Uint8Array>;

const LOCATIONS: Message = {
  7: ['graph', { one: { 5: ['initializers', { many: { 13: ['external', { many: ENTRY }] } }] } }],
};

/** Returns the names of the files that a model's weights lie in, each once. Throws the fault `bad-model`. */
export function externalFiles(bytes: Uint8Array): string[] {
  const { graph } = readMessage(bytes, LOCATIONS) as { graph?: { initializers?: OnnxTensor[] } };
  const files = (graph?.initializers ?? []).map((tensor) => entryOf(tensor, 'location'));
  return [...new Set(files.filter((file) => file !== undefined))];
}

/** Whether a tensor's numbers are in another file. */
export const isExternal = ({ location, external }: OnnxTensor): boolean =>
  location === 1 || external !== undefined;

/** Returns the bytes of a tensor in another file. Throws the fault `weights-external` where that file is missing. */
export function externalBytes(tensor: OnnxTensor, name: string, files: External = new Map()): Uint8Array {
  const file = entryOf(tensor, 'location');
  const bytes = file === undefined ? undefined : files.get(file);
  if (!bytes) throw fault('weights-external', { file: file ?? name });
  const from = Number(entryOf(tensor, 'offset') ?? 0);
  const length = Number(entryOf(tensor, 'length') ?? bytes.byteLength - from);
  return bytes.subarray(from, from + length);
}

const entryOf = ({ external }: OnnxTensor, key: string): string | undefined =>
  external?.find((entry) => entry.key === key)?.value;
