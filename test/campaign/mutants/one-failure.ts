import fc from 'fast-check';
import { afterEach, beforeEach } from 'vitest';

/** One failure tells that a fault was seen: what comes after it in a test file is left out, and nothing is shrunk. */
fc.configureGlobal({ endOnFailure: true });
let failed = false;
beforeEach(({ skip }) => {
  skip(failed);
});
afterEach(({ task }) => {
  failed ||= task.result?.state === 'fail';
});
