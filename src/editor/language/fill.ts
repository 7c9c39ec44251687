import { isWithin, join } from '../../base/pointer.ts';
import { tagsOf } from '../../compiler/validate/branches.ts';
import { type Alternative, alternativesOf, isOne, type Path } from './alternatives.ts';
import { type Candidate, type Reach, scalarsOf } from './candidates.ts';

/** More attempts than a list of suggestions may take for one of them. */
const MOST_ATTEMPTS = 24;
/** How many values are tried for one key. */
const MOST_CHOICES = 16;
/** Objects in objects in objects: more is written by hand. */
const DEEPEST = 3;

/** Where something is to be filled in. */
export interface Spot {
  path: Path;
  fresh: boolean;
}

/** An object or a list with what must be in it, such that it fits; undefined when none is found. */
export function filled(alternative: Alternative, spot: Spot, reach: Reach): unknown {
  const { type, examples = [] } = alternative.node;
  if ((type !== 'object' && type !== 'array') || reach.trial.exhausted) return undefined;
  const example = examples.find(
    (value) => isOne(alternative, value) && reach.trial.fits(spot.path, value, spot.fresh),
  );
  if (example !== undefined && !reach.trial.exhausted) return example;
  const { base, keys, choices } = openOf(alternative, reach, 0);
  return search(base, keys, choices, spot, reach);
}

/** What a thing holds for certain, and what its other keys could hold. */
interface Open {
  base: Record<string, unknown> | unknown[];
  keys: (string | number)[];
  choices: unknown[][];
}

function openOf({ node }: Alternative, reach: Reach, depth: number): Open {
  const { properties = {}, required = [], items, minItems = 0, minProperties = 0, type } = node;
  if (type === 'array') {
    const choice = minItems > 0 && items ? choicesOf(alternativesOf(items), reach, depth) : [];
    const keys = Array.from({ length: minItems }, (_, i) => i);
    return { base: [], keys, choices: keys.map(() => choice) };
  }
  if (node.additionalProperties && node.propertyNames && minProperties > 0) {
    const names = choicesOf(alternativesOf(node.propertyNames), reach, depth);
    const values = choicesOf(alternativesOf(node.additionalProperties), reach, depth);
    const [name] = names;
    return { base: {}, keys: name === undefined ? [] : [String(name)], choices: [values] };
  }
  const tags = tagsOf(node);
  const keys = required.filter((key) => !tags.includes(key));
  return {
    base: Object.fromEntries(
      tags.filter((tag) => required.includes(tag)).map((tag) => [tag, properties[tag]!.const]),
    ),
    keys,
    choices: keys.map((key) => choicesOf(alternativesOf(properties[key]!), reach, depth)),
  };
}

/** Values for one key: those without parts, then one of each kind that has parts; further in only where need be. */
function choicesOf(alternatives: Alternative[], reach: Reach, depth: number): unknown[] {
  const scalars = alternatives.flatMap((one) => limited(scalarsOf(one, reach)));
  if (depth >= DEEPEST || (depth > 0 && scalars.length > 0)) return scalars;
  const objects = alternatives.flatMap((one) => {
    const { type, examples = [] } = one.node;
    if (type !== 'object' && type !== 'array') return [];
    const given = examples.filter((value) => isOne(one, value));
    const { base, keys, choices } = openOf(one, reach, depth + 1);
    if (choices.some((choice) => choice.length === 0)) return given;
    return [
      ...given,
      assembled(
        base,
        keys,
        choices,
        keys.map(() => 0),
      ),
    ];
  });
  return [...scalars, ...objects];
}

/** The first ones; one of those that are alike. */
const limited = (candidates: Candidate[]): unknown[] =>
  candidates
    .filter(({ alike }, i) => alike === undefined || candidates.findIndex((one) => one.alike === alike) === i)
    .slice(0, MOST_CHOICES)
    .map(({ value }) => value);

function assembled(base: Open['base'], keys: Open['keys'], choices: unknown[][], at: number[]): unknown {
  const values = keys.map((_, i) => choices[i]![at[i]!]);
  if (Array.isArray(base)) return values;
  return { ...base, ...Object.fromEntries(keys.map((key, i) => [key, values[i]])) };
}

/**
 * Tries one value a key after another. A fault that lies in one key moves on that key, any other the last one: most
 * combinations need not be looked at.
 */
function search(
  base: Open['base'],
  keys: Open['keys'],
  choices: unknown[][],
  { path, fresh }: Spot,
  { trial }: Reach,
): unknown {
  if (choices.some((choice) => choice.length === 0)) return undefined;
  const at = keys.map(() => 0);
  for (let attempt = 0; attempt < MOST_ATTEMPTS && !trial.exhausted; attempt++) {
    const value = assembled(base, keys, choices, at);
    const [fault] = trial.faults(path, value, fresh);
    if (!fault) return value;
    const guilty = keys.findIndex((key) => isWithin(fault.pointer, join('', ...path, key)));
    if (!advance(at, choices, guilty < 0 ? keys.length - 1 : guilty)) return undefined;
  }
  return undefined;
}

/** The next combination in which the value of one key is another one; false when all were tried. */
function advance(at: number[], choices: unknown[][], from: number): boolean {
  for (let i = from; i >= 0; i--) {
    at[i]!++;
    if (at[i]! < choices[i]!.length) return true;
    at[i] = 0;
  }
  return false;
}
