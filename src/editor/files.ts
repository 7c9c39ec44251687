import { at } from '../base/at.ts';
import { inSentences } from '../base/diagnostic.ts';
import { fault } from '../base/messages.ts';
import { knownManifests } from '../compiler/check/known-manifests.ts';
import type { InputSource } from '../compiler/program.ts';
import { toFault } from '../runtime/fault.ts';
import { foreignKind, TELLING } from '../runtime/network/import/recognize.ts';
import type { TextPane } from './codemirror/text-pane.ts';
import { datasetOf, type Folder, MOST_FILES, type OwnDataset } from './dataset/folder.ts';
import { documentFor as documentForDataset, replaceDataset } from './dataset/replace-dataset.ts';
import { fragmentOf } from './document/address.ts';
import { localId } from './document/drafts.ts';
import { documentsIn, keepFolder } from './document/folder-documents.ts';
import { foreignId } from './document/foreign.ts';
import { addressModel, documentFor, isModel, isTopology, type ModelFiles } from './document/own-model.ts';
import { kept } from './kept/kept.ts';
import { type LostFile, lostFiles, placeFor, readdress } from './missing/missing.ts';
import { askToKeep } from './own-model/keep.ts';
import type { OwnPictures } from './picture/own.ts';
import { replaceInput } from './picture/replace-input.ts';
import type { Parts } from './start.ts';
import { type Starter, startFrom } from './starters/starters.ts';

/** The longest document that is opened, in bytes: longer ones are neither compiled nor smooth to edit. */
const LONGEST = 4e6;

/** Replaces the picture of the document, in its text, and of those that are opened after it. */
export function choosePicture(source: InputSource, text: TextPane, { workbench, carried }: Parts): void {
  carried.choose(source);
  const edits = replaceInput(text.value, source);
  if (!edits) return workbench.tell('The picture is written into the text: mend the text first.');
  text.edit(edits);
  void workbench.run();
}

/** The gallery document through which a reader's own model is first shown. */
const TEMPLATE = 'layers';

/** Opens dropped or chosen files: a model with all its files, or else the first file. */
export async function openFiles(
  files: File[],
  text: TextPane,
  own: OwnPictures,
  parts: Parts,
): Promise<void> {
  const lost = placeFor(files, lostFiles(parts.workbench.state.compiled?.normal, own));
  if (lost) return bringBack(lost, files, text, own, parts);
  if (!isModel(files)) return openFile(at(files, 0), text, own, parts);
  const { drafts, library, workbench } = parts;
  const model = await modelOf(files, own, parts);
  if (!model) return;
  const manifests = await parts.manifests.of({ net: { url: model.url } });
  const network = knownManifests(manifests).get('net');
  const content = documentFor(model, network, await library.text(TEMPLATE));
  const id = foreignId(content, model.name, drafts);
  openDraft(id, content, text, drafts);
  await workbench.open(id);
  askToKeep(model.url, files, text, workbench);
}

/** The gallery document through which a reader's own dataset is first shown. */
const DATASET_TEMPLATE = 'examples';

/**
 * Opens a folder. Of pictures by class: the document's dataset is replaced by it, or a document about it is opened. Of
 * documents: they are the reader's own from then on. Returns whether one of these is to be chosen next.
 */
export async function openFolder(
  folder: Folder,
  text: TextPane,
  own: OwnPictures,
  parts: Parts,
): Promise<boolean> {
  const made = datasetOf(folder, (file) => own.add(file));
  if (!made) return openDocuments(folder, text, parts);
  await openDataset(made, folder, text, own, parts);
  return false;
}

/** Keeps the documents of a folder. Returns whether it has any. */
async function openDocuments(folder: Folder, text: TextPane, { workbench, drafts }: Parts): Promise<boolean> {
  const found = await documentsIn(folder, LONGEST);
  const kept = keepFolder(folder.name, found, drafts, (id, content) => text.prepare(id, content));
  if (found.length === 0) {
    workbench.tell(
      `The folder ${folder.name} has no documents, and no pictures by class: put those of each class into a folder of its name.`,
    );
  } else if (kept < found.length) {
    workbench.tell(
      `The browser has room for ${kept} of the ${found.length} documents of ${folder.name}: remove some of yours in the gallery.`,
    );
  }
  return kept > 0;
}

