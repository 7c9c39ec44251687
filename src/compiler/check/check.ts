import { at } from '../../base/at.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { join } from '../../base/pointer.ts';
import { isDerived, type NormalDocument } from '../normalize/normal.ts';
import type { NormalView } from '../normalize/normal-view.ts';
import { compositionOf } from '../normalize/normal-view.ts';
import type { Caption, ProgramParam } from '../program.ts';
import { checkCaption } from './caption.ts';
import { checkContent } from './content.ts';
import { checkDatasets } from './datasets.ts';
import type { DocumentManifests } from './document-manifests.ts';
import { checkElement, emptyElement, showsDocument, type TypedElement } from './element.ts';
import { checkMade } from './made.ts';
import type { TypedMade } from './made-type.ts';
import { available } from './manifests.ts';
import { checkMasks } from './masks.ts';
import { checkAlike, checkLabels, otherNetworks } from './networks.ts';
import { inOrder, refsIn } from './order.ts';
import { checkParams } from './params.ts';
import { type Faulty, Report, type Scope } from './scope.ts';
import { checkSubstrate } from './substrate.ts';
import type { PictureInput, TypedContent } from './type.ts';

/** A document in which every part has a type or a fault. */
export interface TypedDocument {
  params: ProgramParam[];
  contents: Map<string, TypedContent>;
  /** How each network is made of another, unless that has a fault. */
  made: Map<string, TypedMade>;
  /** The picture that is painted on, by the name of each param that is a mask. */
  masks: Map<string, PictureInput>;
  /** In the order of the document. */
  elements: TypedElement[];
  /** Captions by the pointer of their view. */
  captions: Map<string, Caption>;
}

/**
 * Type-checks a normalized document against what is known of its networks and datasets. `paramPointers[i]` is the
 * pointer of param i in the text; some params may have been set aside.
 */
export function check(
  spec: NormalDocument,
  facts: DocumentManifests,
  faulty: Faulty,
  paramPointers: string[],
): { typed: TypedDocument; diagnostics: Diagnostic[] } {
  const start = checkAssuming({}, spec, facts, faulty, paramPointers);
  const { typed, diagnostics } = start;
  // The document must be valid for every network that a param can choose: an element that fails for one fails.
  for (const assumed of otherNetworks(spec, typed.params)) {
    const other = checkAssuming(assumed, spec, facts, faulty, paramPointers);
    diagnostics.push(...other.diagnostics);
    typed.elements.forEach((element, i) => {
      if (element.faults.length === 0) element.faults.push(...at(other.typed.elements, i).faults);
    });
  }
  diagnostics.push(...checkAlike(spec, facts.networks, typed.params));
  return start;
}

function checkAssuming(
  assumed: Scope['assumed'],
  spec: NormalDocument,
  facts: DocumentManifests,
  faulty: Faulty,
  paramPointers: string[],
): { typed: TypedDocument; diagnostics: Diagnostic[] } {
  const report = new Report();
  const contents = new Map<string, TypedContent | undefined>();
  const made = new Map<string, TypedMade | undefined>();
  const path: string[] = [];
  const scope: Scope = {
    spec,
    manifests: facts.networks,
    datasets: facts.datasets,
    faulty,
    params: new Map(),
    assumed: Object.assign(Object.create(null), assumed),
    report,
    content(id) {
      if (contents.has(id)) return contents.get(id);
      if (path.includes(id)) {
        return reportCircle(scope, path.slice(path.indexOf(id)));
      }
      path.push(id);
      const typed = checkContent(scope, spec.contents[id]!, join('/contents', id));
      path.pop();
      contents.set(id, typed);
      return typed;
    },
    made(id) {
      if (made.has(id)) return made.get(id);
      // A content may have the same name.
      const name = `/${id}`;
      if (path.includes(name)) {
        const circle = [...path.slice(path.indexOf(name)), name].map(nameIn);
        return report.add('ref-cycle', join('/networks', id), { what: 'networks', path: circle });
      }
      path.push(name);
      const checked = checkMade(scope, id);
      path.pop();
      made.set(id, checked);
      return checked;
    },
    nested: (content, pointer) => checkContent(scope, content, pointer),
    substrate: (substrate, pointer) => checkSubstrate(scope, substrate, pointer),
  };
  checkNetworks(spec, facts.networks, report);
  checkDatasets(spec, facts, report);
  for (const tell of facts.faults) tell(report);
  checkParams(scope, paramPointers);
  const masks = checkMasks(scope, paramPointers);
  for (const id of inOrder(spec.contents)) scope.content(id);
  for (const id of Object.keys(spec.networks)) if (available(facts.networks, id)) scope.made(id);
  const captions = new Map<string, Caption>();
  const elements = checkViews(scope, spec.interface, '/interface', captions);
  const typed: TypedDocument = {
    params: [...scope.params.values()],
    contents: new Map([...contents].filter((entry): entry is [string, TypedContent] => !!entry[1])),
    made: new Map([...made].filter((entry): entry is [string, TypedMade] => entry[1] !== undefined)),
    masks,
    elements,
    captions,
  };
  return { typed, diagnostics: report.close() };
}

