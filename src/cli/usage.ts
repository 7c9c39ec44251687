import { getSystemErrorMap } from 'node:util';
import { type Diagnostic, Fault, inSentences } from '../base/diagnostic.ts';
import { commandMessages } from '../base/messages/command.ts';
import { type Entry, said as inWords } from '../base/messages/entry.ts';

/** How a process ends. */
export const EXIT = { ok: 0, fault: 1, usage: 2 } as const;

type Messages = typeof commandMessages;
type ArgsOf<C extends keyof Messages> = Parameters<Messages[C]['message']>[0];
// biome-ignore lint/complexity/noBannedTypes: asks whether no argument is required
type Rest<C extends keyof Messages> = {} extends ArgsOf<C> ? [] : [args: ArgsOf<C>];

/** The command was called wrongly: a name that isn't there, a value that can't be read. */
export class UsageError extends Fault {
  override name = 'UsageError';
}

/** A wrong call in the words of the catalogue: `throw usage('no-file', { path })`. */
export function usage<C extends keyof Messages>(code: C, ...rest: Rest<C>): UsageError {
  const { message, hint } = said(code, '', ...rest);
  return new UsageError(code, message, hint);
}

/** What is wrong with a document rather than with the call, in the words of the catalogue. */
export function faultOf<C extends keyof Messages>(code: C, ...rest: Rest<C>): Fault {
  const { message, hint } = said(code, '', ...rest);
  return new Fault(code, message, hint);
}

/** The same as a diagnostic, at a JSON pointer into a file. */
export function said<C extends keyof Messages>(code: C, pointer: string, ...rest: Rest<C>): Diagnostic {
  const entry = commandMessages[code] as Entry<unknown>;
  return { code, severity: entry.severity, pointer, ...inWords(entry, rest[0] ?? {}) };
}

/** Why what is named on the command line can't be read: where there is no file, it was named wrongly. */
export function misnamed(error: unknown, path: string): unknown {
  if (!(error instanceof Fault)) return error;
  const { code, message, hint } = error;
  if (code === 'file-missing') return usage('no-file', { path });
  if (code === 'is-folder' || code === 'not-a-file') return usage(code, { path });
  const isElsewhere = code === 'network-unreachable' || code === 'url-not-allowed';
  return isElsewhere ? new UsageError(code, message, hint) : error;
}

/** What a system refuses, in words: a full disk, too many open files. What is none of its refusals stays as it is. */
export function asFault(error: unknown): unknown {
  const { syscall, path = syscall } = (error ?? {}) as NodeJS.ErrnoException;
  if (error instanceof Fault || syscall === undefined) return error;
  return usage('system-refuses', { path: path!, reason: systemReason(error) });
}

/** What a system says of a call that failed: `no space left on device`. */
export function systemReason(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return getSystemErrorMap().get(errno ?? 0)?.[1] ?? message;
}

/** Sentence and hint of an error, for a person; the code to end with. Anything but a fault is a bug and is shown as it is. */
export function explain(thrown: unknown): { text: string; code: number } {
  const error = asFault(thrown);
  if (!(error instanceof Fault)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { text, code: EXIT.fault };
  }
  return { text: inSentences(error), code: error instanceof UsageError ? EXIT.usage : EXIT.fault };
}
