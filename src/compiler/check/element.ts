import type { Diagnostic } from '../../base/diagnostic.ts';
import { join } from '../../base/pointer.ts';
import type { NormalElement, NormalSelects } from '../normalize/normal.ts';
import type { ParamType, Selects } from '../program.ts';
import { checkContent } from './content.ts';
import { paramOf, type Scope } from './scope.ts';
import { axisNames, type ContentType, describeType, isMap, type TypedContent } from './type.ts';

export interface TypedElement {
  pointer: string;
  spec: NormalElement;
  content?: TypedContent;
  selects: Selects[];
  faults: Diagnostic[];
}

/** What each mark can show: a test on the content, and the words for it. */
const SHOWS: Record<string, { wanted: string; accepts(content: TypedContent): boolean }> = {
  image: { wanted: 'the input layer of a network', accepts: isPicture },
  heatmap: { wanted: 'the axes y, x', accepts: (content) => mapOf(content) !== undefined },
  bars: { wanted: 'one axis of atoms or classes', accepts: isList },
  table: { wanted: 'one axis of atoms or classes', accepts: isList },
  text: { wanted: 'numbers', accepts: (content) => content.kind !== 'substrate' },
  list: { wanted: 'atoms that can be pictured: channels or classes', accepts: arePicturable },
  dictionary: { wanted: 'atoms that can be pictured: channels or classes', accepts: arePicturable },
};

/** Checks one element: its content exists, its presentation fits, its selections can be made. */
export function checkElement(scope: Scope, spec: NormalElement, pointer: string): TypedElement {
  const before = scope.report.diagnostics.length;
  const content = checkContent(scope, spec.content, join(pointer, 'content'));
  let selects: Selects[] = [];
  if (content) {
    const name = (spec.mark ?? spec.arrange)!;
    const shows = SHOWS[name];
    if (!shows) scope.report.add('unsupported', pointer, { what: `the presentation \`${name}\`` });
    else if (!shows.accepts(content)) {
      const found = content.kind === 'substrate' ? 'atoms without numbers' : describeType(content.type);
      scope.report.add('mark-content', pointer, { mark: name, wanted: shows.wanted, found });
    } else selects = checkSelects(scope, spec.selects ?? [], content, pointer);
  }
  const faults = scope.report.diagnostics.slice(before).filter((d) => d.severity === 'error');
  return { pointer, spec, ...(content ? { content } : {}), selects, faults };
}

function isPicture(content: TypedContent): boolean {
  const { kind } = content;
  return (kind === 'substrate' || kind === 'activation') && content.of.candidates.every(isInput);
}
const isInput = (layer: { name: string }): boolean => layer.name === 'input';

/** The map that a heatmap draws: the content's axes, or what a single number sums up. */
export function mapOf({ kind, type }: TypedContent): 'axes' | 'kept' | undefined {
  if (kind === 'substrate') return undefined;
  if (isMap(type.axes)) return 'axes';
  return type.axes.length === 0 && isMap(type.kept) ? 'kept' : undefined;
}

function isList({ kind, type }: TypedContent): boolean {
  return kind !== 'substrate' && type.axes.length === 1 && !isSpatial(type);
}

function arePicturable(content: TypedContent): boolean {
  const axes = axisNames(content.type.axes);
  if (content.kind === 'substrate') return content.of.index !== undefined && !isSpatial(content.type);
  return axes.length === 1 && (axes[0] === 'channel' || axes[0] === 'class');
}

const isSpatial = (type: ContentType): boolean => axisNames(type.axes).some((name) => /^[xy]$/.test(name));

function checkSelects(
  scope: Scope,
  selects: NormalSelects[],
  content: TypedContent,
  pointer: string,
): Selects[] {
  const field = fieldOf(content);
  const axes = axisNames(content.type.axes);
  return selects.flatMap(({ param: name, on }) => {
    const at = join(pointer, 'selects', 'param');
    const param = paramOf(scope, name, at);
    if (!param) return [];
    if (!field) return scope.report.add('not-selectable', join(pointer, 'selects'), { axes }) ?? [];
    if (param.type !== FIELD_TYPE[field]) {
      return scope.report.add('selects-content', at, { param: name, type: param.type, axes }) ?? [];
    }
    return [{ param: name, on, field }];
  });
}

const FIELD_TYPE: Record<Selects['field'], ParamType> = {
  position: 'position',
  atom: 'atom',
  class: 'class',
};

/** What a selection in an element can set: follows from its axes. */
function fieldOf(content: TypedContent): Selects['field'] | undefined {
  if (isPicture(content) || mapOf(content)) return 'position';
  const axes = axisNames(content.type.axes);
  if (axes.length !== 1) return undefined;
  if (axes[0] === 'channel') return 'atom';
  return axes[0] === 'class' ? 'class' : undefined;
}
