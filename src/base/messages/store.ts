import { info, quote, warning } from './entry.ts';

const LIVE = () => 'What it would have held is computed instead.';

/** What keeps finished values and pictures from being used: nothing is lost but time. */
export const storeMessages = {
  'pack-unreadable': warning((a: { reason: string }) => `The pack cannot be used: ${a.reason}.`, LIVE),
  'pack-version': warning(
    (a: { found: string; known: number }) =>
      `The pack is of version ${a.found}; this page reads version ${a.known}.`,
    () => 'Bake it again with the version in use. Meanwhile everything is computed.',
  ),
  'pack-foreign': warning(
    () => 'The pack was made from other networks than those looked into here.',
    () => 'Bake it again from this document. Meanwhile everything is computed.',
  ),
  'pack-damaged': warning(
    (a: { file: string; reason: string }) =>
      `The file ${quote(a.file)} of the pack cannot be used: ${a.reason}.`,
    LIVE,
  ),
  'storage-unavailable': info(
    (a: { reason: string }) => `The browser keeps no pictures for this page (${a.reason}).`,
    () => 'They are made again on the next visit: a private window, or too little room, may be why.',
  ),
};
