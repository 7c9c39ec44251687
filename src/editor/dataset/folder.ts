import type { Dataset } from '../../base/dataset.ts';
import { examplesOfFolder, labelsOf } from '../../runtime/input/dataset/folder.ts';

/** The most files of a folder that are read. */
export const MOST_FILES = 100_000;

/** A folder of the reader's. */
export interface Folder {
  name: string;
  files: FolderFile[];
  /** Whether it has more files than are read. */
  isCut?: true;
}

/** A file of a folder, by its path within it, parted by slashes. */
interface FolderFile {
  path: string;
  file: File;
}

/** Returns the folder that files were chosen with, by the paths that the browser gives them. */
export function folderOf(files: File[]): Folder {
  const parts = files.map((file) => ({ file, path: file.webkitRelativePath.split('/') }));
  const name = parts[0]?.path[0] || 'folder';
  return { name, files: parts.map(({ file, path }) => ({ file, path: path.slice(1).join('/') })) };
}

/** Reads a folder that was dropped, with all folders in it. Rejects where a file can't be read. */
export async function readFolder(entry: FileSystemDirectoryEntry): Promise<Folder> {
  const files: FolderFile[] = [];
  const open: { entry: FileSystemDirectoryEntry; path: string }[] = [{ entry, path: '' }];
  for (let next = open.pop(); next && files.length < MOST_FILES; next = open.pop()) {
    for (const within of await entriesOf(next.entry)) {
      const path = `${next.path}${within.name}`;
      if (within.isDirectory) open.push({ entry: within as FileSystemDirectoryEntry, path: `${path}/` });
      else files.push({ path, file: await fileOf(within as FileSystemFileEntry) });
    }
  }
  return { name: entry.name, files, ...(open.length > 0 && { isCut: true }) };
}

/** Returns all entries of a folder, which browsers give a hundred at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A dataset that is made of a folder, and the address of its manifest. */
export interface OwnDataset {
  dataset: Dataset;
  url: string;
}

/**
 * Makes a dataset of a folder of pictures by class. Undefined where it has none.
 * @param address gives a file an address
 */
export function datasetOf({ name, files }: Folder, address: (file: File) => string): OwnDataset | undefined {
  const byPath = new Map(files.map(({ path, file }) => [path, file]));
  const examples = examplesOfFolder([...byPath.keys()]).flatMap(({ file: path, ...example }) => {
    const file = byPath.get(path);
    return file ? [{ ...example, file: address(file) }] : [];
  });
  if (examples.length === 0) return undefined;
  const dataset: Dataset = { id: name, title: name, labels: labelsOf(examples), examples };
  const manifest = new File([JSON.stringify(dataset)], name, { type: 'application/json' });
  return { dataset, url: address(manifest) };
}
