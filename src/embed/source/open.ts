import { type Diagnostic, Fault } from '../../base/diagnostic.ts';
import { fault } from '../../base/messages.ts';
import { type Compiled, compile, networksOf } from '../../compiler/compile.ts';
import type { Program } from '../../compiler/program.ts';
import { DEFAULT_ALLOW, Loader, type LoaderOptions } from '../../runtime/loader/loader.ts';
import { loadManifests } from '../../runtime/loader/manifest.ts';
import { absolute } from '../absolute.ts';
import { packageFolder } from '../base.ts';
import type { EmbedOptions } from '../options.ts';
import { readDocument } from './read.ts';
import { swapInputs, swapModels } from './swap.ts';

/** A document as the page wants it, ready to run. */
export interface Opened {
  text: string;
  compiled: Compiled;
  /** With absolute addresses, and with what the page put in the place of the document's. */
  program: Program;
  diagnostics: Diagnostic[];
}

/** What the page lets be read, and from where. */
export function loaderOptions({ loader = {} }: EmbedOptions): LoaderOptions {
  const base = new URL(loader.base ?? packageFolder(), document.baseURI).href;
  return {
    base: base.endsWith('/') ? base : `${base}/`,
    allow: [...(loader.allow ?? DEFAULT_ALLOW), location.origin],
  };
}

/**
 * Reads and compiles a document.
 * Faults: those of reading it; its own first error when nothing of it can be shown.
 */
export async function openDocument(
  source: string | URL | object,
  options: EmbedOptions,
  signal: AbortSignal,
): Promise<Opened> {
  const loader = new Loader(loaderOptions(options));
  const { text, address } = await readDocument(source, loader, signal);
  const swapped = swapModels(text, options.models);
  const manifests = await loadManifests(loader, absolute(networksOf(swapped.result), address));
  const compiled = compile(swapped.result, manifests);
  if (!compiled.program) throw firstFault(compiled.diagnostics);
  const { theme = compiled.program.theme } = options;
  const networks = absolute(compiled.program.networks, address);
  const placed = { ...compiled.program, theme, networks, inputs: absolute(compiled.program.inputs, address) };
  const inputs = await swapInputs(placed, options.inputs);
  return {
    text,
    compiled,
    program: { ...placed, inputs: inputs.result },
    diagnostics: [...compiled.diagnostics, ...swapped.diagnostics, ...inputs.diagnostics],
  };
}

function firstFault(diagnostics: Diagnostic[]): Fault {
  const found = diagnostics.find(({ severity }) => severity === 'error');
  return found ? new Fault(found.code, found.message, found.hint) : fault('not-a-document');
}