/** Returns the name in an entry of a path, in which those of networks begin with a slash. */
const nameIn = (entry: string): string => entry.replace(/^\//, '');

/** Reports a cycle of contents, starting from the one written first, wherever it was entered. */
function reportCircle({ spec, report }: Scope, names: string[]): undefined {
  const first = Object.keys(spec.contents).find((id) => names.includes(id))!;
  const at = names.indexOf(first);
  const path = [...names.slice(at), ...names.slice(0, at), first].map(nameIn);
  return report.add('ref-cycle', join('/contents', first), { what: 'contents', path });
}

/** Weights of so many bytes take long to load, and may not fit into memory: that is said before it begins. */
const LARGE = 256e6;

function checkNetworks(spec: NormalDocument, manifests: DocumentManifests['networks'], report: Report): void {
  for (const id of Object.keys(spec.networks)) {
    const manifest = manifests[id];
    const pointer = join('/networks', id);
    if (!manifest) continue;
    if ('unavailable' in manifest) {
      const { at = '', ...why } = manifest.unavailable;
      report.diagnostics.push({ severity: 'error', pointer: pointer + at, ...why });
    } else {
      const { weightBytes: bytes } = manifest;
      if (bytes >= LARGE && !isDerived(spec.networks[id]!))
        report.add('network-large', pointer, { id, bytes });
      if (manifest.assumed?.includes('preprocess')) report.add('preprocess-assumed', pointer, { id });
      for (const key of manifest.decided ?? [])
        report.add('manifest-decides', join(pointer, key), { id, key });
      const written = spec.networks[id]!;
      if (!isDerived(written)) checkLabels(report, manifest, written, pointer);
      const { filled, training } = manifest;
      if (filled) report.add('network-filled', pointer, { id, known: filled });
      if (training !== undefined) report.add('network-training', pointer, { id, node: training });
      const [unsupported] = manifest.unsupported ?? [];
      const [taken, ...others] = manifest.outputs ?? [];
      if (taken && manifest.assumed?.includes('output'))
        report.add('output-assumed', pointer, { id, taken, others });
      const last = at(manifest.layers, -1).name;
      if (unsupported) report.add('network-partly', pointer, { id, ...unsupported, last });
    }
  }
}

function checkViews(
  scope: Scope,
  view: NormalView,
  pointer: string,
  captions: TypedDocument['captions'],
): TypedElement[] {
  if ('caption' in view && view.caption) captions.set(pointer, checkCaption(scope, view.caption, pointer));
  const group = compositionOf(view);
  if (group) {
    const [kind, children] = group;
    return children.flatMap((child, i) => checkViews(scope, child, join(pointer, kind, i), captions));
  }
  if ('fault' in view) return [emptyElement(view as never, pointer)];
  const element = checkElement(scope, view as never, pointer);
  const missing = !element.content && !showsDocument(element.spec);
  if (missing && element.faults.length === 0) element.faults.push(secondary(element));
  return [element];
}

/** Returns the fault of an element that is itself valid, but names a content whose fault is reported elsewhere. */
function secondary(element: TypedElement): Diagnostic {
  const { content } = element.spec;
  const named = content && 'ref' in content ? { name: content.ref } : {};
  return diagnostic('content-faulty', join(element.pointer, 'content'), named);
}

/**
 * Returns a diagnostic for each content that nothing refers to. Only meaningful without other faults, since a faulty
 * part may have referred to them.
 */
export function unusedContents({ networks, contents, interface: views }: NormalDocument): Diagnostic[] {
  const used = refsIn([networks, contents, views]);
  return Object.keys(contents)
    .filter((id) => !used.has(id))
    .map((id) => diagnostic('unused-content', join('/contents', id), { name: id }));
}
