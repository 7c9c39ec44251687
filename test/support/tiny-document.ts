import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a document with so many quick values into a folder, beside its network of 815 parameters. Returns its path.
 * @param steps of each of two sliders, which scale a channel each: there are steps² values
 */
export async function tinyDocument(folder: string, steps: number, layer = 'conv1'): Promise<string> {
  const slider = (name: string) => ({
    name,
    type: 'number',
    value: 0,
    min: 0,
    max: steps - 1,
    step: 1,
    bind: { input: 'range' },
  });
  const scale = (at: number, param: string) => ({ scale: `net/${layer}/channel`, at, by: { param } });
  const document = {
    networks: {
      net: { url: 'digits.onnx', preprocess: 'zero-to-one' },
      edited: { of: 'net', edits: [scale(0, 'a'), scale(1, 'b')] },
    },
    inputs: { photo: { image: 'dog-and-cat' } },
    params: [slider('a'), slider('b')],
    contents: { scores: { type: 'activation', of: 'edited/output/neuron' } },
    interface: { type: 'infovis', mark: 'bars', content: '#scores' },
  };
  await mkdir(folder, { recursive: true });
  for (const file of ['digits.onnx', 'digits.onnx.data']) {
    await cp(new URL(`../fixtures/models/${file}`, import.meta.url), join(folder, file));
  }
  const path = join(folder, 'tiny.json');
  await writeFile(path, JSON.stringify(document));
  return path;
}
