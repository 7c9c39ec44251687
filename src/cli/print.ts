import { inSentences } from '../base/diagnostic.ts';
import { EXIT, systemReason, usage } from './usage.ts';

/** Prints a result to the standard output, which holds nothing else. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a note for a person to the standard error. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Redirects the logs of libraries to the standard error; ends quietly if the reader stops early (`| head`). */
export function keepOutputClean(): void {
  console.log = console.info = console.debug = console.error;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    note(inSentences(usage('not-written', { path: 'stdout', reason: systemReason(error) })));
    process.exit(EXIT.usage);
  });
  // There is nobody left to tell.
  process.stderr.on('error', () => {});
}
