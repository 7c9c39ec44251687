import { join } from '../../base/pointer.ts';
import { isParamRef, type NormalParam } from '../normalize/normal.ts';
import type { ParamType, ParamValue, ProgramParam } from '../program.ts';
import { checkControl } from './control.ts';
import { checkClass } from './indices.ts';
import { findLayer, hiddenLayers, layerNames, layersOfParam } from './layers.ts';
import { manifestOf, paramOf, type Scope } from './scope.ts';

/** Which types need to know their network. */
const OF_NETWORK: ParamType[] = ['class', 'atom', 'layer'];

/** Checks every param, in order, and enters the good ones into the scope. */
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
    if (!manifestOf(scope, param.network, join(pointer, 'network'))) return undefined;
  }
  if (!checkAmong(scope, param, pointer)) return undefined;
  const value = checkValue(scope, param, join(pointer, 'value'));
  if (value === undefined) return undefined;
  const { name, type, network } = param;
  const layer = isParamRef(param.layer) ? { $param: param.layer.param } : param.layer;
  const checked: ProgramParam = {
    name,
    type,
    ...(network === undefined ? {} : { network }),
    ...(layer === undefined ? {} : { layer }),
    value,
    pointer,
  };
  if (!param.bind) return checked;
  const control = checkControl(scope, param, pointer);
  return control && { ...checked, control };
}

function checkAmong(scope: Scope, param: NormalParam, pointer: string): boolean {
  const { among } = param;
  if (!among || param.type === 'string') return true;
  const known = choices(scope, param);
  const bad = among.findIndex((name) => !known.includes(name));
  if (bad < 0) return true;
  const at = join(pointer, 'among', bad);
  const name = among[bad]!;
  if (param.type === 'layer') scope.report.add('unknown-layer', at, { name, network: param.network!, known });
  else if (param.type === 'input') scope.report.add('unknown-input', at, { name, known });
  else scope.report.add('unknown-network', at, { name, known });
  return false;
}

/** The names that a param of names may take. */
function choices(scope: Scope, param: NormalParam): string[] {
  if (param.type === 'input') return Object.keys(scope.spec.inputs);
  if (param.type === 'network') return Object.keys(scope.spec.networks);
  const manifest = scope.manifests[param.network!];
  return manifest && !('unavailable' in manifest) ? layerNames(manifest) : [];
}

/** The value in the runtime's terms; undefined when it does not fit the type (reported). */
function checkValue(scope: Scope, param: NormalParam, pointer: string): ParamValue | undefined {
  const { type, name, value } = param;
  const wrong = () =>
    scope.report.add('value-type', pointer, { param: name, type, found: JSON.stringify(value) });
  if (value === null || value === undefined) return defaultValue(scope, param);
  switch (type) {
    case 'number':
      return typeof value === 'number' ? value : wrong();
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong();
    case 'string':
      return typeof value === 'string' ? value : wrong();
    case 'position':
      return isPosition(value) ? value : wrong();
    case 'class': {
      if (typeof value !== 'string' && typeof value !== 'number') return wrong();
      const manifest = manifestOf(scope, param.network, pointer);
      return manifest && checkClass(scope, manifest, param.network!, value, pointer);
    }
    case 'atom':
      return checkAtom(scope, param, pointer) ?? undefined;
    default: {
      if (typeof value !== 'string') return wrong();
      const known = param.among ?? choices(scope, param);
      if (known.includes(value)) return value;
      if (type === 'layer') {
        return scope.report.add('unknown-layer', pointer, { name: value, network: param.network!, known });
      }
      const code = type === 'input' ? 'unknown-input' : 'unknown-network';
      return scope.report.add(code, pointer, { name: value, known });
    }
  }
}

function defaultValue(scope: Scope, param: NormalParam): ParamValue {
  switch (param.type) {
    case 'number':
      return param.min ?? 0;
    case 'boolean':
      return false;
    case 'string':
      return param.among?.[0] ?? '';
    case 'layer':
      return layersOfParam(scope, param.name)[0] ?? null;
    case 'input':
    case 'network':
      return (param.among ?? choices(scope, param))[0] ?? null;
    default:
      return null;
  }
}

const isPosition = (value: unknown): value is { x: number; y: number } => {
  const { x, y } = value as { x?: unknown; y?: unknown };
  return typeof x === 'number' && typeof y === 'number' && x >= 0 && x <= 1 && y >= 0 && y <= 1;
};

/** `{layer, index}`, or an index alone where the param says whose atoms it ranges over. */
function checkAtom(scope: Scope, param: NormalParam, pointer: string): ParamValue | undefined {
  const value = param.value as number | { layer?: string; index: number };
  const manifest = manifestOf(scope, param.network, pointer)!;
  const index = typeof value === 'object' ? value.index : value;
  const name = (typeof value === 'object' && value.layer) || initialLayer(scope, param, pointer);
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || name === undefined) {
    return scope.report.add('value-type', pointer, {
      param: param.name,
      type: 'atom',
      found: JSON.stringify(value),
    });
  }
  const layer = findLayer(manifest, name);
  if (!layer) {
    const args = { name, network: param.network!, known: layerNames(manifest) };
    return scope.report.add('unknown-layer', pointer, args);
  }
  const size = layer.shape.at(-1)!;
  if (index >= size) return scope.report.add('index-range', pointer, { index, size, layer: name });
  return { network: param.network!, layer: name, index };
}

function initialLayer(scope: Scope, param: NormalParam, pointer: string): string | undefined {
  if (!isParamRef(param.layer)) return param.layer;
  const layer = paramOf(scope, param.layer.param, join(pointer, 'layer', 'param'));
  return typeof layer?.value === 'string' ? layer.value : undefined;
}

/** How many atoms each layer has that an atom param can range over. */
export function atomCounts(scope: Scope, param: NormalParam): Record<string, number> {
  const manifest = scope.manifests[param.network!];
  if (!manifest || 'unavailable' in manifest) return {};
  const names = isParamRef(param.layer)
    ? layersOfParam(scope, param.layer.param)
    : param.layer
      ? [param.layer]
      : hiddenLayers(manifest).map((layer) => layer.name);
  return Object.fromEntries(names.map((name) => [name, findLayer(manifest, name)?.shape.at(-1) ?? 0]));
}
