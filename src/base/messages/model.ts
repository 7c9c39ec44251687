import { error, list, quote, suggest, warning } from './entry.ts';

/** Files that are no networks yet, or none that can be read: what they are, and what to do with them. */
const FOREIGN = {
  empty: ['It is empty.', 'Get the file again.'],
  page: ['It is a web page.', 'Get the file itself: an address may lead to a page about it.'],
  keras: [
    'It is a Keras file.',
    'Write it as a TensorFlow.js model: the guide “From Python” has the lines for it.',
  ],
  pytorch: [
    'It is a PyTorch file.',
    'Export it as ONNX: `torch.onnx.export(model, (example,), "model.onnx")`.',
  ],
  safetensors: [
    'It holds weights without their network (safetensors).',
    'Load it in PyTorch, and export that as ONNX: `torch.onnx.export(model, (example,), "model.onnx")`.',
  ],
  tflite: [
    'It is a TensorFlow Lite file.',
    'Use the Keras model that it was made of, or in Teachable Machine the export “Tensorflow.js”.',
  ],
  tensorflow: [
    'It is a TensorFlow graph (SavedModel, or frozen).',
    'Turn it into a TensorFlow.js model with `tensorflowjs_converter`.',
  ],
  archive: ['It is an archive.', 'Unpack it, and use the files in it together.'],
} as const;

/** A kind of file that is often meant for a network. */
export type ForeignKind = keyof typeof FOREIGN;

/** Faults of the files of networks. */
export const modelMessages = {
  'foreign-model': error(
    (a: { kind: ForeignKind }) => `The network's file cannot be read. ${FOREIGN[a.kind][0]}`,
    (a) => FOREIGN[a.kind][1],
  ),
  'bad-model': error(
    (a: { reason: string }) => `The network's file cannot be read: ${a.reason}.`,
    () =>
      'Use a TensorFlow.js model (model.json with its weight files) or an ONNX file, and get or export it again.',
  ),
  'weights-truncated': error(
    (a: { expected: number; found: number; what?: string }) =>
      a.found < a.expected
        ? `The weights of ${a.what ?? 'the network'} are incomplete: ${a.found} of ${a.expected} bytes arrived.`
        : `The weights of ${a.what ?? 'the network'} do not belong to it: there are ${a.found} bytes for ${a.expected}.`,
    () =>
      'Load it again; if that does not help, get the model and all of its weight files from the same place again.',
  ),
  'weights-type': error(
    (a: { tensor: string; type: string }) =>
      `The weights ${quote(a.tensor)} are stored as ${quote(a.type)}, which cannot be read.`,
    () => 'Export the network with float32, float16, uint8 or uint16 weights.',
  ),
  'weights-missing': error(
    (a: { tensor: string; node: string }) =>
      `The weights ${quote(a.tensor)} of ${quote(a.node)} are not among the network's files.`,
    () => 'Get the model and all of its weight files from the same place again.',
  ),
  'weights-not-finite': error(
    (a: { tensor: string }) => `The weights ${quote(a.tensor)} hold values that are not numbers.`,
    () => 'The file is damaged or was badly converted, or the training diverged: get it again.',
  ),
  'weights-zero': warning(
    (a: { tensor: string }) => `The weights ${quote(a.tensor)} are all zero.`,
    () => 'Check that the network was saved after it had been trained.',
  ),
  'weights-all-zero': error(
    () => 'All weights of the network are zero.',
    () => 'Its weight files were never filled, as after a broken download: get them again.',
  ),
  'weights-external': error(
    (a: { file: string }) => `The weights of the ONNX file lie in ${quote(a.file)}, which is not there.`,
    () =>
      'Put that file beside it, or drop both together; or export everything into one file: in PyTorch, ' +
      '`torch.onnx.export(..., external_data=False)`.',
  ),
  'hash-mismatch': error(
    (a: { what: string }) => `The file of ${quote(a.what)} is not the one that its manifest describes.`,
    () => 'Get the network and its manifest from the same place again.',
  ),
  'network-inputs': error(
    (a: { known: readonly string[] }) =>
      a.known.length === 0
        ? 'The network has no input.'
        : `The network reads ${list(a.known)}; only networks of one picture can be looked into.`,
    () => 'Export the part of it that sees one picture.',
  ),
  'network-input-kind': error(
    (a: { input: string; found: string }) =>
      `The network's input ${quote(a.input)} is ${a.found}; it should be a picture of red, green and blue, or of grey, or the numbers of tokens.`,
    () => 'Only networks that see pictures of three channels or of one can be looked into.',
  ),
  'network-cache': error(
    (a: { input: string }) =>
      `The network reads ${quote(a.input)}: it was exported to write one word after another, from what it kept of those before.`,
    () =>
      'Export it without a cache: in PyTorch with `use_cache=False`, with Hugging Face Optimum by ' +
      '`--task text-generation` in place of `text-generation-with-past`.',
  ),
  'network-decoder': error(
    (a: { input: string }) =>
      `The network reads ${quote(a.input)}: it is one half of a network that reads one text and writes another.`,
    () => 'Only networks that read one text can be looked into. Export its encoder alone.',
  ),
  'network-shapes': error(
    (a: { node: string; found: string; reason: string }) =>
      `The network does not fit together at ${quote(a.node)}, which gets ${a.found}: ${a.reason}.`,
    () =>
      'Use the size of picture that it was trained with; if it is that, its files do not belong together.',
  ),
  'network-cycle': error(
    (a: { node: string }) => `The network goes in a circle at ${quote(a.node)}.`,
    () => 'Only networks that run from the picture forward can be read.',
  ),
  'network-empty': error(
    () => 'Nothing of the network can be used.',
    () => 'Export a network of convolutions, pools and dense layers.',
  ),
  'unknown-tensor': error(
    (a: { name: string; known: readonly string[] }) => `The network has no tensor ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'It has none.'),
  ),
  'unknown-network-op': error(
    (a: { op: string; node: string; reason?: string; nearest?: string; known: readonly string[] }) =>
      a.reason
        ? `The network's operation ${quote(a.op)} at ${quote(a.node)} is not supported with ${a.reason}.`
        : `The network uses the operation ${quote(a.op)} at ${quote(a.node)}, which is not supported.`,
    (a) =>
      a.nearest
        ? `What comes before can be used, up to the layer ${quote(a.nearest)}.`
        : `Supported are ${list(a.known)}.`,
  ),
};
