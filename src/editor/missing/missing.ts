import { type Edit, visit } from 'jsonc-parser';
import {
  isDatasetInput,
  isDerived,
  isPictureInput,
  type NormalDocument,
} from '../../compiler/normalize/normal.ts';
import { isModel } from '../document/own-model.ts';
import type { OwnPictures } from '../picture/own.ts';

/** A file of the reader's that was opened in a page that has been closed since. */
export interface LostFile {
  kind: 'picture' | 'dataset' | 'network';
  /** Its address in that page. */
  url: string;
}

/** Returns the lost files of a document, pictures first, networks last. Only the reader can bring them back. */
export function lostFiles(
  document: Pick<NormalDocument, 'inputs' | 'networks'> | undefined,
  own: OwnPictures,
): LostFile[] {
  const { inputs = {}, networks = {} } = document ?? {};
  const pictures = Object.values(inputs).flatMap((input) => (isPictureInput(input) ? input : []));
  const datasets = Object.values(inputs).flatMap((input) =>
    isDatasetInput(input) && typeof input.dataset === 'object' ? [input.dataset] : [],
  );
  const models = Object.values(networks).flatMap((network) => (isDerived(network) ? [] : network));
  const among = (sources: { url?: string }[], kind: LostFile['kind']) =>
    sources.flatMap(({ url }) => (url !== undefined && own.isLost(url) ? [{ kind, url }] : []));
  return [...among(pictures, 'picture'), ...among(datasets, 'dataset'), ...among(models, 'network')];
}

/** Returns the lost file that these files can replace; a dataset is replaced by a folder. */
export const placeFor = (files: File[], lost: LostFile[]): LostFile | undefined =>
  lost.find(({ kind }) => kind === (isModel(files) ? 'network' : 'picture'));

/** Returns the edits that replace an address everywhere in a text. */
export function readdress(text: string, before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  visit(text, {
    onLiteralValue: (value, offset, length) => {
      if (value === before) edits.push({ offset, length, content: JSON.stringify(after) });
    },
  });
  return edits;
}