async function openDataset(
  made: OwnDataset,
  folder: Folder,
  text: TextPane,
  own: OwnPictures,
  { workbench, drafts, library }: Parts,
): Promise<void> {
  if (folder.isCut) {
    const most = MOST_FILES.toLocaleString('en');
    workbench.tell(
      `The folder ${folder.name} has more than ${most} files: the first that were found are taken.`,
    );
  }
  const lost = lostFiles(workbench.state.compiled?.normal, own).find(({ kind }) => kind === 'dataset');
  const edits = lost ? readdress(text.value, lost.url, made.url) : replaceDataset(text.value, made);
  if (edits) {
    text.edit(edits);
    return workbench.run();
  }
  const content = documentForDataset(made, await library.text(DATASET_TEMPLATE));
  openDraft(foreignId(content, folder.name, drafts), content, text, drafts);
}

/** Opens a text as a document of the reader's own; `first` is what one changes first. */
function openDraft(
  id: string,
  content: string,
  text: TextPane,
  drafts: Parts['drafts'],
  first?: { from: number; to: number },
): void {
  drafts.keep(id, text.prepare(id, content, first), undefined);
  location.hash = fragmentOf(id);
}

/** Opens a document to begin with, where one changes it first. */
export function begin(starter: Starter, pane: TextPane, { drafts, workbench }: Parts): void {
  const { text, ...first } = startFrom(starter);
  const id = foreignId(text, starter.title, drafts);
  if (id === workbench.state.id) pane.select(first);
  else openDraft(id, text, pane, drafts, first);
}

/** Gives a model's files addresses, that of a kept one where they are its files, or reports why they are no model. */
async function modelOf(
  files: File[],
  own: OwnPictures,
  { workbench }: Parts,
): Promise<ModelFiles | undefined> {
  try {
    const model = await addressModel(files, (file) => own.add(file));
    return { ...model, url: (await kept.find(files)) ?? model.url };
  } catch (error) {
    workbench.tell(inSentences(toFault(error)));
    return undefined;
  }
}

/** Replaces a lost file of the document by these. */
async function bringBack(
  { kind, url }: LostFile,
  files: File[],
  text: TextPane,
  own: OwnPictures,
  parts: Parts,
): Promise<void> {
  const { workbench } = parts;
  const model = kind === 'picture' ? undefined : await modelOf(files, own, parts);
  const address = kind === 'picture' ? own.add(at(files, 0)) : model?.url;
  if (address === undefined) return;
  text.edit(readdress(text.value, url, address));
  await workbench.run();
  if (model) askToKeep(model.url, files, text, workbench);
}

/**
 * Returns a message about a model in an unsupported format. Pictures may start like a page, so that kind is ignored.
 */
async function foreignModel(file: File): Promise<string | undefined> {
  const kind = foreignKind(await file.slice(0, TELLING).arrayBuffer());
  if (!kind || kind === 'empty' || kind === 'page') return undefined;
  return inSentences(fault('foreign-model', { kind }));
}

/** Opens a file: a document, or else a picture, whose panel reports when it is none. */
async function openFile(file: File, text: TextPane, own: OwnPictures, parts: Parts): Promise<void> {
  const { workbench, drafts } = parts;
  if (!/\.jsonc?$/i.test(file.name)) {
    const foreign = await foreignModel(file);
    return foreign ? workbench.tell(foreign) : choosePicture({ url: own.add(file) }, text, parts);
  }
  if (file.size > LONGEST) return workbench.tell(`The file ${file.name} is too long for a document.`);
  const id = localId(file.name);
  const content = await file.text();
  // Without its weights: which they are is told.
  if (isTopology(content)) return void (await modelOf([file], own, parts));
  if (id === workbench.state.id) {
    text.replaceAll(content);
    return workbench.run();
  }
  openDraft(id, content, text, drafts);
}
