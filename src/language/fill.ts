import { isWithin, join } from '../base/pointer.ts';
import { type Alternative, alternativesOf, childOf, fixedIn, isOne, type Path } from './alternatives.ts';
import { type Candidate, type Reach, scalarsOf } from './candidates.ts';
import { usualContents } from './usual.ts';

/** The most combinations that are tried for one suggestion. */
const MOST_ATTEMPTS = 24;
/** The most values that are tried for one key. */
const MOST_CHOICES = 16;
/** The deepest nesting that is filled in. */
const DEEPEST = 3;

/** The place to be filled in. */
export interface Spot {
  path: Path;
  fresh: boolean;
}

/** Returns an object or a list with its required entries that fits at a place, or undefined when none is found. */
export function filled(alternative: Alternative, spot: Spot, reach: Reach): unknown {
  const { type, examples = [] } = alternative.node;
  if ((type !== 'object' && type !== 'array') || reach.trial.exhausted) return undefined;
  const example = [...examples, ...usualContents(reach.trial)].find(
    (value) => isOne(alternative, value) && reach.trial.fits(spot.path, value, spot.fresh),
  );
  if (example !== undefined && !reach.trial.exhausted) return example;
  return search(openOf(alternative, reach, 0), spot, reach);
}

/** Returns an object or a list with its required entries, whether or not it fits; undefined where none is known. */
export function sketched(alternative: Alternative, reach: Reach): unknown {
  const { type } = alternative.node;
  if (type !== 'object' && type !== 'array') return undefined;
  const open = openOf(alternative, reach, 0);
  return isHopeless(open) ? undefined : assembled(open);
}

/** An object or a list: its fixed entries, and the slots that are still to be filled. */
interface Open {
  base: Record<string, unknown> | unknown[];
  slots: Slot[];
}

/** A key with the values to try, and the index of the present one. */
interface Slot {
  key: string | number;
  choices: unknown[];
  at: number;
}

function openOf(alternative: Alternative, reach: Reach, depth: number): Open {
  const { node } = alternative;
  const { required = [], items, minItems = 0, minProperties = 0, type } = node;
  if (type === 'array') {
    const choices = minItems > 0 && items ? choicesOf(alternativesOf(items), reach, depth) : [];
    return { base: [], slots: Array.from({ length: minItems }, (_, key) => ({ key, choices, at: 0 })) };
  }
  if (node.additionalProperties && node.propertyNames && minProperties > 0) {
    const [name] = choicesOf(alternativesOf(node.propertyNames), reach, depth);
    const choices = choicesOf(alternativesOf(node.additionalProperties), reach, depth);
    return { base: {}, slots: name === undefined ? [] : [{ key: String(name), choices, at: 0 }] };
  }
  const fixed = fixedIn(node).filter(([key]) => required.includes(key));
  const base = Object.fromEntries(fixed);
  const slots = required
    .filter((key) => !Object.hasOwn(base, key))
    .map((key) => ({ key, choices: choicesOf(childOf(alternative, key), reach, depth), at: 0 }));
  return { base, slots };
}

/**
 * Returns values for one key: the scalars, then one of each kind of object or list. Objects inside objects are used
 * only where there is no scalar.
 */
function choicesOf(alternatives: Alternative[], reach: Reach, depth: number): unknown[] {
  const scalars = alternatives.flatMap((one) => limited(scalarsOf(one, reach)));
  if (depth >= DEEPEST || (depth > 0 && scalars.length > 0)) return scalars;
  const objects = alternatives.flatMap((one) => {
    const { type, examples = [] } = one.node;
    if (type !== 'object' && type !== 'array') return [];
    const given = examples.filter((value) => isOne(one, value));
    const open = openOf(one, reach, depth + 1);
    return isHopeless(open) ? given : [...given, assembled(open)];
  });
  return [...scalars, ...objects];
}

/** Returns the values of the first candidates, only one of those that are alike. */
const limited = (candidates: Candidate[]): unknown[] =>
  candidates
    .filter(({ alike }, i) => alike === undefined || candidates.findIndex((one) => one.alike === alike) === i)
    .slice(0, MOST_CHOICES)
    .map(({ value }) => value);

const isHopeless = ({ slots }: Open): boolean => slots.some(({ choices }) => choices.length === 0);

function assembled({ base, slots }: Open): unknown {
  if (Array.isArray(base)) return slots.map(({ choices, at }) => choices[at]);
  return { ...base, ...Object.fromEntries(slots.map(({ key, choices, at }) => [key, choices[at]])) };
}

/**
 * Tries combinations of values until one has no fault. A fault in a slot advances that slot, any other fault the last
 * one, so most combinations are skipped.
 */
function search(open: Open, { path, fresh }: Spot, { trial }: Reach): unknown {
  if (isHopeless(open)) return undefined;
  const { slots } = open;
  for (let attempt = 0; attempt < MOST_ATTEMPTS && !trial.exhausted; attempt++) {
    const value = assembled(open);
    const [fault] = trial.faults(path, value, fresh);
    if (!fault) return value;
    const guilty = slots.findIndex(({ key }) => isWithin(fault.pointer, join('', ...path, key)));
    if (!advance(guilty < 0 ? slots : slots.slice(0, guilty + 1))) return undefined;
  }
  return undefined;
}

/** Advances to the next combination, changing the last slot first. Returns false when all were tried. */
function advance(slots: readonly Slot[]): boolean {
  for (const slot of [...slots].reverse()) {
    slot.at++;
    if (slot.at < slot.choices.length) return true;
    slot.at = 0;
  }
  return false;
}
