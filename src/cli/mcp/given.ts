import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { Fault } from '../../base/diagnostic.ts';
import { type DocumentFile, openDocument } from '../document.ts';
import { pathOf } from '../files/place.ts';
import { isWithin } from '../files/within.ts';
import { usage } from '../usage.ts';

/** How a client names a document: each tool takes one of these. */
export const DOCUMENT = {
  document: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .optional()
    .describe('The document itself, as JSON or as text'),
  file: z.string().optional().describe('Instead: the path of a stored document, in the folder of the server'),
};

/** A document that a client names. */
export type Given = z.infer<z.ZodObject<typeof DOCUMENT>>;

/** The name of a document that is not stored, as if it lay in the folder. */
const UNSTORED = 'document.json';

/**
 * Returns the document that is meant. Faults: `mcp-document` where none or two are given, `mcp-outside`, those of
 * {@link openDocument}.
 */
export async function documentOf({ document, file }: Given, folder: URL): Promise<DocumentFile> {
  if ((document === undefined) === (file === undefined)) throw usage('mcp-document');
  if (document !== undefined) {
    const text = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
    return { path: UNSTORED, url: new URL(UNSTORED, folder), text };
  }
  const root = pathOf(folder)!;
  const path = resolve(root, file!);
  if (!isWithin(path, root)) throw usage('mcp-outside', { path: file! });
  try {
    return await openDocument(pathToFileURL(path).href, folder);
  } catch (error) {
    const isOutside = error instanceof Fault && error.code === 'file-outside';
    throw isOutside ? usage('mcp-outside', { path: file! }) : error;
  }
}
