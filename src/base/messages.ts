import { type Diagnostic, Fault } from './diagnostic.ts';
import { checkMessages } from './messages/check.ts';
import { documentMessages } from './messages/document.ts';
import { editorMessages } from './messages/editor.ts';
import { embedMessages } from './messages/embed.ts';
import { type Entry, said } from './messages/entry.ts';
import { modelMessages } from './messages/model.ts';
import { nameMessages } from './messages/names.ts';
import { runtimeMessages } from './messages/runtime.ts';
import { storeMessages } from './messages/store.ts';

/** The one catalogue of everything that is said about a fault, by code. */
export const messages = {
  ...documentMessages,
  ...nameMessages,
  ...checkMessages,
  ...runtimeMessages,
  ...modelMessages,
  ...storeMessages,
  ...embedMessages,
  ...editorMessages,
};

/** A stable identifier, one per kind of fault. */
export type Code = keyof typeof messages;

/** What the sentence of a code needs to be written. */
export type MessageArgs<C extends Code> = (typeof messages)[C] extends Entry<infer A> ? A : never;

/** The arguments may be left out where a sentence needs none. */
// biome-ignore lint/complexity/noBannedTypes: asks whether no argument is required
type Rest<C extends Code> = {} extends MessageArgs<C> ? [args?: MessageArgs<C>] : [args: MessageArgs<C>];

/** A fault found in a document, at a JSON pointer: `diagnostic('unknown-ref', '/interface/content', { name, known })`. */
export function diagnostic<C extends Code>(code: C, pointer: string, ...rest: Rest<C>): Diagnostic {
  return { code, severity: messages[code].severity, pointer, ...say(code, rest[0]) };
}

/** The same as an error to throw, where there is no document at hand: `throw fault('out-of-memory')`. */
export function fault<C extends Code>(code: C, ...rest: Rest<C>): Fault {
  const { message, hint } = say(code, rest[0]);
  return new Fault(code, message, hint);
}

const say = (code: Code, args: unknown) => said(messages[code] as Entry<unknown>, args ?? {});
