import { isOne } from '../../../base/atoms.ts';
import { type AxisName, TOKENS } from '../../../base/axis.ts';
import { gridOf } from '../../../base/layer.ts';
import { join } from '../../../base/pointer.ts';
import type { NormalSubstrate, Ref } from '../../normalize/normal-content.ts';
import { isMap } from '../axes.ts';
import { factorsOf } from '../factors.ts';
import { checkMask } from '../masks.ts';
import { type Axis, type ContentType, networkWords, sameNetwork, type TypedSubstrate } from '../type.ts';
import { ontoScores } from './lens.ts';
import { type At, axesNamed, axisParams, type Rule, replaceAxis, type Typed, withAxes } from './rule.ts';

const MAP: AxisName[] = ['y', 'x'];

/** Changes the numbers of maps, which stay maps. */
const ofMaps: Rule = (at, op, params) => {
  const axes = axesNamed(at, op, MAP);
  if (!axes) return undefined;
  const { layer } = axisParams(at, axes[0]!);
  return {
    op: { params: { ...params, ...(layer === undefined ? {} : { layer }) } },
    type: { ...at.type, kept: [] },
  };
};

/** Smooths maps. */
export const blur: Rule = ofMaps;

/** Keeps the painted part of maps. */
export const inside: Rule = (at, op, params) => {
  const { mask } = op;
  if (Array.isArray(mask) && !checkMask(at.scope, mask, join(at.pointer, 'mask'))) return undefined;
  return ofMaps(at, op, params);
};

/** Projects values onto the atoms of another substrate: positions of another grid, or channels instead of groups. */
export const project: Rule = (at, op) => {
  const pointer = join(at.pointer, 'onto');
  const onto = at.scope.substrate(op.onto as NormalSubstrate | Ref, pointer);
  if (!onto) return undefined;
  if (!sameNetwork(onto, at.type)) {
    const args = { a: networkWords(at.type), b: networkWords(onto) };
    return at.scope.report.add('networks-apart', pointer, args);
  }
  const isPicture = isOne(onto.atom) && onto.candidates.every(({ name }) => name === 'input');
  if (isMap(onto.axes) || isPicture) return ontoMap(at, onto);
  if (onto.atom === 'channel') return ontoChannels(at, onto);
  const isScores = onto.candidates.every(({ axes }) => axes?.at(-1) === 'class');
  if (onto.atom === 'neuron' && isScores) return ontoScores(at, onto);
  const args = {
    op: 'project',
    wanted: 'positions, channels, the picture or the output',
    found: `\`${onto.atom}\``,
  };
  return at.scope.report.add('op-content', pointer, args);
};

/** Lays an axis of tokens out as the places that they are, behind what stands before them, such as a class token. */
function ontoPatches(at: At, axis: Axis, { candidates, layer }: TypedSubstrate): Typed | undefined {
  const [height, width] = gridOf(candidates[0]!) ?? [0, 0];
  if (axis.size === null || axis.size < height * width || candidates.length > 1) {
    const args = { op: 'project', wanted: 'the tokens of that layer', found: `${axis.size} tokens` };
    return at.scope.report.add('op-content', join(at.pointer, 'onto'), args);
  }
  const places: Axis[] = [
    { name: 'y', size: height, layer },
    { name: 'x', size: width, layer },
  ];
  return {
    op: { params: { onto: { kind: 'patches', axis: axis.name, size: [height, width], layer } } },
    type: { ...at.type, axes: at.type.axes.flatMap((own) => (own === axis ? places : [own])), kept: [] },
  };
}

function ontoMap(at: At, substrate: TypedSubstrate): Typed | undefined {
  const patches = TOKENS.flatMap((name) => at.type.axes.find((axis) => axis.name === name) ?? [])[0];
  const isLaidOut = at.type.axes.some(({ name }) => MAP.includes(name));
  return patches && !isLaidOut ? ontoPatches(at, patches, substrate) : ontoGrid(at, substrate);
}

function ontoGrid(at: At, { candidates, layer }: TypedSubstrate): Typed | undefined {
  const { type, unfolds } = mapsIn(at.type);
  const axes = axesNamed({ ...at, type }, { op: 'project' }, MAP);
  if (!axes) return undefined;
  const grids = new Map(candidates.map(gridOf).map((grid) => [grid?.join(), grid]));
  const [grid] = grids.values();
  if (grids.size > 1 || !grid) {
    const args = { op: 'project', wanted: 'one layer', found: 'layers of several sizes' };
    return at.scope.report.add('op-content', join(at.pointer, 'onto'), args);
  }
  const [height, width] = grid;
  const [y, x] = axes;
  const rows = replaceAxis(type, y!, { name: 'y', size: height, layer });
  return {
    op: {
      params: { onto: { kind: 'map', size: [height, width], layer } },
      ...(unfolds ? { unfolds } : {}),
    },
    type: replaceAxis(rows, x!, { name: 'x', size: width, layer }),
  };
}

/** Returns the type with the maps that its numbers reduce as axes, if it has any and no y or x itself. */
function mapsIn(type: ContentType): { type: ContentType; unfolds: boolean } {
  const maps = type.kept.slice(0, 2);
  const unfolds = isMap(maps) && !type.axes.some(({ name }) => MAP.includes(name));
  return { type: unfolds ? withAxes(type, [...maps, ...type.axes]) : type, unfolds };
}

function ontoChannels(at: At, { axes: onto, layer }: TypedSubstrate): Typed | undefined {
  const groups = axesNamed(at, { op: 'project' }, ['group']);
  if (!groups) return undefined;
  const factors = factorsOf(at.of);
  const sameLayer = JSON.stringify(groups[0]!.layer) === JSON.stringify(layer);
  if (factors?.made.name !== 'channel' || !sameLayer) {
    const args = { op: 'project', wanted: 'groups of channels of that layer', found: 'other groups' };
    return at.scope.report.add('op-content', join(at.pointer, 'onto'), args);
  }
  const axes = at.type.axes.flatMap((axis) => (axis === groups[0] ? onto : [axis]));
  return { op: { params: { onto: { kind: 'channels' } } }, type: withAxes(at.type, axes) };
}
