import { readdir, readFile } from 'node:fs/promises';

/** The files of a network, the one to be opened first. */
export interface Source {
  name: string;
  files: Record<string, ArrayBuffer>;
}

const FIXTURES = new URL('../../fixtures/models/', import.meta.url);
const BUNDLED = new URL('../../../models/mini-inception/', import.meta.url);

const read = async (url: URL): Promise<ArrayBuffer> => new Uint8Array(await readFile(url)).buffer;

/** Every network of a folder: those in ONNX, and those whose topology is JSON that names its weights. */
async function sourcesIn(folder: URL): Promise<Source[]> {
  const names = await readdir(folder);
  const found: Source[] = [];
  for (const name of names) {
    const model = /\.(onnx|json)$/.test(name) ? await read(new URL(name, folder)) : undefined;
    const beside =
      model && (name.endsWith('.onnx') ? names.filter((other) => other === `${name}.data`) : shards(model));
    if (!model || !beside) continue;
    const others = await Promise.all(
      beside.map(async (other) => [other, await read(new URL(other, folder))] as const),
    );
    found.push({ name, files: { [name]: model, ...Object.fromEntries(others) } });
  }
  return found;
}

/** The weight files that a TensorFlow.js model names; undefined for other JSON. */
function shards(bytes: ArrayBuffer): string[] | undefined {
  const json = JSON.parse(new TextDecoder().decode(bytes)) as { weightsManifest?: { paths: string[] }[] };
  return json.weightsManifest?.flatMap(({ paths }) => paths);
}

/** The networks that are damaged: those of the tests, and the bundled one. */
export async function sources(): Promise<Source[]> {
  const folders = [FIXTURES, new URL('operations/', FIXTURES), BUNDLED];
  return (await Promise.all(folders.map(sourcesIn))).flat();
}
