import { join } from '../../base/pointer.ts';
import type { NormalElement, NormalSelects } from '../normalize/normal-view.ts';
import type { ParamType, ProgramElement, ProgramParam, Selects } from '../program.ts';
import { axisNames, axisWords, isMap } from './axes.ts';
import { paramOf, type Scope } from './scope.ts';
import { isPicture, mapOf, mapsOf } from './shows.ts';
import type { TypedContent } from './type.ts';

const FIELD_TYPE: Record<Selects['field'], ParamType> = {
  position: 'position',
  atom: 'atom',
  class: 'class',
  input: 'input',
  example: 'example',
  layer: 'layer',
  token: 'number',
  head: 'number',
};

/** Returns the selections of an element with the field that each sets; reports params that its axes cannot set. */
export function checkSelects(
  scope: Scope,
  selects: NormalSelects[],
  content: TypedContent,
  pointer: string,
): Selects[] {
  const fields = fieldsOf(content);
  const axes = axisWords(content.type.axes);
  return selects.flatMap(({ param: name, on, field: wanted }, i) => {
    const at = join(pointer, 'selects', i, 'param');
    const param = paramOf(scope, name, at);
    if (!param) return [];
    // Where a hover sets a param, a click does too.
    if (selects.findIndex((other) => other.param === name) < i)
      return scope.report.add('selected-twice', at, { param: name }) ?? [];
    if (fields.length === 0)
      return scope.report.add('not-selectable', join(pointer, 'selects'), { axes }) ?? [];
    const field = fieldFor(param, content, wanted);
    const set = param.type === 'atoms' ? { set: true as const } : {};
    if (field) return [{ param: name, on, field, ...set, ...layerOf(field, content) }];
    return scope.report.add('selects-content', at, { param: name, type: param.type, axes }) ?? [];
  });
}

/** Returns the param whose entry an element highlights, with its field. */
export function checkHighlight(
  scope: Scope,
  { highlight }: NormalElement,
  content: TypedContent,
  pointer: string,
): ProgramElement['highlight'] {
  if (!highlight) return undefined;
  const at = join(pointer, 'highlight', 'param');
  const param = paramOf(scope, highlight.param, at);
  const field = param && fieldFor(param, content);
  if (!param || (field && param.type !== 'atoms')) return field && { param: highlight.param, field };
  const axes = axisWords(content.type.axes);
  return scope.report.add('selects-content', at, { param: param.name, type: param.type, axes });
}

/**
 * Returns the field of a content that a param can hold; undefined if there is none.
 * @param wanted the one field that it shall hold
 */
function fieldFor(
  param: ProgramParam,
  content: TypedContent,
  wanted?: Selects['field'],
): Selects['field'] | undefined {
  const groups = axisNames(content.type.axes).includes('group');
  return fieldsOf(content).find((field) => {
    if (wanted !== undefined && field !== wanted) return false;
    if (FIELD_TYPE[field] !== (param.type === 'atoms' ? 'atom' : param.type)) return false;
    if (field === 'example') return content.type.axes.some(({ dataset }) => dataset === param.dataset);
    return field !== 'atom' || (param.of === 'group') === groups;
  });
}

/** Returns the fields that a selection in an element can set; they follow from its axes. */
function fieldsOf(content: TypedContent): Selects['field'][] {
  const { axes } = content.type;
  const names = axisNames(axes);
  const place = isPicture(content) || isMap(axes.slice(0, 2)) || mapOf(content) || mapsOf(content);
  return [
    ...(place ? (['position'] as const) : []),
    ...(names.includes('channel') || names.includes('group') ? (['atom'] as const) : []),
    ...(names.includes('class') ? (['class'] as const) : []),
    ...(names.includes('input') ? (['input'] as const) : []),
    ...(names.includes('example') ? (['example'] as const) : []),
    ...(names.includes('layer') ? (['layer'] as const) : []),
    ...(names.includes('token') || names.includes('query') ? (['token'] as const) : []),
    ...(names.includes('head') ? (['head'] as const) : []),
  ];
}

/** Returns the layer in which a position is chosen, if the content has positions of a fixed layer. */
function layerOf(field: Selects['field'], { type }: TypedContent): { layer?: string } {
  const layer = type.axes.find(({ name }) => name === 'y')?.layer;
  return field === 'position' && typeof layer === 'string' ? { layer } : {};
}
