import type { Diagnostic } from '../../../base/diagnostic.ts';
import type { Around, Completion } from '../../../language/complete.ts';
import type { Fix } from '../../../language/fix.ts';
import type { Hover } from '../../../language/hover.ts';
import { Asker } from '../../worker/asker.ts';
import type { Question } from './answers.ts';

/** Help with a text, computed in a worker because each call may take longer than a keystroke should. */
export interface Help {
  complete(text: string, offset: number): Promise<Completion | undefined>;
  hover(text: string, offset: number): Promise<Hover | undefined>;
  fixes(text: string, found: Diagnostic): Promise<Fix[]>;
}

const asker = new Asker<Question, unknown>(
  () => new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module', name: 'language' }),
  'Help with the text',
);

/**
 * Creates help that uses the latest value of `around`. Where the worker fails, it answers that there is nothing.
 * @param onFault receives the reason of a failure
 */
export const helpWith = (around: () => Around, onFault: (error: Error) => void): Help => {
  const ask = async <A>(question: Question, otherwise: A): Promise<A> => {
    try {
      return (await asker.ask(question)) as A;
    } catch (error) {
      onFault(error as Error);
      return otherwise;
    }
  };
  return {
    complete: (text, offset) => ask({ kind: 'complete', about: [text, offset, around()] }, undefined),
    hover: (text, offset) => ask({ kind: 'hover', about: [text, offset, around()] }, undefined),
    fixes: (text, found) => ask({ kind: 'fixes', about: [text, found, around()] }, []),
  };
};
