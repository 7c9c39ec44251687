import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Program } from '../compiler/program.ts';
import { placedAt } from '../embed/absolute.ts';
import { toFault } from '../runtime/fault.ts';
import type { Loader } from '../runtime/loader/loader.ts';
import type { ExportAs, ExportedFile } from '../runtime/network/export/exported.ts';
import { createSession } from '../runtime/session.ts';
import { loaderFor, openDocument } from './document.ts';
import { writeInto } from './files/write.ts';
import { startNodeHost } from './node-host.ts';
import { note } from './print.ts';
import { inWords, isError } from './report.ts';
import { compileWith } from './settings.ts';
import { EXIT, usage } from './usage.ts';

/** Options of writing a network of a document. */
export interface WriteOptions {
  network?: string;
  out?: string;
  set: string[];
}

/** Writes a network of a document, with its edits and trained heads, as ONNX or for TensorFlow.js. */
export async function writeNetwork(path: string, { network, out, set }: WriteOptions): Promise<number> {
  if (out === undefined) throw usage('network-nowhere');
  const { folder, as } = await placeOf(out);
  const file = await openDocument(path);
  const { program, diagnostics } = await compileWith(file, set);
  for (const found of diagnostics) if (found.severity !== 'info') note(inWords(found, file));
  if (!program || diagnostics.some(isError)) return EXIT.fault;
  const id = idOf(Object.keys(program.networks), network);
  for (const { name, bytes } of await exported(id, as, placedAt(program, file.url), loaderFor(file))) {
    await writeInto(folder, name, bytes);
    note(`${join(folder, name)}: ${bytes.byteLength.toLocaleString('en')} bytes`);
  }
  return EXIT.ok;
}

/** Returns the network that is meant: the named one, or the only one. */
function idOf(known: string[], name: string | undefined): string {
  const [only, ...others] = known;
  const id = name ?? (others.length === 0 ? only : undefined);
  if (id === undefined) throw usage('which-network', { names: known });
  if (!known.includes(id)) throw usage('option-network', { name: id, known });
  return id;
}

/** Returns where a network is written and in which format, by the ending of a path. */
async function placeOf(path: string): Promise<{ folder: string; as: ExportAs }> {
  const found = await stat(path).catch(() => undefined);
  const ending = extname(path);
  if (found?.isDirectory() || ending === '') return { folder: path, as: { format: 'tfjs' } };
  const formats: Record<string, ExportAs['format']> = { '.onnx': 'onnx', '.json': 'tfjs' };
  const format = formats[ending];
  if (!format) throw usage('option-model-out', { path });
  return { folder: dirname(path), as: { format, name: basename(path, ending) } };
}

async function exported(id: string, as: ExportAs, program: Program, loader: Loader): Promise<ExportedFile[]> {
  const device = startNodeHost(loader);
  const session = createSession(program, device);
  try {
    return await session.exportNetwork(id, as);
  } catch (error) {
    throw toFault(error);
  } finally {
    session.dispose();
    await device.dispose();
  }
}
