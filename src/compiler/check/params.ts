import { join } from '../../base/pointer.ts';
import type { NormalParam } from '../normalize/normal.ts';
import { isParamRef, type ParamRef } from '../normalize/normal-content.ts';
import type { ParamType, ProgramParam } from '../program.ts';
import { choices } from './choices.ts';
import { checkControl } from './control.ts';
import { datasetOf } from './datasets.ts';
import { checkDatasetName } from './input.ts';
import { hasOutput, namedLayer, saysLayer } from './layers.ts';
import { available } from './manifests.ts';
import { isFaulty, manifestOf, type Scope } from './scope.ts';
import { checkValue } from './values.ts';

/** Types of params that require a network. */
const OF_NETWORK: ParamType[] = ['class', 'atom', 'atoms', 'layer', 'mask'];

/** Checks every param in order; valid ones enter the scope, others count as faulty. */
export function checkParams(scope: Scope, pointers: string[]): void {
  scope.spec.params.forEach((param, i) => {
    const pointer = pointers[i]!;
    if (scope.params.has(param.name)) {
      scope.report.add('duplicate-param', join(pointer, 'name'), { name: param.name });
      return;
    }
    const checked = checkParam(scope, param, pointer);
    if (checked) scope.params.set(param.name, checked);
    else scope.faulty.params.add(param.name);
  });
}

function checkParam(scope: Scope, param: NormalParam, pointer: string): ProgramParam | undefined {
  if (OF_NETWORK.includes(param.type)) {
    const manifest = manifestOf(scope, param.network, join(pointer, 'network'));
    if (!manifest) return undefined;
    if (param.type === 'class' && !hasOutput(scope, manifest, param.network!, pointer)) return undefined;
  }
  if (param.type === 'example') {
    const at = param.dataset === undefined ? pointer : join(pointer, 'dataset');
    const dataset = checkDatasetName(scope, param.dataset, at);
    if (dataset === undefined || !datasetOf(scope, dataset)) return undefined;
  }
  if (!checkLayer(scope, param, join(pointer, 'layer'))) return undefined;
  if (!checkAmong(scope, param, pointer) || !checkRange(scope, param, pointer)) return undefined;
  const value = checkValue(scope, param, join(pointer, 'value'));
  if (value === undefined) return undefined;
  const { name, type, network, dataset } = param;
  const layer = isParamRef(param.layer) ? { $param: param.layer.param } : param.layer;
  const checked: ProgramParam = {
    name,
    type,
    ...(network === undefined ? {} : { network }),
    ...(dataset === undefined ? {} : { dataset }),
    ...(layer === undefined ? {} : { layer }),
    ...(param.of === 'group' ? { of: param.of } : {}),
    value,
    pointer,
  };
  if (!param.bind) return checked;
  const control = checkControl(scope, param, pointer);
  return control && { ...checked, control };
}

/** Checks the declared layer of an atom: one of its network, or that of a param, which may be declared later. */
function checkLayer(scope: Scope, { name, layer, network }: NormalParam, pointer: string): boolean {
  if (isParamRef(layer)) return checkLayerParam(scope, name, layer, join(pointer, 'param'));
  const manifest = network === undefined ? undefined : available(scope.manifests, network);
  if (layer === undefined || !manifest) return true;
  return namedLayer(scope, manifest, network!, layer, pointer) !== undefined;
}

function checkLayerParam(scope: Scope, name: string, { param }: ParamRef, pointer: string): boolean {
  const { params } = scope.spec;
  const named = params.find((candidate) => candidate.name === param);
  if (!named) {
    if (isFaulty(scope.faulty, 'params', param)) return false;
    scope.report.add('unknown-param', pointer, { name: param, known: params.map((known) => known.name) });
    return false;
  }
  const circle = circleFrom(scope, name);
  if (!circle) return saysLayer(scope, named, pointer);
  // Reported once, at the first param of the cycle.
  const first = params.find((candidate) => circle.includes(candidate.name))!.name;
  if (first === name) scope.report.add('ref-cycle', pointer, { what: 'params', path: [...circle, name] });
  return false;
}

/**
 * Returns the cycle of params, each taking its layer from the next, that the named param leads to; undefined if there
 * is none.
 */
function circleFrom({ spec }: Scope, name: string): string[] | undefined {
  const path: string[] = [];
  let at: string | undefined = name;
  while (at !== undefined && !path.includes(at)) {
    path.push(at);
    const layer: NormalParam['layer'] = spec.params.find((param) => param.name === at)?.layer;
    at = isParamRef(layer) ? layer.param : undefined;
  }
  return at === undefined ? undefined : path.slice(path.indexOf(at));
}

/** Checks the bounds of a number. If min exceeds max, the initial value tells which one is wrong. */
function checkRange(scope: Scope, { min, max, value }: NormalParam, pointer: string): boolean {
  if (min === undefined || max === undefined || min <= max) return true;
  const wrong = typeof value === 'number' && value <= max ? 'min' : 'max';
  scope.report.add(
    'out-of-range',
    join(pointer, wrong),
    wrong === 'min' ? { value: min, max } : { value: max, min },
  );
  return false;
}

function checkAmong(scope: Scope, param: NormalParam, pointer: string): boolean {
  const { among } = param;
  if (!among || param.type === 'string') return true;
  const known = choices(scope, param);
  const bad = among.findIndex((name) => !known.includes(name));
  if (bad < 0) return true;
  const at = join(pointer, 'among', bad);
  const name = among[bad]!;
  const ofLayers = param.type !== 'input' && param.type !== 'network';
  if (ofLayers) scope.report.add('unknown-layer', at, { name, network: param.network ?? '', known });
  else if (param.type === 'input') scope.report.add('unknown-input', at, { name, known });
  else scope.report.add('unknown-network', at, { name, known });
  return false;
}
