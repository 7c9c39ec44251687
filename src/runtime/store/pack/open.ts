import { type Diagnostic, Fault } from '../../../base/diagnostic.ts';
import { diagnostic, fault } from '../../../base/messages.ts';
import type { Loader } from '../../loader/loader.ts';
import { PACK_FORMAT, PACK_LIMITS, PACK_VERSION, type PackManifest } from './format.ts';
import { Pack, type PackOptions } from './pack.ts';

/** Opens the pack in a folder. Never rejects: where it can't be used, it notes why and gives undefined. */
export async function openPack(
  loader: Loader,
  folder: string | URL,
  options: PackOptions,
): Promise<Pack | undefined> {
  const { onNote = () => {} } = options;
  try {
    const base = loader.resolve(String(folder).replace(/\/*$/, '/'));
    const json = await loader.json(new URL('pack.json', base), { limit: PACK_LIMITS.manifest });
    const manifest = checkManifest(json);
    return new Pack(
      manifest,
      (file) => loader.load(new URL(file, base), { limit: PACK_LIMITS.file }),
      options,
    );
  } catch (error) {
    onNote(noteOf(error));
    return undefined;
  }
}

const noteOf = (error: unknown): Diagnostic => {
  if (!(error instanceof Fault)) return diagnostic('pack-unreadable', '', { reason: String(error) });
  const { code, message } = error;
  if (code.startsWith('pack-')) {
    return { code, severity: 'warning', pointer: '', message, ...(error.hint && { hint: error.hint }) };
  }
  return diagnostic('pack-unreadable', '', { reason: message.replace(/\.$/, '') });
};

/** The type of each field of a manifest. */
const FIELDS = {
  provenance: 'object',
  files: 'object',
  faults: 'object',
  kinds: 'array',
  chunks: 'array',
  sheets: 'array',
} as const;

/**
 * Checks the outline of a `pack.json`; single entries are checked when they are asked for.
 * Throws the faults `pack-unreadable`, `pack-version`.
 */
function checkManifest(json: unknown): PackManifest {
  const found = (json ?? {}) as Partial<PackManifest>;
  if (found.format !== PACK_FORMAT) throw fault('pack-unreadable', { reason: 'it is no pack' });
  if (found.version !== PACK_VERSION) {
    throw fault('pack-version', { found: String(found.version), known: PACK_VERSION });
  }
  const missing = Object.entries(FIELDS).find(
    ([name, kind]) => kindOf(found[name as keyof typeof FIELDS]) !== kind,
  );
  if (missing) throw fault('pack-unreadable', { reason: `its ${missing[0]} are missing` });
  return found as PackManifest;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}
