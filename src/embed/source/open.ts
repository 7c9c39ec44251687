import type { Program } from '../../compiler/program.ts';
import { Loader } from '../../runtime/loader/loader.ts';
import { part } from '../../runtime/part.ts';
import type { BakedProgram } from '../../runtime/store/pack/format.ts';
import type { Pack } from '../../runtime/store/pack/pack.ts';
import { placedAt } from '../absolute.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { EmbedOptions } from '../options.ts';
import { loaderOptions } from './loader-options.ts';
import { openPackOf } from './pack.ts';
import { type DocumentText, readDocument } from './read.ts';
import { swapInputs } from './swap-inputs.ts';

/** A document with the options of the page applied, ready to run. */
export interface Opened extends DocumentText {
  /** With absolute addresses, and with the page's networks and inputs in place of the document's. */
  program: Program;
  diagnostics: Diagnostics;
  /** The pack that the page names; undefined where it can't be used. */
  pack: Promise<Pack | undefined>;
}

/**
 * Reads a document, and compiles it unless its pack holds the program.
 * @param found takes the diagnostics
 * Faults: those of reading it; its first error when nothing of it can be shown.
 */
export async function openDocument(
  source: string | URL | object,
  options: EmbedOptions,
  found: Diagnostics,
  signal: AbortSignal,
): Promise<Opened> {
  const loader = new Loader(loaderOptions(options));
  const pack = openPackOf(options, found.add);
  const read = await readDocument(source, loader, signal);
  const { program, diagnostics } = await programOf(read, pack, options, loader);
  diagnostics.forEach(found.add);
  const { text, address } = read;
  const { theme = program.theme } = options;
  const placed = placedAt({ ...program, theme, ...(await hashed(program, read, options, loader)) }, address);
  const inputs = await swapInputs(placed, options.inputs);
  inputs.diagnostics.forEach(found.add);
  return { text, address, program: { ...placed, inputs: inputs.result }, diagnostics: found, pack };
}

/** Returns the inputs as a bake names them, where the page looks for what it makes. */
async function hashed(
  { inputs }: BakedProgram['program'],
  { address }: DocumentText,
  { store }: EmbedOptions,
  loader: Loader,
): Promise<Pick<BakedProgram['program'], 'inputs'>> {
  if (store === undefined) return { inputs };
  const { hashedInputs } = await part(() => import('./hashed-inputs.ts'));
  // One that can't be loaded has no key, and is told of where it is shown.
  return { inputs: await hashedInputs(inputs, address, loader).catch(() => inputs) };
}

async function programOf(
  read: DocumentText,
  pack: Opened['pack'],
  options: EmbedOptions,
  loader: Loader,
): Promise<BakedProgram> {
  const baked = options.models ? undefined : await (await pack)?.program(read.text);
  if (baked) return baked;
  const { compileIn } = await part(() => import('./compile.ts'));
  return compileIn(read, options, loader);
}
