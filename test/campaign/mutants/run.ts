import { fork } from 'node:child_process';
import type { Told, Trial } from './trial.ts';

/** `hung`: it went on for ever, or took its process with it. */
export type Verdict = 'passed' | 'failed' | 'hung';

/** A process that says nothing for so many milliseconds hangs. */
const SILENCE = 180_000;

/** Runs trials; a process that hangs is ended, and another one goes on with the next trial. */
export async function verdictsOf(trials: Trial[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  while (verdicts.length < trials.length) {
    const rest = await runSome(trials.slice(verdicts.length));
    verdicts.push(...rest);
    // What ended the process ends with it.
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
    const end = () => runner.kill('SIGKILL');
    let silence = setTimeout(end, SILENCE);
    runner.on('message', ({ trial, ended }: Told) => {
      clearTimeout(silence);
      silence = setTimeout(end, SILENCE);
      if (ended) verdicts[trial] = ended;
    });
    runner.on('error', reject);
    runner.on('exit', () => {
      clearTimeout(silence);
      resolve(verdicts);
    });
    runner.send(trials);
  });
}
