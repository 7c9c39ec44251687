import { fault } from '../../../base/messages.ts';
import { PACK_FORMAT, PACK_VERSION, type PackManifest } from './format.ts';

/** How each field of a manifest is kept. */
const FIELDS = {
  provenance: 'object',
  files: 'object',
  faults: 'object',
  kinds: 'array',
  chunks: 'array',
  sheets: 'array',
} as const;

/**
 * Checks what was read from `pack.json`; what a single entry holds is checked when it is asked for.
 * Faults `pack-unreadable`, `pack-version`.
 */
export function checkManifest(json: unknown): PackManifest {
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
