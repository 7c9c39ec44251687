import { fault } from '../../../base/messages.ts';

/** What files of other kinds begin with. */
const KINDS: [RegExp, string][] = [
  [/^$/, 'it is empty'],
  [/^\s*</, 'it is a web page'],
  [/^\u0089HDF/, 'it is a Keras HDF5 file, which tensorflowjs_converter turns into a TensorFlow.js model'],
  [/^PK/, 'it is a Keras or PyTorch archive, which has to be exported first'],
  [/^\u0080/, 'it is a PyTorch file, which torch.onnx.export turns into ONNX'],
  [/^....TFL3/s, 'it is a TensorFlow Lite file'],
];

/** The first bytes as text, a character each. */
export const firstBytes = (bytes: ArrayBuffer, count: number): string =>
  String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(count, bytes.byteLength)));

/** Whether a file is JSON by how it begins. */
export const isJson = (bytes: ArrayBuffer): boolean =>
  /^(\u00ef\u00bb\u00bf)?\s*[{[]/.test(firstBytes(bytes, 64));

/** Names the kinds of files that are often meant. Fault `bad-model`. */
export function recognized(bytes: ArrayBuffer): ArrayBuffer {
  const beginning = firstBytes(bytes, 16);
  const kind = KINDS.find(([pattern]) => pattern.test(beginning));
  if (kind) throw fault('bad-model', { reason: kind[1] });
  return bytes;
}
