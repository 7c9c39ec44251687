import { macrotask } from '../backend/macrotask.ts';

/** How soon a view has its turn: what the reader waits for, what is in sight, what nobody sees. */
export const RANK = { asked: 2, seen: 1, unseen: 0 } as const;

interface Waiting {
  rank(): number;
  begin(): void;
}

const waiting = new Set<Waiting>();
let going = false;
let rushing = false;

/**
 * Before a piece of work on a view: resolves when it is its turn. Each piece is a task of its own, so that events and
 * frames come in between; those of the highest rank go first. One that is alone begins at once.
 */
export function turn(rank: () => number): Promise<void> {
  if (rushing) return Promise.resolve();
  return new Promise((begin) => {
    waiting.add({ rank, begin });
    if (!going) void go();
  });
}

async function go(): Promise<void> {
  going = true;
  while (waiting.size > 0) {
    const next = [...waiting].reduce((first, other) => (other.rank() > first.rank() ? other : first));
    waiting.delete(next);
    next.begin();
    await macrotask();
  }
  going = false;
}

/** For the rest of this task nobody waits for a turn: a page is about to be printed, which waits for no other task. */
export function rush(): void {
  rushing = true;
  for (const { begin } of waiting) begin();
  waiting.clear();
  void macrotask().then(() => {
    rushing = false;
  });
}
