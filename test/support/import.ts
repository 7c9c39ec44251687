import * as tf from '@tensorflow/tfjs-core';
import { expect } from 'vitest';
import { Fault } from '../../src/base/diagnostic.ts';
import type { Manifest } from '../../src/base/manifest.ts';
import { describeFiles, type Given } from '../../src/runtime/network/import/describe.ts';
import { type ModelFiles, type ReadFile, readModelFiles } from '../../src/runtime/network/import/files.ts';
import { networkOf } from '../../src/runtime/network/import/load.ts';
import type { Network } from '../../src/runtime/network/network.ts';
import { Trace } from '../../src/runtime/network/trace.ts';
import type { Plain } from './plain.ts';

/** Files by name. */
export const readFrom =
  (files: Record<string, ArrayBuffer>): ReadFile =>
  async (name) => {
    const found = files[name];
    if (!found) throw new Error(`There is no file ${name}.`);
    return found;
  };

/** A network that has no manifest: its files, and the manifest derived from them. */
export interface Opened {
  manifest: Manifest;
  files: ModelFiles;
}

/** Reads a network's files and derives a manifest. */
export async function openModel(
  file: string,
  read: ReadFile,
  given: Given = {},
  title = file,
): Promise<Opened> {
  const files = await readModelFiles(file, read);
  const { manifest } = await describeFiles(files, file, given, title);
  return { manifest, files };
}

/** A network of one ONNX file, or of the file `model.json` and those it names. */
export async function imported(
  files: ArrayBuffer | Record<string, ArrayBuffer>,
  given: Given = {},
): Promise<{ network: Network; manifest: Manifest }> {
  const all = files instanceof ArrayBuffer ? { 'model.onnx': files } : files;
  const [first] = Object.keys(all) as [string];
  const read = await readModelFiles(first, readFrom(all));
  const { manifest } = await describeFiles(read, first, given);
  return { network: await networkOf(read, manifest), manifest };
}

/** The value of a tensor of a network for a picture, or of its scores. */
export async function valueAt(network: Network, picture: Plain, tensor?: string): Promise<Plain> {
  const input = tf.tensor(picture.data, [1, ...picture.shape]);
  const trace = new Trace(network, input);
  const found = trace.get(tensor ?? network.manifest.output!.logits);
  const data = [...(await found.data())];
  trace.dispose();
  input.dispose();
  return { shape: found.shape.slice(1), data };
}

/** Asserts two values to be the same but for rounding. */
export function expectSame(found: Plain, expected: Plain): void {
  expect(found.shape).toEqual(expected.shape);
  const largest = Math.max(...expected.data.map(Math.abs), 1e-9);
  const error = Math.max(...expected.data.map((value, i) => Math.abs(found.data[i]! - value)));
  expect(error / largest).toBeLessThan(2e-5);
}

/** The fault of an import; no tensor may be left behind by it. */
export async function faultOf(act: () => Promise<unknown>): Promise<Fault> {
  const before = tf.memory().numTensors;
  const error = await act().then(
    () => new Error('It was accepted.'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Fault)) throw error;
  expect(tf.memory().numTensors).toBe(before);
  expect(error.message).toMatch(/^[A-Z].*\.$/s);
  expect(error.hint).toMatch(/[.?]`?$/);
  return error;
}

/** The code of the fault that a model is refused with. */
export const codeOf = async (files: ArrayBuffer | Record<string, ArrayBuffer>, given = {}): Promise<string> =>
  (await faultOf(() => imported(files, given))).code;
