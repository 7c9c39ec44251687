import { Fault } from '../base/diagnostic.ts';
import { suggest } from '../base/messages/entry.ts';

/** How a process ends. */
export const EXIT = { ok: 0, fault: 1, usage: 2 } as const;

/** The command was called wrongly: a name that isn't there, a value that can't be read. */
export class UsageError extends Fault {
  override name = 'UsageError';
  constructor(message: string, hint?: string) {
    super('usage', message, hint);
  }
}

/** A wrong name, with the nearest right one. */
export const unknownName = (message: string, name: string, known: string[], none: string): UsageError =>
  new UsageError(message, suggest(name, known, none));

/** Sentence and hint of an error, for a person; the code to end with. Anything but a fault is a bug and is shown as it is. */
export function explain(error: unknown): { text: string; code: number } {
  if (!(error instanceof Fault)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { text, code: EXIT.fault };
  }
  const text = error.hint === undefined ? error.message : `${error.message} ${error.hint}`;
  return { text, code: error instanceof UsageError ? EXIT.usage : EXIT.fault };
}
