import { inSentences } from '../base/diagnostic.ts';
import { EXIT, systemReason, usage } from './usage.ts';

/** Results go to the standard output, and nothing else does. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** What a person should know goes beside it. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Libraries that chatter do so beside the results; a reader that stops early (`| head`) is no fault. */
export function keepOutputClean(): void {
  console.log = console.info = console.debug = console.error;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    note(inSentences(usage('not-written', { path: 'stdout', reason: systemReason(error) })));
    process.exit(EXIT.usage);
  });
  // Nobody is left to be told.
  process.stderr.on('error', () => {});
}
