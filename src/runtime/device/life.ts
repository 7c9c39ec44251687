/**
 * Whether a worker still lives. One that throws says so; one that runs out of memory, or is ended by the browser, may
 * not. So a worker holds a lock for as long as it lives, and the page waits for that (Web Locks API). Where a page has
 * no locks, as it was not served securely, only what a worker says is heard.
 */
interface Life {
  /** Name of the lock. */
  life: string;
}

const SILENT = 'it ended without a word';

/** Within a worker, once. */
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

/** Calls `onDeath` once when a worker has died by itself. Returns a function that ends worker and watch. */
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
