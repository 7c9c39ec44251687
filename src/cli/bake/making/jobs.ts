import { type ChildProcess, spawn } from 'node:child_process';
import { at } from '../../../base/at.ts';
import { Fault } from '../../../base/diagnostic.ts';
import { fromPlain, type PlainFault, toPlain } from '../../../runtime/fault.ts';
import { EXIT, faultOf, UsageError } from '../../usage.ts';

/** A message from a process to the one that started it: something is made, or why it ends. */
type Told = 'made' | { fault: PlainFault; isUsage: boolean };

/**
 * Runs `vitrail bake` in several processes, each with a share of the work, as a process computes on one processor.
 * Rejects with the fault of the first that fails, and ends the others.
 * @param onDone called for each value or picture that is made
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

/** Starts this command once more, with a channel to it. */
export const start = (args: string[]): ChildProcess =>
  spawn(process.execPath, [...process.execArgv, at(process.argv, 1), ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

function endOf(child: ChildProcess, onDone: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('message', (told: Told) => {
      if (told === 'made') onDone();
      else reject(told.isUsage ? asUsage(told.fault) : fromPlain(told.fault));
    });
    child.on('error', reject);
    // Its last message comes before its channel closes.
    child.on('close', (code) => {
      const settle = () => (code === EXIT.ok ? resolve() : reject(faultOf('bake-failed')));
      if (child.connected) child.once('disconnect', settle);
      else settle();
    });
  });
}

const asUsage = ({ code, message, hint }: PlainFault): UsageError => new UsageError(code, message, hint);

/**
 * Returns a function that tells the starter that something is made, in a process that {@link inProcesses} started; in
 * any other process undefined. This process ends when its starter does.
 */
export function toStarter(): (() => void) | undefined {
  if (!process.send) return undefined;
  process.once('disconnect', () => process.exit());
  // The channel must not keep this process running.
  process.channel?.unref();
  return () => tell('made');
}

/** Tells the starter, where there is one, why this process ends. Returns whether it did. */
export function toldStarter(error: unknown): boolean {
  if (!process.send || !(error instanceof Fault)) return false;
  tell({ fault: toPlain(error), isUsage: error instanceof UsageError });
  return true;
}

const tell = (told: Told): void => void process.send?.(told);
