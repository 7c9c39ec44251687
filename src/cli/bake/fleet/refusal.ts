/**
 * Codes of faults that say something of this machine, and nothing of the job: another may be able to do it, or this one
 * later. All else counts as a try.
 */
const OF_THE_MACHINE = new Set([
  'job-version',
  // What is there is not what the job was made for.
  'network-changed',
  'dataset-changed',
  // It can't be reached from here.
  'file-missing',
  'file-outside',
  'network-unreachable',
  'url-not-allowed',
  'not-shared',
  // The store is full, read-only, or away.
  'not-written',
  'store-refuses',
  'system-refuses',
]);

/** Whether a job with this fault goes back to the queue, as if it had not been tried. */
export const isRefusal = (code: string): boolean => OF_THE_MACHINE.has(code);
