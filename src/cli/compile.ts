import { compileAs, loaderFor, openDocument } from './document.ts';
import { writeWhole } from './files/write.ts';
import { note, print } from './print.ts';
import { inWords, isError } from './report.ts';
import { EXIT } from './usage.ts';

/** Prints or stores the program of a document as JSON, and notes its diagnostics. One with errors has no program. */
export async function compile(path: string, { out }: { out?: string }): Promise<number> {
  const file = await openDocument(path);
  const { program, diagnostics } = await compileAs(file, loaderFor(file));
  for (const found of diagnostics) note(inWords(found, file));
  if (!program || diagnostics.some(isError)) return EXIT.fault;
  const text = JSON.stringify(program, null, 2);
  if (out === undefined) print(text);
  else await writeWhole(out, `${text}\n`);
  return EXIT.ok;
}
