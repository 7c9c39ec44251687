import { keyOf } from './key.ts';
import { perObject } from './per-object.ts';

/** The facts about a dataset of labelled pictures, known before any picture is read; or of texts, with these. */
export interface Dataset {
  id: string;
  title: string;
  description?: string;
  /** Names of the labels, in order. */
  labels: string[];
  /** Pictures that lie together in larger ones. */
  sheets?: Sheets;
  /** In order; the number of an example is its place here. */
  examples: Example[];
  /** A mark that is drawn on some pictures when they are read. */
  stamp?: Stamp;
  licence?: string;
  source?: string;
}

/** Pictures of one size in rows, in several files; numbered on from file to file. */
export interface Sheets {
  /** Height and width of each picture, in pixels. */
  tile: number;
  /** Pictures a row. */
  columns: number;
  /** Rows a file; the last file may have fewer. */
  rows: number;
  files: DatasetFile[];
}

/** A file of a dataset, relative to its manifest, and its SHA-256 (hex) if it is known. */
export interface DatasetFile {
  file: string;
  sha256?: string;
}

/** One labelled picture, a file of its own or a place in the sheets; or a labelled text. */
export interface Example extends Partial<DatasetFile> {
  tile?: number;
  text?: string;
  /** One of the dataset's labels. */
  label: string;
  /** The part of the dataset that it belongs to: most often `train` or `test`. */
  split?: string;
  /** Where the picture comes from. */
  source?: string;
}

/** A square of one colour in a corner of some pictures: a shortcut that is planted on purpose. */
export interface Stamp {
  /** Only pictures of these labels; of all without it. */
  labels?: string[];
  /** Not pictures of these labels. */
  except?: string[];
  /** Only pictures of this split. */
  split?: string;
  /** As six hexadecimal digits: #ff00ff. */
  colour?: string;
  corner?: `${'top' | 'bottom'}-${'left' | 'right'}`;
  /** Its side, as a share of the picture's shorter one. */
  size?: number;
}

/** Whether a mark is drawn on the picture of an example. */
export const isStamped = ({ labels, except, split }: Stamp, example: Example): boolean =>
  (labels?.includes(example.label) ?? true) &&
  !except?.includes(example.label) &&
  (split === undefined || split === example.split);

/** Where a dataset is: a bundled id, or the address of its manifest. */
export interface DatasetPlace {
  dataset?: string;
  url?: string;
}

/** Returns where a dataset is that a document names by a bundled id or by an address. */
export const placeOfDataset = (dataset: string | { url: string }): DatasetPlace =>
  typeof dataset === 'string' ? { dataset } : dataset;

/** Whether facts are about a dataset, and not about a network. */
export const isDataset = (facts: object): facts is Dataset => 'examples' in facts;

/** Returns the kind of a dataset's examples. */
export const kindOfExamples = ({ examples }: Dataset): 'picture' | 'text' =>
  examples[0]?.text === undefined ? 'picture' : 'text';

/** The part of a dataset that is meant: all of it without either. */
export interface DatasetPart {
  /** Only examples of this split. */
  split?: string;
  /** Only examples of these labels. */
  labels?: string[];
}

/** Returns the numbers of the examples of a part, in order. */
export const examplesIn = ({ examples }: Dataset, { split, labels }: DatasetPart): number[] =>
  examples.flatMap((example, i) =>
    (split === undefined || example.split === split) && (labels?.includes(example.label) ?? true) ? [i] : [],
  );

/** Returns the names of a dataset's splits, in order of their first examples. */
export const splitsOf = ({ examples }: Dataset): string[] => [
  ...new Set(examples.flatMap(({ split }) => split ?? [])),
];

/** Returns the files of a dataset's pictures, each once. */
export const filesOf = ({ sheets, examples }: Dataset): string[] => [
  ...new Set([...(sheets?.files ?? []), ...examples].flatMap(({ file }) => file ?? [])),
];

/** Returns what an example is called: its label and its number. */
export const nameOfExample = ({ label }: Example, number: number): string => `${label} ${number}`;

/** Returns the label in what an example is called. */
export const labelOfName = (name: string): string => name.replace(/ \d+$/, '');

/**
 * Returns the identity of a dataset for everything stored about it: a hash of its pictures or texts, labels and splits. What a
 * file holds is known only where its hash is; else by its name.
 */
export const datasetHash = perObject(({ id, labels, sheets, examples, stamp }: Dataset): string => {
  const files = [...(sheets?.files ?? []), ...examples];
  const isNamed = files.some(({ file, sha256 }) => file !== undefined && sha256 === undefined);
  const essence = examples.map(({ file, tile, text, label, split, sha256 }) => [
    sha256 ?? file ?? tile ?? text,
    label,
    split,
  ]);
  return keyOf({ ...(isNamed && { id }), labels, sheets, examples: essence, ...(stamp && { stamp }) });
});
