import { keyOfBytes } from '../../../base/key.ts';
import { shapeOf, type Value } from '../../../base/value.ts';
import type { Target } from '../../featurevis/goal.ts';
import type { Mask } from '../../featurevis/mask.ts';
import type { Start } from '../../featurevis/start.ts';
import type { Keyed } from '../../host.ts';
import { largestOf } from '../rows/domain.ts';
import { firingOf } from './firing.ts';

/** What pictures take of an input. */
export interface Given {
  /** What they start from. */
  start?: Keyed<Start>;
  /** Activations of the atoms' layer: only where an atom is active may its picture differ from its start. */
  active?: Value;
  /** Activations that they are to match, by layer. */
  targets?: Record<string, Keyed<Target>>;
}

/** Roles of an element's further nodes: `start`, `active`, and `match1`, `match2`, ... for each layer to match. */
const isGiven = (role: string): boolean => /^(start|active|match\d+)$/.test(role);

/** What pictures that need nothing are given. */
const NOTHING: Given = {};

/** What the pictures of an element are given; undefined while some of it is still to come. */
export function givenOf(roles: string[], also: Record<string, Value>): Given | undefined {
  const wanted = roles.filter(isGiven);
  if (wanted.length === 0) return NOTHING;
  if (wanted.some((role) => !also[role])) return undefined;
  const matched = wanted.filter((role) => role.startsWith('match')).map((role) => targetOf(also[role]!));
  return {
    ...(wanted.includes('start') && { start: startOf(also.start!) }),
    ...(wanted.includes('active') && { active: also.active! }),
    ...(matched.length > 0 && { targets: Object.fromEntries(matched) }),
  };
}

/**
 * Where a channel or a direction may change its start: in proportion to how active it is there, of the most it is
 * anywhere. In layers without positions: everywhere.
 */
export function maskOf(active: Value, of: number | number[]): Mask {
  const map = firingOf(active, of);
  const largest = largestOf(map.data);
  const [height = 1, width = 1] = shapeOf(map);
  return { shape: [height, width], data: Array.from(map.data, (value) => value / largest) };
}

const starts = new WeakMap<Value, Keyed<Start>>();

/** @param picture [y, x, 3] in 0..255 */
function startOf(picture: Value): Keyed<Start> {
  const known = starts.get(picture);
  if (known) return known;
  const data = picture.data.map((value) => value / 255);
  const made = { key: keyOfBytes(picture.data), shape: shapeOf(picture) as Start['shape'], data };
  starts.set(picture, made);
  return made;
}

const targets = new WeakMap<Value, [layer: string, Keyed<Target>]>();

/** @param activations [y, x, channel] of a layer */
function targetOf(activations: Value): [layer: string, Keyed<Target>] {
  const known = targets.get(activations);
  if (known) return known;
  const { axes, data } = activations;
  const [channels, width = 1, height = 1] = shapeOf(activations).reverse() as [number, number?, number?];
  const target: Keyed<Target> = { key: keyOfBytes(data), shape: [height, width, channels], data };
  const made: [string, Keyed<Target>] = [axes.at(-1)!.layer!, target];
  targets.set(activations, made);
  return made;
}
