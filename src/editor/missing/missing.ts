import { type Edit, visit } from 'jsonc-parser';
import type { NormalSpec } from '../../compiler/normalize/normal.ts';
import { isModel } from '../document/own-model.ts';
import type { OwnPictures } from '../picture/own.ts';

/** A file of the reader's that a document names, but that was opened in a page that has been closed since. */
export interface LostFile {
  kind: 'picture' | 'network';
  /** The address under which that page had it. */
  url: string;
}

/** The files of a document that only its reader can bring back, pictures first. */
export function lostFiles(
  document: Pick<NormalSpec, 'inputs' | 'networks'> | undefined,
  own: OwnPictures,
): LostFile[] {
  const { inputs = {}, networks = {} } = document ?? {};
  const among = (sources: Record<string, { url?: string }>, kind: LostFile['kind']) =>
    Object.values(sources).flatMap(({ url }) =>
      url !== undefined && own.isLost(url) ? [{ kind, url }] : [],
    );
  return [...among(inputs, 'picture'), ...among(networks, 'network')];
}

/** Of the files that are lost, the one in whose place these can be. */
export const placeFor = (files: File[], lost: LostFile[]): LostFile | undefined =>
  lost.find(({ kind }) => (kind === 'network') === isModel(files));

/** The edits that write another address wherever a text has this one. */
export function readdress(text: string, before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  visit(text, {
    onLiteralValue: (value, offset, length) => {
      if (value === before) edits.push({ offset, length, content: JSON.stringify(after) });
    },
  });
  return edits;
}
