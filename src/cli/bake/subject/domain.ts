import { at } from '../../../base/at.ts';
import { featuresIn, gridOf } from '../../../base/layer.ts';
import type { Control, ParamValue, Program, ProgramParam } from '../../../compiler/program.ts';
import { referencesTo } from '../../../compiler/references.ts';

/** The most values of one param that are baked. */
export const MOST_VALUES = 2000;

/** Values that can be counted without being listed. */
interface Series {
  size: number;
  valueAt(index: number): ParamValue;
}

/**
 * Returns the values that a reader can give a param, the document's own first: all classes, all cells of the layers in
 * which a position is used, all atoms of its layer, all steps of a slider; at most {@link MOST_VALUES} of them. Of a
 * param with endless values (free text), only the document's own.
 */
export function domainOf(param: ProgramParam, program: Program): ParamValue[] {
  const distinct = new Map<string, ParamValue>();
  for (const { size, valueAt } of [listed([param.value]), ...seriesOf(param, program)]) {
    for (const i of range(Math.min(size, MOST_VALUES))) distinct.set(JSON.stringify(valueAt(i)), valueAt(i));
  }
  return [...distinct.values()].slice(0, MOST_VALUES);
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** Returns how many values a reader can give a param. */
export const sizeOf = (param: ProgramParam, program: Program): number =>
  seriesOf(param, program).reduce((sum, { size }) => sum + size, 0);

const listed = (values: ParamValue[]): Series => ({
  size: values.length,
  valueAt: (i) => at(values, i),
});

function seriesOf(param: ProgramParam, program: Program): Series[] {
  const { type, control, network = '' } = param;
  switch (type) {
    case 'class':
      return [{ size: program.networks[network]?.labels.length ?? 0, valueAt: (i) => i }];
    case 'position':
      return gridsOf(param.name, program).map(cells);
    case 'atom':
      return atomsOf(param, program);
    // Of these there are too many.
    case 'atoms':
    case 'mask':
      return [listed([param.value])];
    case 'number':
      return stepsOf(control);
    case 'boolean':
      return [listed([false, true])];
    case 'input':
      return [listed(control?.options?.map(({ value }) => value) ?? Object.keys(program.inputs))];
    default:
      return [listed(control?.options?.map(({ value }) => value) ?? [])];
  }
}

/** Returns the steps of a slider. */
function stepsOf({ input, min, max, step }: Partial<Control> = {}): Series[] {
  if (input !== 'range' || min === undefined || max === undefined || step === undefined) return [];
  return [{ size: Math.floor((max - min) / step + 1e-9) + 1, valueAt: (i) => min + i * step }];
}

const cells = ([height, width]: [number, number]): Series => ({
  size: height * width,
  valueAt: (i) => ({ x: ((i % width) + 0.5) / width, y: (Math.floor(i / width) + 0.5) / height }),
});

/** Returns rows and columns of the layers in whose cells a position is used. */
function gridsOf(name: string, { nodes, networks, params }: Program): [number, number][] {
  const layers = new Set(
    referencesTo(name, Object.values(nodes)).flatMap(({ layer }) => layersThat(layer, params)),
  );
  const shapes = Object.values(networks).flatMap((network) =>
    [...layers].flatMap((layer) => [network.shapes[layer]]),
  );
  const grids = shapes.map((shape) => shape && gridOf(shape)).filter((grid) => grid !== undefined);
  return [...new Map(grids.map((grid) => [grid.join(), grid])).values()];
}

function atomsOf({ network, layer }: ProgramParam, { networks, params }: Program): Series[] {
  if (network === undefined) return [];
  const shapes = networks[network]?.shapes ?? {};
  return layersThat(layer, params).map((name) => ({
    size: featuresIn(shapes, name) ?? 0,
    valueAt: (index) => ({ network, layer: name, index }),
  }));
}

/** Returns the layers that a bound layer may be: itself, or the options of its param. */
export function layersThat(layer: unknown, params: ProgramParam[]): string[] {
  if (typeof layer === 'string') return [layer];
  const name = (layer as { $param?: string } | undefined)?.$param;
  const param = params.find((candidate) => candidate.name === name);
  const options = param?.control?.options ?? [];
  return [...new Set([param?.value, ...options.map(({ value }) => value)])].filter(
    (value) => typeof value === 'string',
  );
}
