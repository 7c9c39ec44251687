import { type Diagnostic, Fault } from './diagnostic.ts';
import { checkMessages } from './messages/check.ts';
import { derivedMessages } from './messages/derived.ts';
import { directionMessages } from './messages/directions.ts';
import { documentMessages } from './messages/document.ts';
import { editorMessages } from './messages/editor.ts';
import { embedMessages } from './messages/embed.ts';
import { type Entry, said } from './messages/entry.ts';
import { exampleMessages } from './messages/examples.ts';
import { modelMessages } from './messages/model.ts';
import { nameMessages } from './messages/names.ts';
import { networkMessages } from './messages/networks.ts';
import { runtimeMessages } from './messages/runtime.ts';
import { storeMessages } from './messages/store.ts';

/** The catalogue of all diagnostic messages, by code. */
export const messages = {
  ...documentMessages,
  ...nameMessages,
  ...networkMessages,
  ...checkMessages,
  ...directionMessages,
  ...exampleMessages,
  ...derivedMessages,
  ...runtimeMessages,
  ...modelMessages,
  ...storeMessages,
  ...embedMessages,
  ...editorMessages,
};

/** A stable identifier, one per kind of fault. */
export type Code = keyof typeof messages;

/** The arguments of the message with this code. */
export type MessageArgs<C extends Code> = (typeof messages)[C] extends Entry<infer A> ? A : never;

/** Arguments are optional if a message needs none. */
// biome-ignore lint/complexity/noBannedTypes: asks whether no argument is required
type Rest<C extends Code> = {} extends MessageArgs<C> ? [args?: MessageArgs<C>] : [args: MessageArgs<C>];

/** Returns a diagnostic at a JSON pointer: `diagnostic('unknown-ref', '/interface/content', { name, known })`. */
export function diagnostic<C extends Code>(code: C, pointer: string, ...rest: Rest<C>): Diagnostic {
  return { code, severity: messages[code].severity, pointer, ...say(code, rest[0]) };
}

/** Returns an error to throw where no document is at hand: `throw fault('out-of-memory')`. */
export function fault<C extends Code>(code: C, ...rest: Rest<C>): Fault {
  const { message, hint } = say(code, rest[0]);
  return new Fault(code, message, hint);
}

const say = (code: Code, args: unknown) => said(messages[code] as Entry<unknown>, args ?? {});
