import { usage } from '../../usage.ts';
import type { Fleet } from '../making/fleet.ts';
import type { BakeOptions, BakeTask } from '../options.ts';

/** A fleet that is reached by a queue, and a board of it. */
export interface OpenFleet {
  fleet: Fleet;
  close(): Promise<void>;
}

/**
 * Opens the queue that the options of a bake name, and its board; undefined where they name none.
 * UsageErrors `queue-store`, `queue-shard`, `board-queue`, `board-port`, those of opening queues and stores.
 */
export async function fleetFor(
  { queue: url, board: place }: BakeOptions,
  { share, store: kept }: BakeTask,
): Promise<OpenFleet | undefined> {
  if (url === undefined) {
    if (place !== undefined) throw usage('board-queue');
    return undefined;
  }
  if (kept === undefined) throw usage('queue-store');
  if (share) throw usage('queue-shard');
  // Only those with a queue have its packages.
  const [{ openQueue }, { openStore }, { QueuedFleet }] = await Promise.all([
    import('./queue.ts'),
    import('../store/open.ts'),
    import('./send.ts'),
  ]);
  const store = await openStore(kept);
  const { queue } = await openQueue(url, await store.identity());
  const board =
    place === undefined ? undefined : await (await import('./board.ts')).openBoard(queue, store, place);
  const close = async () => {
    await board?.close();
    await queue.close();
  };
  return { fleet: new QueuedFleet(queue, store), close };
}
