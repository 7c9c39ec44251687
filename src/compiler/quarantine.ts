import type { Diagnostic } from '../base/diagnostic.ts';
import { nearest } from '../base/nearest.ts';
import { isWithin, join, split } from '../base/pointer.ts';
import type { Faulty, Section } from './check/scope.ts';
import { isRepeat } from './normalize/repeat.ts';
import type { WrittenDocument } from './normalize/written.ts';

/** A document with every faulty part set aside. */
export interface Quarantined {
  /** The document without its faulty parts; undefined if the fault is in the structure that holds it together. */
  document: WrittenDocument | undefined;
  faulty: Faulty;
  /** JSON pointers of the remaining params in the text. */
  paramPointers: string[];
  /** Elements with faults, by pointer. */
  elementFaults: Map<string, Diagnostic[]>;
}

type Json = Record<string, unknown>;

const SECTIONS: readonly Section[] = ['networks', 'inputs', 'params', 'contents'];

/** Sets aside the smallest part around each error, so that the rest of the document still compiles. */
export function quarantine(value: unknown, diagnostics: Diagnostic[]): Quarantined {
  const faulty: Faulty = {
    networks: new Set(),
    inputs: new Set(),
    params: new Set(),
    contents: new Set(),
    unsure: new Set(),
  };
  const elementFaults = new Map<string, Diagnostic[]>();
  const badParams = new Set<number>();
  const result = { faulty, paramPointers: [] as string[], elementFaults };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ...result, document: undefined };
  }
  const document = structuredClone(value) as Json;
  for (const found of diagnostics.filter(({ severity }) => severity === 'error')) {
    const [section, name, ...rest] = split(found.pointer);
    if (section === 'contents' && name !== undefined) faulty.contents.add(name);
    else if (section === 'networks' && name !== undefined) faulty.networks.add(name);
    else if (section === 'inputs' && name !== undefined) faulty.inputs.add(name);
    else if (section === 'params' && name !== undefined) badParams.add(Number(name));
    else if (section === 'interface') {
      const pointer = elementAround(
        document.interface,
        [name, ...rest].filter((s) => s !== undefined),
      );
      if (pointer === undefined) return { ...result, document: undefined };
      elementFaults.set(pointer, [...(elementFaults.get(pointer) ?? []), found]);
    } else if (found.code === 'unknown-key' || found.code === 'forbidden-key') {
      if (section === undefined) continue;
      const meant = nearest(section, SECTIONS) as Section | undefined;
      if (meant !== undefined && document[meant] === undefined) faulty.unsure.add(meant);
      delete document[section];
    } else return { ...result, document: undefined };
  }
  if (document.interface === undefined) return { ...result, document: undefined };
  for (const section of ['networks', 'inputs', 'contents'] as const) {
    for (const name of faulty[section]) delete (document[section] as Json | undefined)?.[name];
  }
  setAsideParams(document, badParams, result);
  gatherWithin(elementFaults);
  for (const pointer of elementFaults.keys()) replaceElement(document, pointer);
  return { ...result, document: document as unknown as WrittenDocument };
}

const GROUPS = ['hconcat', 'vconcat', 'layer'];

/**
 * Returns the pointer of the element that contains a place in the interface; undefined if the place lies outside all
 * elements.
 */
function elementAround(view: unknown, path: string[], pointer = '/interface'): string | undefined {
  if (typeof view !== 'object' || view === null) return undefined;
  const [kind, index, ...rest] = path;
  if (kind === undefined) return pointer;
  if (isRepeat(view)) {
    const inside = index === undefined ? [] : [index, ...rest];
    return kind === 'view' ? elementAround(view.view, inside, join(pointer, kind)) : pointer;
  }
  const group = GROUPS.find((name) => Object.hasOwn(view, name));
  if (group === undefined) return pointer;
  const children = (view as Json)[group];
  if (kind !== group || index === undefined || !Array.isArray(children)) return undefined;
  return elementAround(children[Number(index)], rest, join(pointer, kind, index));
}

function setAsideParams(
  document: Json,
  bad: Set<number>,
  result: { faulty: Faulty; paramPointers: string[] },
): void {
  if (!Array.isArray(document.params)) return;
  document.params = document.params.filter((param, i) => {
    if (!bad.has(i)) {
      result.paramPointers.push(join('/params', i));
      return true;
    }
    const { name, ...others } = (param ?? {}) as Json;
    if (typeof name !== 'string') result.faulty.unsure.add('params');
    // Any of its texts may be meant as the name.
    for (const text of [name, ...Object.values(others)]) {
      if (typeof text === 'string') result.faulty.params.add(text);
    }
    return false;
  });
}

/** Merges the faults inside a view that is set aside into those of the view. */
function gatherWithin(faults: Map<string, Diagnostic[]>): void {
  for (const [pointer, inner] of [...faults]) {
    const around = [...faults.keys()].find((other) => other !== pointer && isWithin(pointer, other));
    if (around === undefined) continue;
    faults.get(around)!.push(...inner);
    faults.delete(pointer);
  }
}

function replaceElement(document: Json, pointer: string): void {
  const path = split(pointer);
  const last = path.pop()!;
  const parent = path.reduce<Json>((at, segment) => at[segment] as Json, document);
  parent[last] = { fault: true };
}
