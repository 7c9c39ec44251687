import { setTimeout as sleep } from 'node:timers/promises';
import { Fault, inSentences } from '../../../base/diagnostic.ts';
import { note } from '../../print.ts';

/** Milliseconds between two tries, and tries until it is given up: ten minutes. */
const AGAIN = 1000;
const MOST_TRIES = 600;

/**
 * Asks the server of a queue, or a store, until it answers, as it may be starting again or be full for a while. Rejects
 * with its last error.
 */
export async function patiently<T>(ask: () => Promise<T>, whom: 'queue' | 'store' = 'queue'): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      if (tries === 1) {
        if (error instanceof Fault) note(inSentences(error));
        note(`The ${whom} does not answer: waiting for it.`);
      }
      await sleep(AGAIN);
    }
  }
}
