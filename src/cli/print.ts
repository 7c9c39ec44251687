import { inSentences } from '../base/diagnostic.ts';
import { EXIT, systemReason, usage } from './usage.ts';

/** Prints a result to the standard output, which holds nothing else. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a note for a person to the standard error. */
export function note(text: string): void {
  process.stderr.write(`${cleared()}${text}\n`);
}

/** Whether a person looks at the standard error. */
export const isTerminal = (): boolean => process.stderr.isTTY === true;

/** Whether the last line of the terminal is a status. */
let isShown = false;

/** Shows one line in a terminal, in the place of the one before; it goes when something is noted. */
export function status(text: string): void {
  process.stderr.write(`${cleared()}${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
  isShown = true;
}

function cleared(): string {
  const clear = isShown ? '\r\u001b[2K' : '';
  isShown = false;
  return clear;
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
