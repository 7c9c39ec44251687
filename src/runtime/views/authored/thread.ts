/** The entry of the thread that evaluates an author's specification: all of Vega behind messages. */
import './surface.ts';
import { parse, renderModule, type Spec, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { CanvasHandler } from 'vega-scenegraph';
import { Fault } from '../../../base/diagnostic.ts';
import { fault } from '../../../base/messages.ts';
import { toPlain } from '../../fault.ts';
import { CLOSED, EVENTS } from '../vega/closed.ts';
import { type Held, marksOf } from './flatten.ts';
import { limitVega } from './limits.ts';
import type { FromThread, ToThread } from './protocol.ts';
import { Outgoing } from './sender.ts';
import { onListening, tell } from './surface.ts';

type Handler = { type: string; handler: (event: object, item?: Held) => void };

const say = (message: FromThread) => self.postMessage(message);
const fail = (error: unknown) => {
  const { message = error } = Object(error) as { message?: unknown };
  const found = error instanceof Fault ? error : fault('vega-failed', { reason: String(message) });
  // A limit ends it; after a fault in one expression, others may still work.
  say({ type: 'failed', fault: toPlain(found), ended: !view || error instanceof Fault });
};
const outgoing = new Outgoing({ send: (scene) => say({ type: 'scene', scene }), fail });
let view: View | undefined;

/** Asks the page for the events that Vega listens to. */
class Listening extends CanvasHandler {
  on(name: string, handler: Handler['handler']) {
    say({ type: 'listen', on: 'view', name: this.eventName(name) });
    return super.on(name, handler);
  }
}

let worked = 0;

/** Reports errors, and at most once a second that the thread works: Vega logs each evaluation. */
const logger = {
  level: () => logger,
  error: (...what: unknown[]) => {
    fail(what.find((one) => one instanceof Error) ?? what.join(' '));
    return logger;
  },
  warn: () => logger,
  info: () => logger,
  debug: () => {
    if (performance.now() - worked > 1000) {
      worked = performance.now();
      say({ type: 'working' });
    }
    return logger;
  },
};

function start(spec: object, config: object): void {
  limitVega();
  renderModule('sent', { handler: Listening, headless: outgoing.renderer() } as never);
  onListening((name) => say({ type: 'listen', on: 'window', name }));
  const runtime = parse(spec as Spec, config, { ast: true } as never);
  view = new View({ ...runtime, eventConfig: EVENTS } as typeof runtime, {
    // The type says a constructor's option of vega-interpreter is unknown to vega.
    ...({ expr: expressionInterpreter } as object),
    renderer: 'sent' as 'svg',
    loader: CLOSED,
    logger: logger as never,
    tooltip: () => {},
  }).initialize();
  view.addSignalListener('cursor', (_name, value) => say({ type: 'cursor', cursor: shapeOf(value) }));
}

/** Returns the pointer's shape: the text of the signal itself, else the shape of the item below the pointer. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return value;
  const { user, item } = Object(value) as { user?: unknown; item?: unknown };
  return user && user !== 'default' ? user : (item ?? user);
}

async function set({ signals, rows }: ToThread & { type: 'set' }): Promise<void> {
  if (!view) return;
  for (const [name, value] of Object.entries(signals)) view.signal(name, value);
  if (rows) view.data('content', rows);
  await view.runAsync();
  await outgoing.sent();
}

/** Returns the item at a path: by turns the place of an item in its mark, and of a mark in its group. */
function itemAt(path: number[], { root }: { root: Held }): Held | undefined {
  return path.reduce<Held | undefined>(
    (held, place, depth) => held && (depth % 2 === 0 ? held.items : marksOf(held))?.[place],
    root,
  );
}

function handle({ on, name, item: path, event }: ToThread & { type: 'event' }): void {
  if (!view) return;
  const made = { ...event, ...UNANSWERED };
  if (on === 'window') return tell(name, made);
  const item = path ? itemAt(path, view.scenegraph() as unknown as { root: Held }) : undefined;
  const { _handler: handler } = view as unknown as {
    _handler: { handlers(): Handler[]; eventName(name: string): string };
  };
  for (const { type, handler: answer } of handler.handlers()) {
    if (handler.eventName(type) === name) answer(made, item);
  }
}

/** Stand in for an event's methods: the page has already handled it. */
const nothing = () => {};
const UNANSWERED = { preventDefault: nothing, stopPropagation: nothing, stopImmediatePropagation: nothing };

/** Returns a value that can be posted. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return null;
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<ToThread>) => {
  try {
    switch (data.type) {
      case 'start':
        start(data.spec, data.config);
        break;
      case 'set':
        await set(data);
        break;
      case 'follow':
        view?.addSignalListener(data.signal, (name, value) =>
          say({ type: 'signal', name, value: plain(value) }),
        );
        break;
      case 'event':
        handle(data);
        break;
      case 'drawn':
        outgoing.drawn();
    }
  } catch (error) {
    fail(error);
  }
  if ('id' in data) say({ type: 'done', id: data.id });
});

say({ type: 'up' });
