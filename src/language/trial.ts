import type { Diagnostic } from '../base/diagnostic.ts';
import type { Manifest } from '../base/manifest.ts';
import { isWithin, join } from '../base/pointer.ts';
import { knownManifests } from '../compiler/check/known-manifests.ts';
import type { Manifests } from '../compiler/check/manifests.ts';
import { type Analysis, analyze } from '../compiler/compile.ts';
import { written } from '../compiler/diagnostics/anchor.ts';
import { compositionOf, type NormalView } from '../compiler/normalize/normal-view.ts';
import { isObject } from '../compiler/validate/words.ts';
import type { Path } from './alternatives.ts';

/** The most analyses for one place. */
const MOST_TRIALS = 700;

/** Codes of faults of what is not written yet, and of what waits for it. */
const UNFINISHED: readonly string[] = ['missing-key', 'content-faulty', 'unknown-ref', 'unknown-param'];

/** Tries values at places of a document: what fits is what the compiler accepts there. */
export class Trial {
  readonly manifests: Manifests;
  /** The manifests that could be loaded, by the names of their networks. */
  readonly networks: ReadonlyMap<string, Manifest>;
  readonly document: unknown;
  #left = MOST_TRIALS;
  readonly #baselines = new Map<string, Set<string>>();
  #analysis: Analysis | undefined;

  constructor(document: unknown, manifests: Manifests) {
    this.document = document;
    this.manifests = manifests;
    this.networks = knownManifests(manifests);
  }

  /** Whether the limit of analyses is reached. Names then count as fitting; whole objects are better left out. */
  get exhausted(): boolean {
    return this.#left <= 0;
  }

  /** The analysis of the unchanged document. */
  get analysis(): Analysis {
    this.#analysis ??= analyze(this.document, this.manifests);
    return this.#analysis;
  }

  /**
   * Returns the errors that a value would cause at a place, or in the content, param or element that contains it; what
   * is still to be written around the place is none. With `fresh` the value is inserted into a list.
   */
  faults(path: Path, value: unknown, fresh = false): Diagnostic[] {
    if (this.#left-- <= 0) return [];
    const owner = ownerOf(this.document, path);
    const { document, view } = this.#around(owner);
    const local = view === undefined ? path : ['interface', ...path.slice(owner.length)];
    const place = join('', ...local);
    const whole = view === undefined ? join('', ...owner) : '/interface';
    const known = this.#baseline(whole, document);
    const tried = put(document, local, value, fresh);
    return errorsOf(tried, this.manifests).filter(
      (found) =>
        isWithin(found.pointer, whole) &&
        // What is repeated is written once, and its faults are found in each.
        (isWithin(written(tried, found.pointer), place) ||
          !(known.has(signOf(found)) || UNFINISHED.includes(found.code))),
    );
  }

  fits(path: Path, value: unknown, fresh = false): boolean {
    return this.faults(path, value, fresh).length === 0;
  }

  /** For a place in an element only that element is analyzed: the others would cost time. */
  #around(owner: Path): { document: unknown; view?: unknown } {
    if (owner[0] !== 'interface' || !isObject(this.document)) return { document: this.document };
    const view = valueAt(this.document, owner);
    return { document: { ...this.document, interface: view }, view: view ?? {} };
  }

  #baseline(whole: string, document: unknown): Set<string> {
    const key = JSON.stringify([whole, isObject(document) ? document.interface : null]);
    const known = this.#baselines.get(key) ?? new Set(errorsOf(document, this.manifests).map(signOf));
    this.#baselines.set(key, known);
    return known;
  }
}

const signOf = ({ code, pointer }: Diagnostic): string => `${code} ${pointer}`;

const errorsOf = (document: unknown, manifests: Manifests): Diagnostic[] =>
  analyze(document, manifests).diagnostics.filter(({ severity }) => severity === 'error');

/** Returns the path of the content, param, network, input or element that contains a place. */
export function ownerOf(document: unknown, path: Path): Path {
  if (path[0] !== 'interface') return path.slice(0, 2);
  let length = 1;
  let view = valueAt(document, ['interface']);
  while (isObject(view)) {
    const [kind, children] = compositionOf(view as unknown as NormalView) ?? [];
    if (kind === undefined || path[length] !== kind || !Array.isArray(children)) break;
    const inner = path[length + 1];
    if (inner === undefined || !isObject(children[Number(inner)])) break;
    view = children[Number(inner)];
    length += 2;
  }
  return path.slice(0, length);
}

/** Returns the value at a path, or undefined where there is none. */
export function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, segment) =>
      (isObject(value) || Array.isArray(value)) && Object.hasOwn(value, segment)
        ? (value as Record<string, unknown>)[segment]
        : undefined,
    document,
  );
}

/** Returns a copy of the document with another value at a path. */
export function put(document: unknown, [key, ...rest]: Path, value: unknown, fresh = false): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(document) ? document : [];
    const last = rest.length === 0;
    return list.toSpliced(key, last && fresh ? 0 : 1, put(list[key], rest, value, fresh));
  }
  const object = isObject(document) ? document : {};
  return { ...object, [key]: put(valueAt(object, [key]), rest, value, fresh) };
}
