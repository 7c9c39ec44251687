import { Fault } from '../base/diagnostic.ts';
import { fault } from '../base/messages.ts';

/** The messages of engines and backends that run out of memory. */
const OUT_OF_MEMORY =
  /out of memory|\bOOM\b|enlarge memory|memory size exceeded|buffer allocation failed|typed array length/i;

/** Returns what was thrown as a fault that can be shown: itself, `out-of-memory` or `compute-failed`. */
export function toFault(error: unknown): Fault {
  if (error instanceof Fault) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return OUT_OF_MEMORY.test(reason) ? fault('out-of-memory') : fault('compute-failed', { reason });
}

/** A fault as plain data, to be sent between threads. */
export interface PlainFault {
  code: string;
  message: string;
  hint?: string;
}

/** Converts an error to plain data; what is no Fault becomes one. */
export function toPlain(error: unknown): PlainFault {
  const { code, message, hint } = toFault(error);
  return { code, message, ...(hint === undefined ? {} : { hint }) };
}

/** Converts plain data from another thread to a Fault. */
export const fromPlain = ({ code, message, hint }: PlainFault): Fault => new Fault(code, message, hint);
