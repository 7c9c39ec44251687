import { join } from '../../base/pointer.ts';
import { isProbable, type ProbableClass } from '../../base/probable.ts';
import type { NormalParam } from '../normalize/normal.ts';
import { isParamRef } from '../normalize/normal-content.ts';
import type { AtomValue, ParamValue } from '../program.ts';
import { atomsOf, choices } from './choices.ts';
import { checkClass, classesOf } from './class.ts';
import { checkExample } from './datasets.ts';
import { isOutput, layersOfParam, namedLayer } from './layers.ts';
import { checkMask } from './masks.ts';
import { manifestOf, type Scope } from './scope.ts';

/** Returns the initial value of a param in the runtime's terms; undefined if it does not fit the type (reported). */
export function checkValue(scope: Scope, param: NormalParam, pointer: string): ParamValue | undefined {
  const { type, name, value } = param;
  const wrong = () =>
    scope.report.add('value-type', pointer, { param: name, type, found: JSON.stringify(value) });
  if (value === null || value === undefined) return defaultValue(scope, param);
  switch (type) {
    case 'number':
      return typeof value === 'number' ? inRange(scope, param, value, pointer) : wrong();
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong();
    case 'string':
      return typeof value === 'string' ? amongThe(scope, param, value, pointer) : wrong();
    case 'position':
      if (!isPosition(value) || !isAmong(param, value.layer)) return wrong();
      return checkPlace(scope, param, value, join(pointer, 'layer'));
    case 'class': {
      if (isProbable(value)) return checkProbable(scope, param, value, pointer);
      if (typeof value !== 'string' && typeof value !== 'number') return wrong();
      const manifest = manifestOf(scope, param.network, pointer);
      return manifest && checkClass(scope, manifest, param.network!, value, pointer);
    }
    case 'example':
      if (typeof value !== 'number') return wrong();
      return checkExample(scope, param.dataset!, value, pointer) ? value : undefined;
    case 'atom':
      return checkAtom(scope, param, pointer) ?? undefined;
    case 'atoms': {
      if (!Array.isArray(value)) return wrong();
      const atoms = value.map((one, i) => checkAtom(scope, { ...param, value: one }, join(pointer, i)));
      return atoms.includes(undefined) ? undefined : (atoms as AtomValue[]);
    }
    case 'mask':
      return Array.isArray(value) ? checkMask(scope, value, pointer) : wrong();
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

/** Checks a place in the order of probabilities. */
function checkProbable(
  scope: Scope,
  { network = '' }: NormalParam,
  value: ProbableClass,
  pointer: string,
): ProbableClass | undefined {
  const manifest = manifestOf(scope, network, pointer);
  if (!manifest) return undefined;
  const index = value.probable;
  const size = classesOf(manifest).length;
  if (index < size) return value;
  return scope.report.add('index-range', join(pointer, 'probable'), { index, size, layer: 'output' });
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
    case 'atoms':
      return [];
    default:
      return null;
  }
}

interface PositionValue {
  x: number;
  y: number;
  layer?: string;
}

const isAmong = ({ among }: NormalParam, layer: string | undefined): boolean =>
  layer === undefined || !among || among.includes(layer);

/** Checks the layer of a position: some network has it, or a network is unavailable and may have it. */
function checkPlace(
  scope: Scope,
  param: NormalParam,
  place: PositionValue,
  pointer: string,
): PositionValue | undefined {
  const { layer } = place;
  const known = choices(scope, param);
  const unsure = Object.values(scope.manifests).some((manifest) => 'unavailable' in manifest);
  if (layer === undefined || unsure || known.includes(layer)) return place;
  return scope.report.add('unknown-layer', pointer, { name: layer, network: '', known });
}

const isPosition = (value: unknown): value is PositionValue => {
  const { x, y } = value as { x?: unknown; y?: unknown };
  return typeof x === 'number' && typeof y === 'number' && x >= 0 && x <= 1 && y >= 0 && y <= 1;
};

/** Checks an atom: `{layer, index}`, or an index alone if the layer of the param is known. */
function checkAtom(scope: Scope, param: NormalParam, pointer: string): AtomValue | undefined {
  const value = param.value as number | string | { layer?: string; index: number | string };
  const network = param.network!;
  const manifest = manifestOf(scope, network, pointer)!;
  const at = (key: 'layer' | 'index') => (typeof value === 'object' ? join(pointer, key) : pointer);
  const written = typeof value === 'object' ? value.index : value;
  const name = (typeof value === 'object' && value.layer) || initialLayer(scope, param);
  const layer = name === undefined ? undefined : namedLayer(scope, manifest, network, name, at('layer'));
  if (name !== undefined && !layer) return undefined;
  const isClass = layer !== undefined && isOutput(manifest, layer) && typeof written === 'string';
  const digits = typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : written;
  const index = isClass ? checkClass(scope, manifest, network, written, at('index')) : digits;
  if (index === undefined) return undefined;
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || !layer) {
    const found = JSON.stringify(layer ? written : value);
    return scope.report.add('value-type', layer ? at('index') : pointer, {
      param: param.name,
      type: 'atom',
      found,
    });
  }
  const size = atomsOf(param, layer);
  if (index >= size) return scope.report.add('index-range', at('index'), { index, size, layer: name! });
  return { network, layer: name!, index };
}

/** Returns the initial layer of an atom param, also where another param gives it. */
function initialLayer(scope: Scope, { layer }: NormalParam): string | undefined {
  if (!isParamRef(layer)) return layer;
  const { type, value } = scope.spec.params.find(({ name }) => name === layer.param) ?? {};
  if (type !== 'layer') return undefined;
  return typeof value === 'string' ? value : layersOfParam(scope, layer.param)[0];
}

function inRange(
  scope: Scope,
  { name, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: NormalParam,
  value: number,
  pointer: string,
): number | undefined {
  if (value >= min && value <= max) return value;
  return scope.report.add('value-range', pointer, { param: name, value, min, max });
}

function amongThe(
  scope: Scope,
  { name, among }: NormalParam,
  value: string,
  pointer: string,
): string | undefined {
  if (!among || among.includes(value)) return value;
  return scope.report.add('value-among', pointer, { param: name, value, known: among });
}
