/**
 * The message with which a worker lets the page watch whether it lives. A worker that throws says so; one that runs out
 * of memory, or is ended by the browser, may not. So it holds a lock as long as it lives, and the page waits for that
 * lock (Web Locks API). A page that was not served securely has no locks: it notices only errors.
 */
interface Life {
  /** Name of the lock. */
  life: string;
}

const SILENT = 'it ended without a word';

/** Takes the lock of this worker and tells the page its name. Called once in a worker. */
export async function live(): Promise<void> {
  if (!navigator.locks) return;
  const life = `vitrail ${crypto.randomUUID()}`;
  const begun = new Promise<void>((held) => {
    void navigator.locks.request(life, () => {
      held();
      return new Promise(() => {});
    });
  });
  await begun;
  self.postMessage({ life } satisfies Life);
}

/** Calls `onDeath` once if a worker dies by itself. Returns a function that ends the worker and the watch. */
export function watchLife(worker: Worker, onDeath: (reason: string) => void): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const end = () => {
    watching.abort();
    worker.terminate();
  };
  const die = (reason: string) => {
    if (signal.aborted) return;
    end();
    onDeath(reason);
  };
  worker.addEventListener('error', ({ message }) => die(message || SILENT), { signal });
  const hear = ({ data }: MessageEvent<Partial<Life> | null>) => {
    if (data?.life === undefined) return;
    navigator.locks.request(data.life, { signal }, () => die(SILENT)).catch(() => {});
  };
  worker.addEventListener('message', hear, { signal });
  return end;
}
