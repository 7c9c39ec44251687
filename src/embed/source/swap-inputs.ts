import type { InputSource, Program } from '../../compiler/program.ts';
import { hashOf } from '../../runtime/network/import/hash.ts';
import { absolute } from '../absolute.ts';
import type { EmbedOptions } from '../options.ts';
import { known, type Swapped } from './swapped.ts';

/** Replaces inputs of a program with the page's pictures. */
export async function swapInputs(
  { inputs }: Pick<Program, 'inputs'>,
  given: EmbedOptions['inputs'] = {},
): Promise<Swapped<Program['inputs']>> {
  const { result, diagnostics } = known('input', given, inputs);
  const placed = absolute(result, new URL(document.baseURI));
  const named = Object.entries(placed).map(async ([id, source]) => [id, await identified(source)] as const);
  return { result: { ...inputs, ...Object.fromEntries(await Promise.all(named)) }, diagnostics };
}

/** Adds the hash of its bytes to a picture that is a file. */
export async function identified(source: InputSource): Promise<InputSource> {
  if (!source.file) return source;
  return { file: source.file, hash: await hashOf([await source.file.arrayBuffer()]) };
}
