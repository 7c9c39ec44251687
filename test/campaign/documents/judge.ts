import type { Diagnostic } from '../../../src/base/diagnostic.ts';
import { split } from '../../../src/base/pointer.ts';
import { type Compiled, compile } from '../../../src/compiler/compile.ts';
import { normalize } from '../../../src/compiler/normalize/normalize.ts';
import type { ProgramElement } from '../../../src/compiler/program.ts';
import { suggest } from '../../../src/compiler/suggest/suggest.ts';
import { aroundOf } from '../../language/gallery.ts';

/** No document may take longer. */
const LONGEST_MS = 2000;

/** What could be added is looked for in one document of so many: it compiles each many times. */
const SUGGESTED = 40;

/** What is wrong with what the compiler makes of a text, if anything is; how long it took. */
export function faultOf(text: string, at: number): { fault?: string; ms: number } {
  const start = performance.now();
  try {
    const { manifests } = aroundOf(text);
    const begun = performance.now();
    const compiled = compile(text, manifests);
    const ms = performance.now() - begun;
    if (at % SUGGESTED === 0) suggest(text, manifests, { network: 'net', layer: 'mixed4d', atom: 'channel' });
    const fault =
      ms > LONGEST_MS ? `takes ${Math.round(ms)} ms` : faultIn(compiled, () => compile(text, manifests));
    return { ...(fault === undefined ? {} : { fault }), ms };
  } catch (error) {
    const [first, second] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
      '\n',
    );
    return { fault: `throws ${first} ${second ?? ''}`, ms: performance.now() - start };
  }
}

function faultIn(compiled: Compiled, again: () => Compiled): string | undefined {
  const { parsed, diagnostics, program, normal } = compiled;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!program && errors.length === 0) return 'gives neither a program nor an error';
  const wrong = diagnostics.map((found) => unsaid(found, parsed.value)).find((fault) => fault !== undefined);
  if (wrong) return wrong;
  if (normal && JSON.stringify(normalize(normal as never)) !== JSON.stringify(normal))
    return 'normalizes differently again';
  if (!program) return undefined;
  const written = JSON.stringify(program);
  if (!isPlain(program)) return 'gives a program that is not plain JSON';
  if (JSON.stringify(again().program) !== written) return 'compiles differently again';
  for (const element of program.elements) {
    if (isEmpty(element)) return `shows nothing in ${element.id} (${element.mark}), and says no fault`;
    const unclear = element.faults
      .map((found) => unsaid(found, parsed.value))
      .find((fault) => fault !== undefined);
    if (unclear) return `${element.id}: ${unclear}`;
  }
  const faulty = program.elements.some(({ faults }) => faults.length > 0);
  return faulty && errors.length === 0 ? 'has an element with a fault, and no error' : undefined;
}

/** What a diagnostic lacks: a sentence, a hint, a place in the document. */
function unsaid({ code, pointer, message, hint }: Diagnostic, document: unknown): string | undefined {
  const words = `${code} ${pointer}`;
  if (!/^\S.*[.?!]$/su.test(message) || /undefined|\[object|\.\.$/.test(message))
    return `${words} says: ${message}`;
  if (!hint || /undefined|\[object|\.\.$/.test(hint)) return `${words} has the hint: ${hint}`;
  return document === undefined || code === 'forbidden-key' || isThere(document, pointer)
    ? undefined
    : `${words} is nowhere in the document`;
}

function isThere(document: unknown, pointer: string): boolean {
  let value = document;
  for (const key of split(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}

/** An element shows values, atoms or the document itself, or says why it does not. */
function isEmpty({ mark, content, also, atoms, faults }: ProgramElement): boolean {
  return faults.length === 0 && mark !== 'space' && !content && !also && !atoms;
}

function isPlain(value: unknown): boolean {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  const own = Array.isArray(value) || prototype === Object.prototype;
  return own && Object.values(value).every(isPlain);
}
