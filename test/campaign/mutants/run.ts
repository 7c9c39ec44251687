import { fork } from 'node:child_process';
import type { Told, Trial } from './trial.ts';

/** `hung`: it went on for ever, or took its process with it. */
export type Verdict = 'passed' | 'failed' | 'hung';

/** Runs trials; after one that ends its process, another process goes on with the next. */
export async function verdictsOf(trials: Trial[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  while (verdicts.length < trials.length) {
    const rest = await runSome(trials.slice(verdicts.length));
    verdicts.push(...rest);
    // The process ended with the one after.
    if (verdicts.length < trials.length) verdicts.push('hung');
  }
  return verdicts;
}

/** The verdicts of the first trials, up to the one that hangs. */
function runSome(trials: Trial[]): Promise<Verdict[]> {
  return new Promise((resolve, reject) => {
    const verdicts: Verdict[] = [];
    const runner = fork(new URL('./runner.ts', import.meta.url), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    runner.on('message', ({ trial, ended }: Told) => {
      verdicts[trial] = ended;
    });
    runner.on('error', reject);
    runner.on('exit', () => resolve(verdicts));
    runner.send(trials);
  });
}
