/** What a fault says, wherever it was found: in the text of a document or in the data it names. */
export interface Diagnostic {
  /** Stable identifier, one per kind of fault: `unknown-layer`. Tests and tools match on it. */
  code: string;
  severity: 'error' | 'warning' | 'info';
  /** JSON pointer (RFC 6901) into the document; '' is the whole document. */
  pointer: string;
  /** One sentence: what happened. */
  message: string;
  /** What to do about it: the nearest valid name, the expected type, the allowed range. */
  hint?: string;
  /** Character range in the source text, when the fault was found there (or was mapped back to it). */
  range?: { from: number; to: number };
}

/** More faults than anybody reads: the others of a document are not listed. */
export const MOST_FAULTS = 100;

/** A fault met while loading or computing. Carries a diagnostic's code, sentence and hint. */
export class Fault extends Error {
  override name = 'Fault';
  constructor(
    readonly code: string,
    message: string,
    readonly hint?: string,
    /** Which part of what was asked for is wrong, as a pointer into it. */
    readonly at?: string,
  ) {
    super(message);
  }

  /** The same fault, of a part of what was asked for. */
  within(at: string): Fault {
    return new Fault(this.code, this.message, this.hint, at);
  }
}

/** What happened and what to do about it, as a person reads it. */
export const inSentences = ({ message, hint }: { message: string; hint?: string | undefined }): string =>
  hint ? `${message} ${hint}` : message;
