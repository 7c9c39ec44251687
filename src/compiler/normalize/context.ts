/** What need not be named again: the document's only network and only input. */
export interface Context {
  network?: string;
  input?: string;
}
