import { macrotask } from '../backend/macrotask.ts';

/** The order of turns: first what the reader waits for, then what is in sight, then the rest. */
export const RANK = { asked: 2, seen: 1, unseen: 0 } as const;

interface Waiting {
  rank(): number;
  begin(): void;
}

const waiting = new Set<Waiting>();
let going = false;
let rushing = false;

/**
 * Resolves when it is the turn of a piece of work on a view. Each piece is a task of its own, so that events and frames
 * come in between; the highest rank goes first. A piece that is alone begins at once.
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

/** Gives all their turn at once for the rest of this task: a page that is about to be printed waits for no other. */
export function rush(): void {
  rushing = true;
  for (const { begin } of waiting) begin();
  waiting.clear();
  void macrotask().then(() => {
    rushing = false;
  });
}
