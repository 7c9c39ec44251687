import { spawn } from 'node:child_process';
import { EXIT, faultOf } from '../usage.ts';

/**
 * Runs `vitrail bake` in several processes, each with its share of the work: a process computes on one processor.
 * Rejects when one of them fails.
 */
export async function inProcesses(jobs: number, args: string[]): Promise<void> {
  const ends = Array.from({ length: jobs }, (_, i) => run(['bake', ...args, '--shard', `${i}/${jobs}`]));
  const codes = await Promise.all(ends);
  if (codes.some((code) => code !== EXIT.ok)) throw faultOf('bake-failed');
}

function run(args: string[]): Promise<number | null> {
  const program = [...process.execArgv, process.argv[1]!];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
