import type { Diagnostic } from '../../base/diagnostic.ts';

/** Collects faults; `full` tells that no more are wanted. */
export interface Report {
  add(found: Diagnostic): void;
  readonly full: boolean;
  /** Whether it is only asked if there is a fault: then nobody reads what it says. */
  readonly brief?: boolean;
}
