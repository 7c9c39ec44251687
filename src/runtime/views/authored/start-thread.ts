/** Starts a thread for an author's specification; undefined where a page can have none. */
export type StartThread = () => Promise<Worker | undefined>;

/** Starts a thread from its own file; where that is of another origin, from a script of the page that imports it. */
export const startThread: StartThread = async () =>
  (await running(
    () => new Worker(new URL('./thread.ts', import.meta.url), { type: 'module', name: 'vitrail-vega' }),
  )) ?? (await running(imported));

function imported(): Worker {
  const Importing = class extends Worker {
    constructor(address: string | URL, options?: WorkerOptions) {
      const script = new Blob([`import ${JSON.stringify(String(address))};`], { type: 'text/javascript' });
      super(URL.createObjectURL(script), options);
    }
  };
  // Bundlers recognize a worker's file by this expression.
  return ((Worker) => new Worker(new URL('./thread.ts', import.meta.url), { type: 'module' }))(Importing);
}

/** Returns a worker that runs; undefined where it is refused, at once or when its script is loaded. */
export async function running(make: () => Worker): Promise<Worker | undefined> {
  try {
    const thread = make();
    await new Promise((resolve, reject) => {
      thread.addEventListener('message', resolve, { once: true });
      thread.addEventListener('error', reject, { once: true });
    });
    return thread;
  } catch {
    return undefined;
  }
}
