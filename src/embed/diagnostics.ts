import { type Diagnostic, Fault } from '../base/diagnostic.ts';

/** Diagnostics of a document, and those found while it is shown. */
export class Diagnostics {
  readonly all: Diagnostic[] = [];
  readonly #onDiagnostic: (diagnostic: Diagnostic) => void;

  /** @param onDiagnostic called with each */
  constructor(onDiagnostic: (diagnostic: Diagnostic) => void = () => {}) {
    this.#onDiagnostic = onDiagnostic;
  }

  readonly add = (found: Diagnostic): void => {
    this.all.push(found);
    this.#onDiagnostic(found);
  };

  /** Adds a fault that was thrown. Ignores other errors, such as that of stopped work. */
  readonly met = (error: unknown): void => {
    if (!(error instanceof Fault)) return;
    const { code, message, hint } = error;
    this.add({ code, severity: 'error', pointer: '', message, ...(hint === undefined ? {} : { hint }) });
  };
}
