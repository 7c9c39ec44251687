import { compileAs, loaderFor, openDocument } from './document.ts';
import { note, print } from './print.ts';
import { inWords, isError } from './report.ts';
import { EXIT } from './usage.ts';

/** Prints the program of a document as JSON; its diagnostics beside it. A document with errors has none. */
export async function compile(path: string): Promise<number> {
  const file = await openDocument(path);
  const { program, diagnostics } = await compileAs(file, loaderFor(file));
  for (const found of diagnostics) note(inWords(found, file));
  if (!program || diagnostics.some(isError)) return EXIT.fault;
  print(JSON.stringify(program, null, 2));
  return EXIT.ok;
}
