import { expect, it } from 'vitest';
import { type Asked, Asker } from '../../../src/editor/worker/asker.ts';

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

  die(): void {
    this.dispatchEvent(new Event('error'));
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
  return { asker: new Asker<number, number>(start, 'This'), workers };
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

it('asks another worker what one that died had not answered', async () => {
  const { asker, workers } = asking();
  const found = Promise.all([asker.ask(1), asker.ask(2)]);
  workers[0]!.answer();
  workers[0]!.die();
  expect(workers[0]!.ended).toBe(true);
  expect(workers[1]!.asked.map(({ question }) => question)).toEqual([1]);
  workers[1]!.answer();
  expect(await found).toEqual([2, 4]);
});

it('gives up a question of which two workers died; the next one starts another', async () => {
  const { asker, workers } = asking();
  const lost = asker.ask(1);
  workers[0]!.die();
  workers[1]!.die();
  await expect(lost).rejects.toMatchObject({ code: 'aside-died' });
  expect(workers).toHaveLength(2);
  const found = asker.ask(3);
  workers[2]!.answer();
  expect(await found).toBe(6);
});

it('rejects where no worker can be had', async () => {
  const asker = new Asker<number, number>(() => {
    throw new Error('The policy of the page forbids it.');
  }, 'This');
  await expect(asker.ask(1)).rejects.toMatchObject({ code: 'aside-died' });
});
