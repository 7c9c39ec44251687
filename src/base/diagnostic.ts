/** A fault found in the text of a document or in the data it names. */
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
  /** Why something does not fit, in a few words for a list: `needs positions`. */
  brief?: string;
  /** Character range in the source text, when the fault was found there (or was mapped back to it). */
  range?: { from: number; to: number };
}

/** The most errors listed for a document. */
export const MOST_FAULTS = 100;

/** An error met while loading or computing. Carries a diagnostic's code, message and hint. */
export class Fault extends Error {
  override name = 'Fault';
  constructor(
    readonly code: string,
    message: string,
    readonly hint?: string,
    /** JSON pointer to the part of the request that is wrong. */
    readonly at?: string,
  ) {
    super(message);
  }

  /** Returns the same fault, located at a part of the request. */
  within(at: string): Fault {
    return new Fault(this.code, this.message, this.hint, at);
  }
}

/** Returns the message followed by the hint, if there is one. */
export const inSentences = ({ message, hint }: { message: string; hint?: string | undefined }): string =>
  hint ? `${message} ${hint}` : message;
