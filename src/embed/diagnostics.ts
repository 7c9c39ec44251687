import { type Diagnostic, Fault } from '../base/diagnostic.ts';

/** What was found in a document, and met since. */
export class Diagnostics {
  readonly all: Diagnostic[] = [];
  readonly #onDiagnostic: (diagnostic: Diagnostic) => void;

  /** @param onDiagnostic hears of each */
  constructor(onDiagnostic: (diagnostic: Diagnostic) => void = () => {}) {
    this.#onDiagnostic = onDiagnostic;
  }

  readonly add = (found: Diagnostic): void => {
    this.all.push(found);
    this.#onDiagnostic(found);
  };

  /** Adds a fault that was thrown; another error, such as that of stopped work, says nothing to a reader. */
  readonly met = (error: unknown): void => {
    if (!(error instanceof Fault)) return;
    const { code, message, hint } = error;
    this.add({ code, severity: 'error', pointer: '', message, ...(hint === undefined ? {} : { hint }) });
  };
}
