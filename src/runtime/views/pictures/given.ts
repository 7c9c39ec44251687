import { at } from '../../../base/at.ts';
import { keyOfBytes } from '../../../base/key.ts';
import { shapeOf, type Value } from '../../../base/value.ts';
import type { Mask, Start } from '../../featurevis/given.ts';
import type { Target } from '../../featurevis/goal.ts';
import type { Keyed } from '../../host.ts';
import { largestOf } from '../rows/domain.ts';
import { firingOf } from './firing.ts';

/** What pictures take from an input. */
export interface Given {
  /** What they start from. */
  start?: Keyed<Start>;
  /** Activations of the atoms' layer: a picture may differ from its start only where its atom is active. */
  active?: Value;
  /** Activations to match, by layer. */
  targets?: Record<string, Keyed<Target>>;
}

/** Whether a role is one of `start`, `active`, and `match1`, `match2`, ... for each layer to match. */
const isGiven = (role: string): boolean => /^(start|active|match\d+)$/.test(role);

/** For pictures that take nothing from an input. */
const NOTHING: Given = {};

/** Returns what the pictures of an element take from an input; undefined while some of it is still being computed. */
export function givenOf(roles: string[], also: Record<string, Value>): Given | undefined {
  const wanted = roles.filter(isGiven);
  if (wanted.length === 0) return NOTHING;
  const values = wanted.flatMap((role) => {
    const value = also[role];
    return value ? [[role, value] as const] : [];
  });
  if (values.length < wanted.length) return undefined;
  const matched = values.filter(([role]) => role.startsWith('match')).map(([, value]) => targetOf(value));
  const { start, active } = Object.fromEntries(values);
  return {
    ...(start && { start: startOf(start) }),
    ...(active && { active }),
    ...(matched.length > 0 && { targets: Object.fromEntries(matched) }),
  };
}

/**
 * Returns where the picture of a channel or a direction may differ from its start: in proportion to its activation
 * there, as a share of the largest. In layers without positions: everywhere.
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
  const { layer } = at(axes, -1);
  if (layer === undefined) throw new RangeError('The activations name no layer.');
  const made: [string, Keyed<Target>] = [layer, target];
  targets.set(activations, made);
  return made;
}
