import { bytesInWords, error, info, list, quote } from './entry.ts';

/** Faults met while loading and computing. */
export const runtimeMessages = {
  'image-missing': error(
    (a: { what: string; status: number | string }) =>
      `The image ${quote(a.what)} could not be loaded (${a.status}).`,
    () => 'Check the address, and that its server lets other pages read it.',
  ),
  'image-unreadable': error(
    (a: { what: string }) => `The file ${quote(a.what)} is not an image that can be read.`,
    () => 'Use a JPEG, PNG, WebP or GIF.',
  ),
  'image-too-large': error(
    (a: { width: number; height: number; limit: number }) =>
      `The image is ${a.width} × ${a.height} pixels; at most ${a.limit} a side can be read.`,
    () => 'Make it smaller first.',
  ),
  'image-empty': error(
    (a: { what: string }) => `The image ${quote(a.what)} is empty.`,
    () => 'Choose another one.',
  ),
  'file-too-large': error(
    (a: { bytes: number; limit: number }) =>
      `The file has ${bytesInWords(a.bytes)}; at most ${bytesInWords(a.limit)} are read.`,
    () => 'Use a smaller file.',
  ),
  'url-not-allowed': error(
    (a: { url: string }) => `This page does not let documents load ${quote(a.url)}.`,
    () => 'The author of the page decides which addresses may be read.',
  ),
  'network-unreachable': error(
    (a: { url: string; reason: string }) => `The file ${quote(a.url)} could not be loaded: ${a.reason}.`,
    () => 'Check the address and the connection, then try again.',
  ),
  'manifest-invalid': error(
    (a: { reason: string }) => `The description of the network cannot be used: ${a.reason}.`,
    () => 'Compare it with the manifest of the bundled network.',
  ),
  'weights-truncated': error(
    (a: { expected: number; found: number }) =>
      `The weights of the network are incomplete: ${bytesInWords(a.found)} of ${bytesInWords(a.expected)} arrived.`,
    () => 'Load the page again; if that does not help, the files on the server are damaged.',
  ),
  'weights-not-finite': error(
    (a: { tensor: string }) => `The weights ${quote(a.tensor)} hold values that are not numbers.`,
    () => 'The file is damaged or was badly converted: get it again.',
  ),
  'hash-mismatch': error(
    (a: { what: string }) => `The file of ${quote(a.what)} is not the one that its manifest describes.`,
    () => 'Get the network and its manifest from the same place again.',
  ),
  'unknown-network-op': error(
    (a: { op: string; node: string; known: readonly string[] }) =>
      `The network uses the operation ${quote(a.op)} at ${quote(a.node)}, which is not supported.`,
    (a) => `The layers before it can be used. Supported are ${list(a.known)}.`,
  ),
  'backend-lost': error(
    () => 'The graphics processor stopped, and everything is being computed again.',
    () => 'If this repeats, close other pages that use graphics.',
  ),
  'out-of-memory': error(
    () => 'There is not enough memory to compute this.',
    () => 'Choose a smaller picture, fewer atoms or an earlier layer.',
  ),
  'compute-failed': error(
    (a: { reason: string }) => `This could not be computed: ${a.reason}.`,
    () => 'Try again, or change the content.',
  ),
  cancelled: info(
    () => 'This computation was stopped before it was done.',
    () => 'Start it again to see its result.',
  ),
};
