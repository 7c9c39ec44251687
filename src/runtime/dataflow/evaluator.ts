import { at } from '../../base/at.ts';
import { bytesOf, type Value } from '../../base/value.ts';
import type { Expression, Host, NodeReport, Progress } from '../host.ts';
import { nodesIn } from '../kernels/nodes-in.ts';
import { computeOnPage } from '../kernels/page.ts';
import { InFlight, type Request } from '../store/in-flight.ts';
import { firstOf, type Keeper, type Source } from '../store/source.ts';
import { ValueStore } from '../store/values.ts';
import { ActivityLog } from './activity.ts';
import { withValues } from './given.ts';
import { partialOf } from './partial.ts';
import { rowOf } from './row.ts';

/** Milliseconds from which on a value is kept for the next visit. */
const LONG = 3000;

const isOfPictures = ({ place }: Expression): boolean => place === 'pictures';

/** An expression that is evaluated, and the evaluations begun for it, by key. */
interface Asked {
  whole: Expression;
  request: Request;
  begun: Map<string, Promise<Value>>;
}

/** Returns finished pictures as a value, of the entries of a content or those that the expression names. */
type MakePictures = (expression: Expression, content: Value | undefined, request: Request) => Promise<Value>;

/** What an evaluator finds beside the host. */
interface Surroundings {
  sources?: Source[];
  keeper?: Keeper | undefined;
  pictures: MakePictures;
}

/** Evaluates expressions: uses stored values, joins computations that are running, and computes the rest. */
export class Evaluator {
  readonly store: ValueStore;
  /** What was computed, when and how long. */
  readonly activity = new ActivityLog();
  readonly #host: Host;
  readonly #sources: Source[];
  readonly #keeper: Keeper | undefined;
  readonly #pictures: MakePictures;
  readonly #inFlight = new InFlight<Value>();
  /** How many nodes were computed so far: an edit that changes no number computes none. */
  computed = 0;

  constructor(host: Host, budget: number, { sources = [], keeper, pictures }: Surroundings) {
    this.#host = host;
    this.#pictures = pictures;
    this.#keeper = keeper;
    this.#sources = sources;
    this.store = new ValueStore(budget);
  }

  /** Returns the value if that needs no waiting: if all that it needs from the device is stored. */
  now(expression: Expression): Value | undefined {
    const stored = this.store.get(expression.key);
    if (stored || expression.place !== 'page') return stored;
    const inputs: Value[] = [];
    for (const input of expression.inputs) {
      const value = this.now(input);
      if (!value) return undefined;
      inputs.push(value);
    }
    return this.#runPage(expression, inputs);
  }

  /** Evaluates an expression. Progress of its device nodes holds the value of the whole as far as it is known. */
  evaluate(expression: Expression, request: Request): Promise<Value> {
    return this.#evaluate(expression, { whole: expression, request, begun: new Map() });
  }

  /** Evaluates each expression below once, however many others read it. */
  #evaluate(expression: Expression, asked: Asked): Promise<Value> {
    const begun = asked.begun.get(expression.key) ?? this.#begin(expression, asked);
    asked.begun.set(expression.key, begun);
    return begun;
  }

  async #begin(expression: Expression, asked: Asked): Promise<Value> {
    const { whole, request } = asked;
    const present = this.now(expression);
    if (present) return present;
    if (expression.place === 'device') return this.#runDevice(expression, whole, request);
    if (expression.place === 'pictures') return this.#makePictures(expression, request);
    const row = rowOf(expression);
    if (row && !(await this.#find(at(expression.inputs, 0).key))) return this.#runDevice(row, whole, request);
    const inputs = await Promise.all(expression.inputs.map((input) => this.#evaluate(input, asked)));
    return this.store.get(expression.key) ?? this.#runPage(expression, inputs);
  }

  #runPage({ key, op, params }: Expression, inputs: Value[]): Value {
    const start = performance.now();
    try {
      const value = computeOnPage(op, inputs, params);
      this.computed++;
      this.store.set(key, value);
      this.#done(key, value, 'computed', performance.now() - start);
      return value;
    } catch (error) {
      this.activity.note(key, { status: 'failed', error });
      throw error;
    }
  }

  #runDevice(expression: Expression, whole: Expression, request: Request): Promise<Value> {
    request.signal.throwIfAborted();
    const onProgress = ({ partial: part, ...progress }: Progress) => {
      const known = ({ key }: Expression) => (key === expression.key ? part : this.store.get(key));
      const partial = part && partialOf(whole, known);
      request.onProgress(partial ? { ...progress, partial } : progress);
    };
    return this.#inFlight.join(expression.key, { ...request, onProgress }, async (shared) => {
      const { key } = expression;
      const begun = new Set<string>();
      this.activity.note(key, { status: 'waiting' });
      try {
        const stored = this.#sources.length > 0 && (await this.#find(key));
        shared.signal.throwIfAborted();
        let start = Number.POSITIVE_INFINITY;
        const onNode = ({ key: node, ...noted }: NodeReport) => {
          start = Math.min(start, performance.now());
          if (noted.status === 'running') begun.add(node);
          else begun.delete(node);
          this.activity.note(node, { ...noted, from: 'computed' });
        };
        const isPictured = !stored && nodesIn(expression, isOfPictures).length > 0;
        // In this turn where it can be: what others ask for in it is then one piece of work.
        const complete = isPictured ? await this.#withPictures(expression, shared) : expression;
        const value = stored || (await this.#host.evaluate(complete, { ...shared, onNode }));
        if (!stored) this.computed++;
        if (performance.now() - start >= LONG) this.#keeper?.keepValue(key, value);
        this.store.set(key, value);
        this.#done(key, value, stored ? 'source' : 'computed');
        return value;
      } catch (error) {
        for (const node of begun) this.activity.forget(node);
        if (shared.signal.aborted) this.activity.forget(key);
        else this.activity.note(key, { status: 'failed', error });
        throw error;
      }
    });
  }

  /** Returns what a device is asked, with finished pictures in it as values: it does not know where they are kept. */
  async #withPictures(expression: Expression, request: Request): Promise<Expression> {
    const made = new Map<string, Value>();
    for (const node of nodesIn(expression, isOfPictures)) {
      made.set(node.key, await this.evaluate(node, request));
    }
    return withValues(expression, made);
  }

  #makePictures(expression: Expression, request: Request): Promise<Value> {
    return this.#inFlight.join(expression.key, request, async (shared) => {
      const { key, inputs } = expression;
      this.activity.note(key, { status: 'running' });
      try {
        const [content] = await Promise.all(inputs.map((input) => this.evaluate(input, shared)));
        const value = await this.#pictures(expression, content, shared);
        this.store.set(key, value);
        this.#done(key, value, 'computed');
        return value;
      } catch (error) {
        if (shared.signal.aborted) this.activity.forget(key);
        else this.activity.note(key, { status: 'failed', error });
        throw error;
      }
    });
  }

  /** Looks up a finished value in the sources. */
  #find(key: string): Promise<Value | undefined> {
    return firstOf(this.#sources, (source) => source.value(key));
  }

  #done(key: string, value: Value, from: 'computed' | 'source', ms?: number): void {
    const { notes } = value;
    const timed = ms === undefined ? {} : { ms };
    this.activity.note(key, {
      status: 'ready',
      from,
      bytes: bytesOf(value),
      ...timed,
      ...(notes ? { notes } : {}),
    });
  }
}
