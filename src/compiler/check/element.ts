import { definitionOf } from '../../../schema/dist/definitions.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { readsOf } from '../../base/input.ts';
import { join } from '../../base/pointer.ts';
import { isParamRef, type NormalContent } from '../normalize/normal-content.ts';
import type { NormalElement } from '../normalize/normal-view.ts';
import type { ProgramElement, Selects } from '../program.ts';
import { axisWords, describeType } from './axes.ts';
import { checkBeside, type TypedBeside } from './beside.ts';
import { bindParams } from './bind.ts';
import { checkContent, isOfInput } from './content.ts';
import { checkCrop } from './crop.ts';
import { checkEncode, checkSameAtoms, type TypedEncode } from './encode.ts';
import { checkHead } from './heads.ts';
import { available } from './manifests.ts';
import { checkRender, type TypedRender } from './render.ts';
import type { Scope } from './scope.ts';
import { checkHighlight, checkSelects } from './selects.ts';
import { hasPair, SHOWS, type Shower, withoutPair } from './shows.ts';
import { isBare, type TypedContent } from './type.ts';
import { checkVegaSpec } from './vega-spec.ts';

/** An element with its content, selections and encodings checked. */
export interface TypedElement {
  pointer: string;
  spec: NormalElement;
  /** Absent if it has a fault, or if the mark shows the document itself. */
  content?: TypedContent;
  /** The contents after the first: further links of a chain, further columns of a table. */
  links: TypedContent[];
  encode: TypedEncode;
  selects: Selects[];
  highlight?: ProgramElement['highlight'];
  /** What its pictures take from an input. */
  render?: TypedRender;
  /** The examples beside its pictures. */
  beside?: TypedBeside;
  /** Param of the mark -> the param of the document that sets it. */
  bound: Record<string, string>;
  faults: Diagnostic[];
}

/** Returns an element before anything in it is checked. */
export const emptyElement = (spec: NormalElement, pointer: string): TypedElement => ({
  pointer,
  spec,
  links: [],
  encode: { fields: {}, contents: {} },
  selects: [],
  bound: {},
  faults: [],
});

/** Checks one element: its content is valid, the mark can show it, and its selections can be made. */
export function checkElement(scope: Scope, spec: NormalElement, pointer: string): TypedElement {
  const before = scope.report.diagnostics.length;
  const element = { ...emptyElement(spec, pointer), bound: checkBound(scope, spec, pointer) };
  if (spec.mark === 'vega') checkVegaSpec(scope, spec.spec as object, join(pointer, 'spec'));
  const contents = checkContents(scope, spec.content, pointer);
  const [content, ...links] = contents ?? [];
  if (content && checkShown(scope, spec, [content, ...links], pointer)) {
    const entries = isScatter(spec) && hasPair(content) ? withoutPair(content) : content;
    const render = spec.type === 'featurevis' ? checkRender(scope, spec, content, pointer) : undefined;
    checkCrop(scope, spec, content, pointer);
    checkHead(scope, spec, content, pointer);
    const beside = checkBeside(scope, spec, content, pointer);
    const highlight = checkHighlight(scope, spec, entries, pointer);
    Object.assign(element, {
      content,
      links,
      encode: checkEncode(scope, spec, content, pointer),
      selects: checkSelects(scope, spec.selects ?? [], entries, pointer),
      ...(highlight ? { highlight } : {}),
      ...(render ? { render } : {}),
      ...(beside ? { beside } : {}),
    });
  }
  const faults = scope.report.diagnostics.slice(before).filter((d) => d.severity === 'error');
  return { ...element, faults };
}

/** Whether the mark of an element shows the document instead of a content. */
export const showsDocument = ({ mark }: NormalElement): boolean =>
  mark !== undefined && definitionOf('mark', mark)?.contents === 'none';

/** Whether an element places its entries by coordinates, if its content has them on its last axis. */
const isScatter = ({ mark, arrange }: NormalElement): boolean => (mark ?? arrange) === 'scatter';

/** Returns the contents of an element, in order; undefined if one has a fault. */
function checkContents(
  scope: Scope,
  form: NormalElement['content'],
  pointer: string,
): TypedContent[] | undefined {
  if (form === undefined) return undefined;
  const at = join(pointer, 'content');
  const contents = Array.isArray(form)
    ? form.map((content: NormalContent, i) => checkContent(scope, content, join(at, i)))
    : [checkContent(scope, form, at)];
  return contents.includes(undefined) ? undefined : (contents as TypedContent[]);
}

/** What contents without numbers are, in words. */
const BARE = { substrate: 'atoms without numbers', dataset: 'examples without numbers' };

function readsText({ manifests }: Scope, network: string | undefined): boolean {
  const manifest = network === undefined ? undefined : available(manifests, network);
  return manifest !== undefined && readsOf(manifest.input) === 'text';
}

function checkShown(scope: Scope, spec: NormalElement, contents: TypedContent[], pointer: string): boolean {
  const name = (spec.mark ?? spec.arrange)!;
  const { accepts, wanted } = SHOWS[(spec.mark ? name : `featurevis/${name}`) as Shower];
  const wrong = contents.find((content) => !accepts(content));
  if (wrong) {
    const found = isBare(wrong) ? BARE[wrong.kind] : describeType(wrong.type);
    const kind = spec.mark ? 'mark' : 'arrangement';
    scope.report.add('mark-content', pointer, { kind, name, wanted, found });
    return false;
  }
  const reader =
    spec.type === 'featurevis' ? contents.find(({ type }) => readsText(scope, type.network)) : undefined;
  if (reader) {
    scope.report.add('pictures-of-text', pointer, { network: reader.type.network! });
    return false;
  }
  if (contents.some((content) => content.kind === 'substrate' && isOfInput(content.of) && !content.input)) {
    const known = Object.keys(scope.spec.inputs);
    scope.report.add('input-needed', join(pointer, 'content'), { known });
    return false;
  }
  return contents.every((next, i) => {
    if (i === 0) return true;
    if (name === 'table') return checkSameAtoms(scope, next, contents[0]!, join(pointer, 'content', i));
    return followsOn(scope, contents[i - 1]!, next, i, pointer);
  });
}

/** Checks that a content in a chain begins with the axis that the one before ends with. */
function followsOn(
  scope: Scope,
  { type: before }: TypedContent,
  { type: next }: TypedContent,
  at: number,
  pointer: string,
): boolean {
  const [end, begin] = [before.axes.at(-1)!, next.axes[0]!];
  if (end.name === begin.name && JSON.stringify(end.layer) === JSON.stringify(begin.layer)) return true;
  const [a, b] = [axisWords(before.axes), axisWords(next.axes)];
  scope.report.add('chain-broken', join(pointer, 'content', at), { a, b });
  return false;
}

/** Returns the params of the mark or arrangement that are set by params of the document. */
function checkBound(scope: Scope, spec: NormalElement, pointer: string): Record<string, string> {
  const kind = spec.mark ? 'mark' : 'arrange';
  const name = (spec.mark ?? spec.arrange)!;
  const names = definitionOf(kind, name)?.params.filter(({ reactive }) => reactive) ?? [];
  const said = names.flatMap(({ name: key }) => (isParamRef(spec[key]) ? [[key, spec[key]] as const] : []));
  const bound = bindParams(scope, kind, name, Object.fromEntries(said), pointer) ?? {};
  return Object.fromEntries(Object.keys(bound).map((key) => [key, (spec[key] as { param: string }).param]));
}
