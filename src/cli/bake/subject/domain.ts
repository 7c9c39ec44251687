import type { ParamValue, Program, ProgramParam } from '../../../compiler/program.ts';
import { referencesTo } from '../../../compiler/references.ts';

/** Most values of one param that are gone through. */
const MOST = 2000;

/**
 * The values that a reader can give a param, the document's own first: every class, every cell of the layers in which
 * a position is used, every atom of its layer, every step of a slider. Where there is no end of them (free text), only
 * the document's own.
 */
export function domainOf(param: ProgramParam, program: Program): ParamValue[] {
  const all = [param.value, ...valuesOf(param, program)];
  const distinct = new Map(all.map((value) => [JSON.stringify(value), value]));
  return [...distinct.values()].slice(0, MOST);
}

function valuesOf(param: ProgramParam, program: Program): ParamValue[] {
  const { type, control } = param;
  switch (type) {
    case 'class':
      return range(program.networks[param.network!]?.labels.length ?? 0);
    case 'position':
      return gridsOf(param.name, program).flatMap(cells);
    case 'atom':
      return atomsOf(param, program);
    case 'number':
      return control?.input === 'range' ? stepsOf(control.min!, control.max!, control.step!) : [];
    case 'boolean':
      return [false, true];
    case 'input':
      return control?.options?.map(({ value }) => value) ?? Object.keys(program.inputs);
    default:
      return control?.options?.map(({ value }) => value) ?? [];
  }
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

const stepsOf = (min: number, max: number, step: number): number[] =>
  range(Math.floor((max - min) / step + 1e-9) + 1).map((i) => min + i * step);

const cells = ([height, width]: [number, number]): ParamValue[] =>
  range(height * width).map((i) => ({
    x: ((i % width) + 0.5) / width,
    y: (Math.floor(i / width) + 0.5) / height,
  }));

/** Rows and columns of the layers in whose cells a position is looked up. */
function gridsOf(name: string, { nodes, networks, params }: Program): [number, number][] {
  const layers = new Set(
    referencesTo(name, Object.values(nodes)).flatMap(({ layer }) => layersThat(layer, params)),
  );
  const shapes = Object.values(networks).flatMap((network) =>
    [...layers].flatMap((layer) => [network.shapes[layer]]),
  );
  return shapes.flatMap((shape) => (shape?.length === 3 ? [[shape[0]!, shape[1]!] as [number, number]] : []));
}

function atomsOf({ network, layer }: ProgramParam, { networks, params }: Program): ParamValue[] {
  const shapes = networks[network ?? '']?.shapes ?? {};
  return layersThat(layer, params).flatMap((name) =>
    range(shapes[name]?.at(-1) ?? 0).map((index) => ({ network: network!, layer: name, index })),
  );
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
