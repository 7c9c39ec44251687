import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { CLI } from './cli-path.ts';

/** Runs the built command, bound to one processor where that can be done. */
export function start(args: string[], core?: number, stderr: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
  const bound = core !== undefined && existsSync('/usr/bin/taskset');
  const command = [process.execPath, CLI, ...args];
  const [file = '', ...rest] = bound ? ['/usr/bin/taskset', '-c', String(core), ...command] : command;
  return spawn(file, rest, { stdio: ['ignore', 'pipe', stderr] });
}

/** Resolves once a process has ended by itself. Rejects with its exit code where it failed. */
export function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`A process ended with ${code}.`)),
    );
  });
}

/** Workers, one for each processor, of which each is started again when it ends. */
export class Workers {
  readonly #running: ChildProcess[] = [];
  /** How often each key was made. */
  readonly made = new Map<string, number>();
  #first = Number.NaN;
  #last = Number.NaN;
  #isOver = false;

  /** Seconds between the first thing that was made and the last. */
  get seconds(): number {
    return (this.#last - this.#first) / 1000;
  }

  constructor(
    private readonly args: string[],
    count: number,
  ) {
    for (let i = 0; i < count; i++) this.#start(i);
  }

  #start(i: number): void {
    const child = start(['worker', ...this.args, '--jobs', '1'], i);
    this.#running[i] = child;
    let rest = '';
    child.stdout?.on('data', (text) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      this.#last = performance.now();
      if (this.made.size === 0) this.#first = this.#last;
      for (const key of lines) this.made.set(key, (this.made.get(key) ?? 0) + 1);
    });
    child.on('close', () => this.#isOver || this.#start(i));
  }

  /** Kills one of them, which another takes the place of. */
  kill(i: number): void {
    this.#running[i]?.kill('SIGKILL');
  }

  /** Ends all. */
  close(): void {
    this.#isOver = true;
    for (const child of this.#running) child.kill('SIGKILL');
  }
}
