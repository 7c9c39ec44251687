import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Taken } from './opener.ts';
import type { Source } from './sources.ts';

/** How long a file may take, and how long one that took longer may when it is opened again alone. */
const LIMITS = [10_000, 60_000];

/** Opens files in a process that is ended where one takes too long. */
export class Watched {
  #process: ChildProcess | undefined;

  /** What came of opening a network's files. */
  async open(files: Source['files']): Promise<Taken> {
    for (const limit of LIMITS) {
      const found = await this.#within(limit, files);
      // What one file left behind is not held against the next.
      if (found !== 'late' && found.ended === 'fault') this.end();
      if (found !== 'late') return found;
    }
    return { ended: 'fault', fault: `it takes more than ${LIMITS.at(-1)! / 1000} seconds` };
  }

  end(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }

  async #within(limit: number, files: Source['files']): Promise<Taken | 'late'> {
    const opener = await this.#started();
    const done = new AbortController();
    const late = AbortSignal.timeout(limit);
    const signal = AbortSignal.any([late, done.signal]);
    const answered = once(opener, 'message', { signal }).then(([taken]) => taken as Taken);
    const ended = once(opener, 'exit', { signal }).then(([code]): Taken => {
      this.#process = undefined;
      return { ended: 'fault', fault: `it ends the process, with ${code}` };
    });
    opener.send(files);
    try {
      return await Promise.race([answered, ended]);
    } catch (error) {
      this.end();
      if (!late.aborted) throw error;
      return 'late';
    } finally {
      done.abort();
      await Promise.allSettled([answered, ended]);
    }
  }

  async #started(): Promise<ChildProcess> {
    if (this.#process) return this.#process;
    const opener = fileURLToPath(new URL('./opener.ts', import.meta.url));
    this.#process = fork(opener, { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
    await once(this.#process, 'message');
    return this.#process;
  }
}
