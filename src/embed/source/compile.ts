import { type Diagnostic, Fault } from '../../base/diagnostic.ts';
import { fault } from '../../base/messages.ts';
import { compile, sourcesOf } from '../../compiler/compile.ts';
import type { Program } from '../../compiler/program.ts';
import { LOADING } from '../../runtime/loader/find-network.ts';
import type { Loader } from '../../runtime/loader/loader.ts';
import { loadManifests } from '../../runtime/loader/manifest.ts';
import type { BakedProgram } from '../../runtime/store/pack/format.ts';
import { absolute } from '../absolute.ts';
import type { EmbedOptions } from '../options.ts';
import type { DocumentText } from './read.ts';
import { swapModels } from './swap-models.ts';

/**
 * Compiles a document, with the page's networks in place of its own. Loaded only where it is needed, as the compiler is
 * as large as the code that shows an interface.
 * Faults: the document's first error when nothing of it can be shown.
 */
export async function compileIn(
  { text, address }: DocumentText,
  { models, onProgress = () => {} }: EmbedOptions,
  loader: Loader,
): Promise<BakedProgram> {
  const swapped = swapModels(text, models);
  const sources = absolute(sourcesOf(swapped.result), address);
  const tell = (fraction: number) => onProgress({ what: LOADING, fraction });
  const manifests = await loadManifests(loader, sources, tell);
  const { program, diagnostics } = compile(swapped.result, manifests);
  if (!program || showsNothing(program)) throw firstFault(diagnostics);
  return { program, diagnostics: [...diagnostics, ...swapped.diagnostics] };
}

/** Whether all elements have a fault, most likely by the same cause, which the document's first error tells. */
const showsNothing = ({ elements }: Program): boolean =>
  elements.length > 0 && elements.every(({ faults }) => faults.length > 0);

function firstFault(diagnostics: Diagnostic[]): Fault {
  const found = diagnostics.find(({ severity }) => severity === 'error');
  return found ? new Fault(found.code, found.message, found.hint) : fault('not-a-document');
}
