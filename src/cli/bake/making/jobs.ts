import { type ChildProcess, spawn } from 'node:child_process';
import { Fault } from '../../../base/diagnostic.ts';
import { fromPlain, type PlainFault, toPlain } from '../../../runtime/fault.ts';
import { EXIT, faultOf, UsageError } from '../../usage.ts';

/** What a process tells the one that started it: that something is made, or why it ends. */
type Told = 'made' | { fault: PlainFault; isUsage: boolean };

/**
 * Runs `vitrail bake` in several processes, each with its share of the work: a process computes on one processor.
 * Rejects with the fault of the first that fails, and ends the others.
 * @param onDone called for everything that one of them has made
 */
export async function inProcesses(jobs: number, args: string[], onDone: () => void): Promise<void> {
  const children = Array.from({ length: jobs }, (_, i) =>
    start(['bake', '--shard', `${i}/${jobs}`, ...args]),
  );
  try {
    await Promise.all(children.map((child) => endOf(child, onDone)));
  } finally {
    for (const child of children) child.kill();
  }
}

const start = (args: string[]): ChildProcess =>
  spawn(process.execPath, [...process.execArgv, process.argv[1]!, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

function endOf(child: ChildProcess, onDone: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (told: Told) => {
      if (told === 'made') onDone();
      else reject(told.isUsage ? asUsage(told.fault) : fromPlain(told.fault));
    });
    child.on('error', reject);
    // What it told last comes before its channel ends.
    child.on('close', (code) => {
      const settle = () => (code === EXIT.ok ? resolve() : reject(faultOf('bake-failed')));
      if (child.connected) child.once('disconnect', settle);
      else settle();
    });
  });
}

const asUsage = ({ code, message, hint }: PlainFault): UsageError => new UsageError(code, message, hint);

/**
 * In a process that {@link inProcesses} started: what tells that one that something is made. Without it this process
 * ends too. Undefined in any other process.
 */
export function toStarter(): (() => void) | undefined {
  if (!process.send) return undefined;
  process.once('disconnect', () => process.exit());
  // Listening alone is no reason to stay.
  process.channel!.unref();
  return () => tell('made');
}

/** In such a process, tells the one that started it why this one ends; any other has to say it itself. */
export function toldStarter(error: unknown): boolean {
  if (!process.send || !(error instanceof Fault)) return false;
  tell({ fault: toPlain(error), isUsage: error instanceof UsageError });
  return true;
}

const tell = (told: Told): void => void process.send!(told);
