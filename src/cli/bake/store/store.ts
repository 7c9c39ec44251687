/** The kinds of things that a store keeps, each in a folder of that name. */
export type Kind = 'values' | 'pictures';

/**
 * Where finished values and pictures are, each as one piece of bytes under its key: what is there is done. Several
 * processes and machines may read and write it at the same time.
 */
export interface Store {
  /** As it is named on the command line. */
  readonly place: string;
  /**
   * Marks it as a store, where it is not one yet. Returns the name that it has on all machines, wherever it lies there.
   * Faults as `write`, and `store-version`.
   */
  identity(): Promise<string>;
  /** Returns the keys of what is finished. */
  keys(kind: Kind): Promise<Set<string>>;
  has(kind: Kind, key: string): Promise<boolean>;
  /** Returns what is kept under a key; undefined where there is nothing. */
  read(kind: Kind, key: string): Promise<Uint8Array | undefined>;
  /** Keeps bytes under a key, whole or not at all. */
  write(kind: Kind, key: string, bytes: Uint8Array): Promise<void>;
}

/** The kinds, in the order in which they are made: pictures may depend on values. */
export const KINDS: readonly Kind[] = ['values', 'pictures'];

/** Name of the file that says what a store is. */
export const MARK = 'vitrail-store.json';
