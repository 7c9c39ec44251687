import { at } from '../../base/at.ts';
import { join } from '../../base/pointer.ts';
import type { NormalParam } from '../normalize/normal.ts';
import type { Control, ParamType } from '../program.ts';
import { atomCounts, choices } from './choices.ts';
import { datasetOf } from './datasets.ts';
import { layersOfParam } from './layers.ts';
import type { Scope } from './scope.ts';

/** The controls that suit each type of param. */
const CONTROLS: Record<ParamType, Control['input'][]> = {
  class: ['select'],
  position: [],
  atom: ['range', 'number'],
  atoms: ['list'],
  mask: ['mask'],
  layer: ['select', 'range'],
  input: ['select', 'pictures'],
  example: ['range', 'number'],
  network: ['select', 'range'],
  number: ['range', 'number'],
  string: ['text', 'select'],
  boolean: ['checkbox'],
};

/**
 * Completes a `bind` to a control with options or a range; undefined if the control does not suit the param (reported).
 */
export function checkControl(scope: Scope, param: NormalParam, pointer: string): Control | undefined {
  const { type } = param;
  const { input, label } = param.bind!;
  if (!CONTROLS[type].includes(input)) {
    return scope.report.add('bind-type', join(pointer, 'bind', 'input'), { input, type });
  }
  const control: Control = { input, label: label ?? param.label ?? param.name };
  switch (type) {
    case 'class':
      // The options are the network's labels, which the program carries once.
      return control;
    case 'atom': {
      const sizes = atomCounts(scope, param);
      return { ...control, min: 0, step: 1, maxByLayer: sizes };
    }
    case 'example': {
      const { numbers } = datasetOf(scope, param.dataset!)!;
      return { ...control, min: at(numbers, 0), max: at(numbers, -1), step: 1 };
    }
    case 'number':
      return { ...control, min: param.min ?? 0, max: param.max ?? 100, step: param.step ?? 1 };
    case 'boolean':
    case 'atoms':
    case 'mask':
      return control;
    default: {
      const names = optionsOf(scope, param);
      return { ...control, options: names.map((name) => ({ value: name, label: name })) };
    }
  }
}

function optionsOf(scope: Scope, param: NormalParam): string[] {
  if (param.type === 'layer') return layersOfParam(scope, param.name);
  if (param.among) return param.among;
  return choices(scope, param);
}
