import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Taken } from './opener.ts';
import type { Source } from './sources.ts';

/** How long a file may take, and how long one that took longer may when it is opened again alone. */
const LIMITS = [10_000, 60_000];

/** Opens files in a worker that is ended where one takes too long. */
export class Watched {
  #worker: Worker | undefined;

  /** What came of opening a network's files. */
  async open(files: Source['files']): Promise<Taken> {
    for (const limit of LIMITS) {
      const found = await this.#within(limit, files);
      if (found !== 'late') return found;
    }
    return { ended: 'fault', fault: `it takes more than ${LIMITS.at(-1)! / 1000} seconds` };
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #within(limit: number, files: Source['files']): Promise<Taken | 'late'> {
    const worker = await this.#started();
    const late = AbortSignal.timeout(limit);
    try {
      const answer = once(worker, 'message', { signal: late });
      worker.postMessage(files);
      const [taken] = (await answer) as [Taken];
      return taken;
    } catch (error) {
      await this.end();
      return late.aborted ? 'late' : { ended: 'fault', fault: String(error) };
    }
  }

  async #started(): Promise<Worker> {
    if (this.#worker) return this.#worker;
    this.#worker = new Worker(new URL('./opener.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
    await once(this.#worker, 'message');
    return this.#worker;
  }
}
