import { Fault } from '../base/diagnostic.ts';
import { fault } from '../base/messages.ts';

/** A thrown thing as a fault that can be shown. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  return fault('compute-failed', { reason: error instanceof Error ? error.message : String(error) });
}

/** A fault as plain data, to cross between threads. */
export interface PlainFault {
  code: string;
  message: string;
  hint?: string;
}

export function toPlain(error: unknown): PlainFault {
  const { code, message, hint } = toFault(error);
  return { code, message, ...(hint === undefined ? {} : { hint }) };
}

export const fromPlain = ({ code, message, hint }: PlainFault): Fault => new Fault(code, message, hint);
