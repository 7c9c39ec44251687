import { expect, it } from 'vitest';
import { type Asked, Asker } from '../../../src/editor/aside/asker.ts';

/** A worker that answers when the test says so, the last question first. */
class FakeWorker extends EventTarget {
  readonly asked: Asked<number>[] = [];
  ended = false;

  postMessage(asked: Asked<number>): void {
    this.asked.push(asked);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(): void {
    const { id, question } = this.asked.pop()!;
    this.dispatchEvent(new MessageEvent('message', { data: { id, answer: question * 2 } }));
  }
}

function asking() {
  const workers: FakeWorker[] = [];
  const start = () => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  };
  return { asker: new Asker<number, number>(start, 'It did not work.'), workers };
}

it('starts the worker at the first question, and gives each its own answer', async () => {
  const { asker, workers } = asking();
  expect(workers).toHaveLength(0);
  const found = Promise.all([asker.ask(1), asker.ask(2)]);
  workers[0]!.answer();
  workers[0]!.answer();
  expect(await found).toEqual([2, 4]);
  expect(workers).toHaveLength(1);
});

it('a worker that fails answers nobody; the next question starts another', async () => {
  const { asker, workers } = asking();
  const lost = Promise.allSettled([asker.ask(1), asker.ask(2)]);
  workers[0]!.dispatchEvent(new Event('error'));
  expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(workers[0]!.ended).toBe(true);
  const found = asker.ask(3);
  workers[1]!.answer();
  expect(await found).toBe(6);
});
