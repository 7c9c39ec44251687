import { type Diagnostic, MOST_FAULTS } from '../../base/diagnostic.ts';
import type { Manifest } from '../../base/manifest.ts';
import { type Code, diagnostic, type MessageArgs, messages } from '../../base/messages.ts';
import type { NormalDocument } from '../normalize/normal.ts';
import type { NormalContent, NormalSubstrate, Ref } from '../normalize/normal-content.ts';
import type { ProgramParam } from '../program.ts';
import type { TypedMade } from './made-type.ts';
import { available, type DatasetManifests, type NetworkManifests } from './manifests.ts';
import type { TypedContent, TypedSubstrate } from './type.ts';

/** Names set aside because of a validation fault: uses of them are not reported as unknown. */
export interface Faulty {
  networks: Set<string>;
  inputs: Set<string>;
  params: Set<string>;
  contents: Set<string>;
  /** Sections in which some names could not be read, so that no name is certainly unknown. */
  unsure: Set<Section>;
}

/** The parts of a document that declare names. */
export type Section = 'networks' | 'inputs' | 'params' | 'contents';

/** Whether a name that a section lacks is faulty itself, or may belong to something faulty there. */
export const isFaulty = (faulty: Faulty, section: Section, name: string): boolean =>
  faulty.unsure.has(section) || faulty[section].has(name);

/** What checking a part of a document may look up, and where it reports. */
export interface Scope {
  spec: NormalDocument;
  manifests: NetworkManifests;
  datasets: DatasetManifests;
  faulty: Faulty;
  params: Map<string, ProgramParam>;
  /** Network params assumed to hold another network than their initial one. */
  assumed: Record<string, string>;
  /** Returns a named content, checked once; undefined if it has a fault. */
  content(id: string): TypedContent | undefined;
  /** Checks a content written inside another; undefined if it has a fault. */
  nested(content: NormalContent, pointer: string): TypedContent | undefined;
  /** Returns how a network is made of another, checked once; undefined if that, or a network that it is made of, has a fault. */
  made(network: string): TypedMade | undefined;
  /** Checks a substrate written inside another part; undefined if it has a fault. */
  substrate(written: NormalSubstrate | Ref, pointer: string): TypedSubstrate | undefined;
  report: Report;
}

/** Collects diagnostics up to the limit of errors; later ones are dropped without being worded. */
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

  /**
   * Returns the diagnostics. If errors were dropped, adds one for the whole document, so that no faulty part passes as
   * valid.
   */
  close(): Diagnostic[] {
    const limit = MOST_FAULTS;
    return this.#errors <= limit
      ? this.diagnostics
      : [...this.diagnostics, diagnostic('too-many-faults', '', { limit })];
  }
}

/** Returns the manifest of a network; undefined if it is missing, unknown (both reported) or unavailable. */
export function manifestOf(scope: Scope, network: string | undefined, pointer: string): Manifest | undefined {
  const known = Object.keys(scope.spec.networks);
  if (network === undefined) return scope.report.add('network-needed', pointer, { known });
  if (!known.includes(network)) {
    if (isFaulty(scope.faulty, 'networks', network)) return undefined;
    return scope.report.add('unknown-network', pointer, { name: network, known });
  }
  // Why it is unavailable is reported once, at the network itself.
  return available(scope.manifests, network);
}

/** Returns the content that a ref names; reports unknown names. */
export function resolveRef(scope: Scope, id: string, pointer: string): TypedContent | undefined {
  const { contents } = scope.spec;
  if (Object.hasOwn(contents, id)) return scope.content(id);
  if (isFaulty(scope.faulty, 'contents', id)) return undefined;
  const known = Object.keys(contents);
  if (known.length === 0) scope.faulty.unsure.add('contents');
  return scope.report.add('unknown-ref', pointer, { name: id, known });
}

/** Returns the param that a reference names; reports unknown names. */
export function paramOf(scope: Scope, name: string, pointer: string): ProgramParam | undefined {
  const param = scope.params.get(name);
  if (param || isFaulty(scope.faulty, 'params', name)) return param;
  const known = [...scope.params.keys()];
  // If there are none at all, report that once, whatever names are used.
  if (known.length === 0) scope.faulty.unsure.add('params');
  return scope.report.add('unknown-param', pointer, { name, known });
}
