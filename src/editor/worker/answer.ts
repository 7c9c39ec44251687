import { live } from '../../runtime/device/life.ts';
import type { Answered, Asked } from './asker.ts';

/** Answers each question of the page, within a worker. */
export function answerWith<Q, A>(find: (question: Q) => A): void {
  void live();
  self.addEventListener('message', ({ data: { id, question } }: MessageEvent<Asked<Q>>) => {
    const answered: Answered<A> = { id, answer: find(question) };
    self.postMessage(answered);
  });
}
