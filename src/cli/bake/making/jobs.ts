import { spawn } from 'node:child_process';
import { EXIT, faultOf } from '../../usage.ts';

/**
 * Runs `vitrail bake` in several processes, each with its share of the work: a process computes on one processor.
 * Rejects when one of them fails.
 * @param onDone called for everything that one of them has made
 */
export async function inProcesses(jobs: number, args: string[], onDone: () => void): Promise<void> {
  const ends = Array.from({ length: jobs }, (_, i) =>
    run(['bake', ...args, '--shard', `${i}/${jobs}`], onDone),
  );
  const codes = await Promise.all(ends);
  if (codes.some((code) => code !== EXIT.ok)) throw faultOf('bake-failed');
}

function run(args: string[], onDone: () => void): Promise<number | null> {
  const program = [...process.execArgv, process.argv[1]!];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...args], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', onDone);
    child.on('error', reject);
    child.on('close', resolve);
  });
}

/**
 * In a process that {@link inProcesses} started: what tells that one that something is made. Without it this process
 * ends too. Undefined in any other process.
 */
export function toStarter(): (() => void) | undefined {
  if (!process.send) return undefined;
  process.once('disconnect', () => process.exit());
  // Listening alone is no reason to stay.
  process.channel!.unref();
  return () => void process.send!('made');
}
