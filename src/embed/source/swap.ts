import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { networksOf } from '../../compiler/compile.ts';
import { parse } from '../../compiler/parse/parse.ts';
import type { InputSource, Program } from '../../compiler/program.ts';
import { hashOf } from '../../runtime/network/import/hash.ts';
import { absolute } from '../absolute.ts';
import type { EmbedOptions } from '../options.ts';

/** What a replacement made, and what could not be replaced. */
interface Swapped<T> {
  result: T;
  diagnostics: Diagnostic[];
}

/** The text of a document with the page's networks in place of its own. */
export function swapModels(text: string, models: EmbedOptions['models'] = {}): Swapped<string> {
  const own = networksOf(text);
  const { known, diagnostics } = sort('network', models, own);
  const { value } = parse(text);
  if (Object.keys(known).length === 0 || typeof value !== 'object') return { result: text, diagnostics };
  const networks = { ...own, ...absolute(known, new URL(document.baseURI)) };
  return { result: JSON.stringify({ ...value, networks }, null, 2), diagnostics };
}

/** The inputs of a program with the page's pictures in place of its own. */
export async function swapInputs(
  { inputs }: Program,
  given: EmbedOptions['inputs'] = {},
): Promise<Swapped<Program['inputs']>> {
  const { known, diagnostics } = sort('input', given, inputs);
  const placed = absolute(known, new URL(document.baseURI));
  const named = Object.entries(placed).map(async ([id, source]) => [id, await identified(source)] as const);
  return { result: { ...inputs, ...Object.fromEntries(await Promise.all(named)) }, diagnostics };
}

/** A file is named by what is in it. */
export async function identified(source: InputSource): Promise<InputSource> {
  if (!source.file) return source;
  return { file: source.file, hash: await hashOf([await source.file.arrayBuffer()]) };
}

function sort<T>(kind: 'network' | 'input', given: Record<string, T>, own: Record<string, unknown>) {
  const names = Object.keys(own);
  const known = Object.fromEntries(Object.entries(given).filter(([name]) => names.includes(name)));
  const diagnostics = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => diagnostic('unknown-override', '', { kind, name, known: names }));
  return { known, diagnostics };
}
