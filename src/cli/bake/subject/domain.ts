import { featuresIn, gridOf } from '../../../base/layer.ts';
import type { ParamValue, Program, ProgramParam } from '../../../compiler/program.ts';
import { referencesTo } from '../../../compiler/references.ts';

/** Most values of one param that are gone through. */
export const MOST_VALUES = 2000;

/** Values that follow each other by a rule: they are counted without being listed. */
interface Series {
  size: number;
  at(index: number): ParamValue;
}

/**
 * The values that a reader can give a param, the document's own first: every class, every cell of the layers in which
 * a position is used, every atom of its layer, every step of a slider; the first {@link MOST_VALUES} of them. Where there is
 * no end of them (free text), only the document's own.
 */
export function domainOf(param: ProgramParam, program: Program): ParamValue[] {
  const distinct = new Map<string, ParamValue>();
  for (const { size, at } of [listed([param.value]), ...seriesOf(param, program)]) {
    for (const i of range(Math.min(size, MOST_VALUES))) distinct.set(JSON.stringify(at(i)), at(i));
  }
  return [...distinct.values()].slice(0, MOST_VALUES);
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** How many values a reader can give a param. */
export const sizeOf = (param: ProgramParam, program: Program): number =>
  seriesOf(param, program).reduce((sum, { size }) => sum + size, 0);

const listed = (values: ParamValue[]): Series => ({ size: values.length, at: (i) => values[i]! });

function seriesOf(param: ProgramParam, program: Program): Series[] {
  const { type, control } = param;
  switch (type) {
    case 'class':
      return [{ size: program.networks[param.network!]?.labels.length ?? 0, at: (i) => i }];
    case 'position':
      return gridsOf(param.name, program).map(cells);
    case 'atom':
      return atomsOf(param, program);
    case 'number':
      return control?.input === 'range' ? [steps(control.min!, control.max!, control.step!)] : [];
    case 'boolean':
      return [listed([false, true])];
    case 'input':
      return [listed(control?.options?.map(({ value }) => value) ?? Object.keys(program.inputs))];
    default:
      return [listed(control?.options?.map(({ value }) => value) ?? [])];
  }
}

const steps = (min: number, max: number, step: number): Series => ({
  size: Math.floor((max - min) / step + 1e-9) + 1,
  at: (i) => min + i * step,
});

const cells = ([height, width]: [number, number]): Series => ({
  size: height * width,
  at: (i) => ({ x: ((i % width) + 0.5) / width, y: (Math.floor(i / width) + 0.5) / height }),
});

/** Rows and columns of the layers in whose cells a position is looked up. */
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
  const shapes = networks[network ?? '']?.shapes ?? {};
  return layersThat(layer, params).map((name) => ({
    size: featuresIn(shapes, name) ?? 0,
    at: (index) => ({ network: network!, layer: name, index }),
  }));
}

/** The layers that a layer may be: itself, or the options of a param. */
export function layersThat(layer: unknown, params: ProgramParam[]): string[] {
  if (typeof layer === 'string') return [layer];
  const name = (layer as { $param?: string } | undefined)?.$param;
  const param = params.find((candidate) => candidate.name === name);
  const options = param?.control?.options ?? [];
  return [...new Set([param?.value, ...options.map(({ value }) => value)])].filter(
    (value) => typeof value === 'string',
  );
}
