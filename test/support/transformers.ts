import { readFile } from 'node:fs/promises';
import { ofLength } from '../../src/base/input.ts';
import { describeFiles, type Given } from '../../src/runtime/network/import/describe.ts';
import { readModelFiles } from '../../src/runtime/network/import/files.ts';
import { assemble, loadNetwork } from '../../src/runtime/network/import/load.ts';
import type { Network } from '../../src/runtime/network/network.ts';
import { manifestOf, readModel } from './models.ts';

/** The bundled language model for texts of a number of tokens. */
export async function storiesOf(length: number): Promise<Network> {
  const manifest = await manifestOf('stories260k');
  return loadNetwork({ ...manifest, input: ofLength(manifest.input, length) }, readModel('stories260k'));
}

/** A network of an ONNX file without a manifest. */
export async function networkAt(url: URL, given: Given = {}): Promise<Network> {
  const read = async () => new Uint8Array(await readFile(url)).buffer;
  const { manifest, blueprint } = await describeFiles(
    await readModelFiles('model.onnx', read),
    'model.onnx',
    given,
  );
  return assemble(blueprint, manifest);
}
