import { type Diagnostic, MOST_FAULTS } from '../../base/diagnostic.ts';
import type { Manifest } from '../../base/manifest.ts';
import { type Code, diagnostic, type MessageArgs, messages } from '../../base/messages.ts';
import type { NormalSpec } from '../normalize/normal.ts';
import type { NormalContent, NormalSubstrate, Ref } from '../normalize/normal-content.ts';
import type { ProgramParam } from '../program.ts';
import type { TypedContent, TypedSubstrate } from './type.ts';

/** The manifest of each network of a document, by id; or the fault that kept it from being had. */
export type Manifests = Record<string, Manifest | { unavailable: Unavailable }>;

/** Why a manifest is not there. */
export type Unavailable = Pick<Diagnostic, 'code' | 'message' | 'hint'> & {
  /** Which part of what the document says of the network is wrong, as a pointer into it. */
  at?: string;
};

/** What was set aside because validation found a fault in it: uses of these names are not unknown, only faulty. */
export interface Faulty {
  networks: Set<string>;
  inputs: Set<string>;
  params: Set<string>;
  contents: Set<string>;
  /** Of which there are more, of names that could not be read: none is unknown for certain. */
  unsure: Set<Section>;
}

/** The parts of a document that give names. */
export type Section = 'networks' | 'inputs' | 'params' | 'contents';

/** Whether a name that a section does not have is faulty itself, or may be that of something faulty there. */
export const isFaulty = (faulty: Faulty, section: Section, name: string): boolean =>
  faulty.unsure.has(section) || faulty[section].has(name);

/** Everything that checking one part of a document may look up, and where it reports. */
export interface Scope {
  spec: NormalSpec;
  manifests: Manifests;
  faulty: Faulty;
  params: Map<string, ProgramParam>;
  /** Network params that are taken to hold another network than at the start. */
  assumed: Record<string, string>;
  /** Checks a named content once; undefined when it has a fault. */
  content(id: string): TypedContent | undefined;
  /** Checks a content that is written within another; undefined when it has a fault. */
  written(content: NormalContent, pointer: string): TypedContent | undefined;
  /** Checks a substrate that is written within another; undefined when it has a fault. */
  substrate(written: NormalSubstrate | Ref, pointer: string): TypedSubstrate | undefined;
  report: Report;
}

/** Collects diagnostics: as many errors as anybody reads, so that names are not looked for that nobody is told. */
export class Report {
  readonly diagnostics: Diagnostic[] = [];
  #errors = 0;

  /** Adds a diagnostic; returns undefined, so that a check can `return report.add(…)`. */
  add<C extends Code>(code: C, pointer: string, args: MessageArgs<C>): undefined {
    if (messages[code].severity === 'error') this.#errors++;
    if (this.#errors <= MOST_FAULTS)
      this.diagnostics.push(diagnostic<C>(code, pointer, ...([args] as never)));
    return undefined;
  }

  /** An unlisted fault must not pass for a sound part, so the document as a whole has one. */
  close(): Diagnostic[] {
    const limit = MOST_FAULTS;
    return this.#errors <= limit
      ? this.diagnostics
      : [...this.diagnostics, diagnostic('too-many-faults', '', { limit })];
  }
}

/** The manifest that a network id stands for; reports unknown and missing names. */
export function manifestOf(scope: Scope, network: string | undefined, pointer: string): Manifest | undefined {
  const known = Object.keys(scope.spec.networks);
  if (network === undefined) return scope.report.add('network-needed', pointer, { known });
  if (!known.includes(network)) {
    if (isFaulty(scope.faulty, 'networks', network)) return undefined;
    return scope.report.add('unknown-network', pointer, { name: network, known });
  }
  const manifest = scope.manifests[network];
  // Why it is unavailable is said once, at the network itself.
  return manifest && !('unavailable' in manifest) ? manifest : undefined;
}

/** The content that a ref names; reports unknown names. */
export function resolveRef(scope: Scope, id: string, pointer: string): TypedContent | undefined {
  const { contents } = scope.spec;
  if (Object.hasOwn(contents, id)) return scope.content(id);
  if (isFaulty(scope.faulty, 'contents', id)) return undefined;
  const known = Object.keys(contents);
  if (known.length === 0) scope.faulty.unsure.add('contents');
  return scope.report.add('unknown-ref', pointer, { name: id, known });
}

/** The param that a reference names; reports unknown names. */
export function paramOf(scope: Scope, name: string, pointer: string): ProgramParam | undefined {
  const param = scope.params.get(name);
  if (param || isFaulty(scope.faulty, 'params', name)) return param;
  const known = [...scope.params.keys()];
  // Where there are none at all it is these that are missing, whatever they are called.
  if (known.length === 0) scope.faulty.unsure.add('params');
  return scope.report.add('unknown-param', pointer, { name, known });
}
