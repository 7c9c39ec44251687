import { getSystemErrorMap } from 'node:util';
import { type Diagnostic, Fault, inSentences } from '../base/diagnostic.ts';
import { commandMessages } from '../base/messages/command.ts';
import { type Entry, said as inWords } from '../base/messages/entry.ts';

/** Exit codes. */
export const EXIT = { ok: 0, fault: 1, usage: 2 } as const;

type Messages = typeof commandMessages;
type ArgsOf<C extends keyof Messages> = Parameters<Messages[C]['message']>[0];
// biome-ignore lint/complexity/noBannedTypes: asks whether no argument is required
type Rest<C extends keyof Messages> = {} extends ArgsOf<C> ? [] : [args: ArgsOf<C>];

/** A wrong call of the command: a name that isn't there, a value that can't be read. */
export class UsageError extends Fault {
  override name = 'UsageError';
}

/** Returns a UsageError with a message of the catalogue: `throw usage('no-file', { path })`. */
export function usage<C extends keyof Messages>(code: C, ...rest: Rest<C>): UsageError {
  const { message, hint } = said(code, '', ...rest);
  return new UsageError(code, message, hint);
}

/** Returns a Fault with a message of the catalogue, for what is wrong with a document rather than with the call. */
export function faultOf<C extends keyof Messages>(code: C, ...rest: Rest<C>): Fault {
  const { message, hint } = said(code, '', ...rest);
  return new Fault(code, message, hint);
}

/** Returns a diagnostic with a message of the catalogue, at a JSON pointer into a file. */
export function said<C extends keyof Messages>(code: C, pointer: string, ...rest: Rest<C>): Diagnostic {
  const entry = commandMessages[code] as Entry<unknown>;
  return { code, severity: entry.severity, pointer, ...inWords(entry, rest[0] ?? {}) };
}

/** Converts the error of reading what the command line names: where there is no file, the call is wrong. */
export function misnamed(error: unknown, path: string): unknown {
  if (!(error instanceof Fault)) return error;
  const { code, message, hint } = error;
  if (code === 'file-missing') return usage('no-file', { path });
  if (code === 'is-folder' || code === 'not-a-file') return usage(code, { path });
  const isElsewhere = code === 'network-unreachable' || code === 'url-not-allowed';
  return isElsewhere ? new UsageError(code, message, hint) : error;
}

/** Converts an error of the system, such as a full disk, to a UsageError. Returns other errors as they are. */
export function asFault(error: unknown): unknown {
  const { syscall, path } = (error ?? {}) as NodeJS.ErrnoException;
  if (error instanceof Fault || syscall === undefined) return error;
  return usage('system-refuses', { path: path ?? syscall, reason: systemReason(error) });
}

/** Returns the system's message for a failed call: `no space left on device`. */
export function systemReason(error: unknown): string {
  const { errno, message } = error as NodeJS.ErrnoException;
  return getSystemErrorMap().get(errno ?? 0)?.[1] ?? message;
}

/**
 * Returns the text of an error for a person, and the exit code. Anything but a fault is a bug, shown with its stack.
 */
export function explain(thrown: unknown): { text: string; code: number } {
  const error = asFault(thrown);
  if (!(error instanceof Fault)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { text, code: EXIT.fault };
  }
  return { text: inSentences(error), code: error instanceof UsageError ? EXIT.usage : EXIT.fault };
}
