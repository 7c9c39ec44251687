import { bytesInWords, error, info, list, quote, warning } from './entry.ts';

/** What is to be known of the networks of a document before they are used. */
export const networkMessages = {
  'network-large': warning(
    (a: { id: string; bytes: number }) =>
      `The network ${quote(a.id)} has weights of ${bytesInWords(a.bytes)}: so much is loaded once, and while it loads takes some ${bytesInWords(2 * a.bytes)} of memory.`,
    () => 'Use a smaller network of its kind, or float16 weights, where readers have a phone.',
  ),
  'preprocess-assumed': warning(
    (a: { id: string }) =>
      `Nothing says how pixels enter the network ${quote(a.id)}, so it is a guess: what it says may be off.`,
    () =>
      'Say it: `"preprocess": "imagenet"` (or `zero-to-one`, `minus-one-to-one`, `caffe`, `caffe-rgb`, `raw`), and see whether the network knows a picture that you know.',
  ),
  'manifest-decides': warning(
    (a: { id: string; key: string }) =>
      `The network ${quote(a.id)} has a manifest, which decides its ${quote(a.key)}: what is said here is not used.`,
    () => 'Leave it out, or name the file of the network instead of its manifest.',
  ),
  'output-assumed': warning(
    (a: { id: string; taken: string; others: readonly string[] }) =>
      `The file of the network ${quote(a.id)} gives out ${list([a.taken, ...a.others])}: ${quote(a.taken)} is taken for its output.`,
    (a) => `Say which is meant: \`"output": ${JSON.stringify(a.taken)}\`.`,
  ),
  'labels-count': error(
    (a: { found: number; outputs: number; last: number }) =>
      `The network has ${a.outputs} output${a.outputs === 1 ? '' : 's'}, but ${a.found} label${a.found === 1 ? '' : 's'}` +
      `${a.last >= a.found ? `, up to that of number ${a.last}` : ''}.`,
    (a) => `Give ${a.outputs} labels, in the order of the outputs or by their numbers from 0.`,
  ),
  'no-output': error(
    (a: { network: string; op: string; node: string; reason?: string; last: string }) =>
      `The network ${quote(a.network)} has no output: its operation ${quote(a.op)} at ${quote(a.node)} is not ` +
      `supported${a.reason ? ` with ${a.reason}` : ''}, and what comes after it is not there.`,
    (a) => `What comes before can be used, up to the layer ${quote(a.last)}.`,
  ),
  'network-training': warning(
    (a: { id: string; node: string }) =>
      `The network ${quote(a.id)} was saved as it is while training: at ${quote(a.node)} it would use each batch's ` +
      'own statistics or leave out numbers by chance. It is computed as in use, with what it has stored.',
    () => 'Export it as it is in use: in PyTorch, with the model in its evaluation mode.',
  ),
  'network-filled': info(
    (a: { id: string; known: readonly string[] }) =>
      `The network ${quote(a.id)} also reads ${list(a.known)}: every token counts, in its place, in one text.`,
    () => 'To leave tokens out, leave them out of the text.',
  ),
  'network-partly': warning(
    (a: { id: string; op: string; node: string; reason?: string; last: string }) =>
      `The network ${quote(a.id)} can be looked into up to ${quote(a.last)} only: its operation ${quote(a.op)} at ` +
      `${quote(a.node)} is not supported${a.reason ? ` with ${a.reason}` : ''}.`,
    () =>
      'Convolutional networks and transformers can be looked into as a whole; what finds objects only in part.',
  ),
};
