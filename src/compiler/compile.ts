/**
 * From the text of a document to a program, and to a diagnostic for every fault:
 *
 *     text --parse--> value --validate--> document --quarantine--> its good parts
 *          --normalize--> NormalDocument --check(facts of manifests)--> TypedDocument
 *          --build--> Graph --prune, assemble--> Program (plain JSON)
 *     TypedDocument --designSpace--> DesignSpace: what the document looks at and how, as a diagram
 *
 * Pure and synchronous: no DOM, no tensors, no fetch, no clock, no randomness. Never throws on a user's mistake.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import { assemble } from './assemble/assemble.ts';
import { check, type TypedDocument, unusedContents } from './check/check.ts';
import { type DocumentManifests, sortManifests } from './check/document-manifests.ts';
import type { Manifests } from './check/manifests.ts';
import { anchor, written } from './diagnostics/anchor.ts';
import { type Built, build } from './graph/build.ts';
import {
  isDatasetInput,
  isDerived,
  type NormalDataset,
  type NormalDocument,
  type NormalModel,
} from './normalize/normal.ts';
import { normalize } from './normalize/normalize.ts';
import { type Parsed, parse } from './parse/parse.ts';
import type { Program } from './program.ts';
import { quarantine } from './quarantine.ts';
import { type DesignSpace, designSpace } from './space/space.ts';
import { validate } from './validate/validate.ts';

/** The result of every stage that the document reached; the editor shows each. */
export interface Compiled {
  parsed: Parsed;
  /** The document with shorthand expanded and defaults filled in. */
  normal?: NormalDocument;
  typed?: TypedDocument;
  built?: Built;
  /** The place of the interface in the design space; `spaceSpec` draws it. */
  space?: DesignSpace;
  /** Absent if nothing can be shown. Elements with faults are included, with their faults. */
  program?: Program;
  diagnostics: Diagnostic[];
}

/** Compiles a document. `manifests` holds what is known of each network and dataset that {@link sourcesOf} returns. */
export function compile(text: string, manifests: Manifests): Compiled {
  const stages = compileInStages(text, manifests);
  for (;;) {
    const { done, value } = stages.next();
    if (done) return value;
  }
}

/** Compiles like {@link compile}, yielding after each long stage so that a page stays responsive. */
export function* compileInStages(text: string, manifests: Manifests): Generator<undefined, Compiled> {
  // 1. Text to value.
  const parsed = parse(text);
  if (parsed.value === undefined) return { parsed, diagnostics: parsed.diagnostics };

  // 2. to 4. Value to types.
  const { normal, typed, facts, diagnostics: found } = analyze(parsed.value, manifests, parsed.diagnostics);
  const diagnostics = anchor(found, parsed);
  for (const element of typed?.elements ?? []) element.faults = anchor(element.faults, parsed);
  if (!normal || !typed || !facts) return { parsed, diagnostics };
  yield;

  // 5. Dataflow.
  const built = build(typed, facts.networks);
  yield;

  // 6. Program.
  const space = designSpace(typed.elements, facts.networks);
  const program = assemble(normal, typed, built, space, facts);
  return { parsed, normal, typed, built, space, program, diagnostics };
}

/** The result of the stages that check a document, before anything is built from it. */
export interface Analysis extends Pick<Compiled, 'normal' | 'typed' | 'diagnostics'> {
  facts?: DocumentManifests;
}

/**
 * Checks the parsed value of a document. Pointers of the diagnostics refer to the written-out document. `earlier`
 * diagnostics, from parsing, set parts aside like any others, and are included in the result.
 */
export function analyze(value: unknown, manifests: Manifests, earlier: Diagnostic[] = []): Analysis {
  // 2. Value to document: the schema.
  const diagnostics = [...earlier, ...validate(value).diagnostics];
  const { document, faulty, paramPointers, elementFaults } = quarantine(value, diagnostics);
  if (!document) return { diagnostics };

  // 3. Shorthand and defaults.
  const normal = normalize(document);

  // 4. Meaning: names, types, units.
  const facts = sortManifests(normal, manifests);
  const { typed, diagnostics: found } = check(normal, facts, faulty, paramPointers);
  for (const element of typed.elements) {
    element.pointer = written(value, element.pointer);
    element.faults.push(...(elementFaults.get(element.pointer) ?? []));
  }
  const judged = [...diagnostics, ...found];
  const faultless = judged.every(({ severity }) => severity !== 'error');
  const all = faultless ? [...judged, ...unusedContents(normal)] : judged;
  return { normal, typed, facts, diagnostics: all };
}

/** Returns the networks that a document names, without those that are made of others. */
export const networksOf = (text: string): Record<string, NormalModel> =>
  modelsIn(readable(text)?.networks ?? {});

const modelsIn = (networks: NormalDocument['networks']): Record<string, NormalModel> =>
  Object.fromEntries(
    Object.entries(networks).filter((entry): entry is [string, NormalModel] => !isDerived(entry[1])),
  );

/**
 * Returns the networks that a document names, by id, and the datasets, by the names of their inputs, so that their
 * manifests can be loaded before it is compiled.
 */
export function sourcesOf(text: string): Record<string, NormalModel | NormalDataset> {
  const { networks = {}, inputs = {} } = readable(text) ?? {};
  const datasets = Object.entries(inputs).filter((entry): entry is [string, NormalDataset] =>
    isDatasetInput(entry[1]),
  );
  return { ...modelsIn(networks), ...Object.fromEntries(datasets) };
}

/** Returns what of a document can be read, without checking its meaning. */
function readable(text: string): NormalDocument | undefined {
  const { value } = parse(text);
  if (value === undefined) return undefined;
  const { document } = quarantine(value, validate(value).diagnostics);
  return document && normalize(document);
}
