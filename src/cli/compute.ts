import { type Diagnostic, inSentences } from '../base/diagnostic.ts';
import { toNpy } from '../base/npy.ts';
import { shapeOf, type Value } from '../base/value.ts';
import type { Compiled } from '../compiler/compile.ts';
import type { Program } from '../compiler/program.ts';
import { placedAt } from '../embed/absolute.ts';
import { type DocumentFile, loaderFor, openDocument } from './document.ts';
import { evaluate, type Gap } from './evaluate.ts';
import { writeWhole } from './files/write.ts';
import { toPlainValue } from './nested.ts';
import { type Replacement, readImageOption } from './picture.ts';
import { note, print } from './print.ts';
import { inWords } from './report.ts';
import { compileWith } from './settings.ts';
import { EXIT, said, usage } from './usage.ts';

/** Options of `vitrail compute`. */
export interface ComputeOptions {
  content: string;
  set: string[];
  image?: string;
  out?: string;
  json?: boolean;
}

/** Computes one named content of a document, without a page, and prints or stores its numbers. */
export async function compute(path: string, options: ComputeOptions): Promise<number> {
  const file = await openDocument(path);
  const { diagnostics, found } = await computeContent(file, options);
  for (const one of diagnostics) if (one.severity !== 'info') note(inWords(one, file));
  if (found === undefined) return EXIT.fault;
  if (Array.isArray(found)) return sayEmpty(found, options);
  await put(found, options);
  return EXIT.ok;
}

/**
 * Computes one named content of a document. Throws UsageErrors for what of the options it does not have.
 * @returns the diagnostics; the value, or the params that leave it empty, unless the document has a fault
 */
export async function computeContent(
  file: DocumentFile,
  { content, set, image }: Pick<ComputeOptions, 'content' | 'set' | 'image'>,
): Promise<{ diagnostics: Diagnostic[]; found?: Value | Gap[] }> {
  const compiled = await compileWith(file, set);
  const { program, diagnostics } = compiled;
  const node = nodeOf(content, compiled);
  if (!program || node === undefined) return { diagnostics };
  const replacements = image === undefined ? [] : [await readImageOption(image, program.inputs)];
  const loader = loaderFor(
    file,
    replacements.map(({ url }) => url),
  );
  return { diagnostics, found: await evaluate(node, placed(program, file, replacements), loader) };
}

/** Returns the node that computes a content; undefined where the content has a fault, which is in the diagnostics. */
function nodeOf(content: string, { normal, typed, program, parsed }: Compiled): string | undefined {
  if (program && Object.hasOwn(program.contents, content)) return program.contents[content];
  if (typed?.contents.get(content)?.kind === 'substrate') {
    throw usage('content-atoms', { name: content });
  }
  // A content with a fault is not in the program, but still in the document.
  const { contents = {} } = (parsed.value ?? {}) as { contents?: object };
  if (!normal || Object.hasOwn(contents, content)) return undefined;
  throw usage('option-content', { name: content, known: Object.keys(contents) });
}

/** Makes the addresses of a program absolute, and replaces pictures. */
function placed(program: Program, file: DocumentFile, replacements: Replacement[]): Program {
  const replaced = replacements.map(({ input, url }) => [input, { url: url.href }] as const);
  const { inputs, ...rest } = placedAt(program, file.url);
  return { ...rest, inputs: { ...inputs, ...Object.fromEntries(replaced) } };
}

/** Notes which params leave the content empty. That is no fault, unless a file was to be stored. */
function sayEmpty(gaps: Gap[], { content, out }: ComputeOptions): number {
  for (const gap of gapsInWords(gaps, content)) note(gap);
  if (out === undefined) print('null');
  return out === undefined ? EXIT.ok : EXIT.fault;
}

/** Says which params leave a content empty, in a sentence each. */
export const gapsInWords = (gaps: Gap[], content: string): string[] =>
  gaps.map(({ param, chosen }) =>
    inSentences(said(chosen ? 'content-elsewhere' : 'content-unchosen', '', { content, param })),
  );

async function put(value: Value, { out, json }: ComputeOptions): Promise<void> {
  if (out !== undefined) {
    await writeWhole(out, toNpy(value));
    note(`${out}: float32, shape (${shapeOf(value).join(', ')})`);
  }
  if (out === undefined || json) print(JSON.stringify(toPlainValue(value)));
}
