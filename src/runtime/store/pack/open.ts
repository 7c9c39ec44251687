import { type Diagnostic, Fault } from '../../../base/diagnostic.ts';
import { diagnostic } from '../../../base/messages.ts';
import type { Loader } from '../../loader/loader.ts';
import { PACK_LIMITS } from './format.ts';
import { checkManifest } from './manifest.ts';
import { Pack, type PackOptions } from './pack.ts';

/** Opens the pack in a folder. Undefined, after a note, when it can't be used; never rejects. */
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
