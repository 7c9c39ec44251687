import { ATOM_NAMES } from '../base/atoms.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { nameOfClass } from '../base/labels.ts';
import type { Manifest } from '../base/manifest.ts';
import { nearestAll } from '../base/nearest.ts';
import { hiddenLayers, layerNames } from '../compiler/check/layers.ts';
import type { Path } from './alternatives.ts';
import type { Name, Range } from './item.ts';
import type { Trial } from './trial.ts';

/** Names of atoms, the most common first. */
const PREFERRED = [...ATOM_NAMES].sort((a, b) => Number(b === 'channel') - Number(a === 'channel'));

/** Returns a few parts of each network, of different kinds: to find one that fits, not for a list. */
export const somePartsOf = ({ networks }: Trial): string[] =>
  [...networks].flatMap(([id, manifest]) => someLayersOf(manifest).map((rest) => `${id}/${rest}`));

function someLayersOf(manifest: Manifest): string[] {
  const hidden = hiddenLayers(manifest);
  const middle = hidden[Math.floor(hidden.length / 2)]?.name;
  const layers = [...(middle === undefined ? [] : [middle]), ...(manifest.output ? ['output'] : []), 'input'];
  return layers.flatMap((layer) => PREFERRED.map((atom) => `${layer}/${atom}`));
}

/** The segments of a text `network/layer/atom/index`; names of layers may contain slashes. */
export interface Segments {
  network: string;
  layer?: string;
  atom?: string;
  index?: string;
}

/** Splits the text of a part into segments, as far as it goes. */
export function segmentsOf(text: string, trial: Trial): Segments {
  const [network = '', ...others] = text.split('/');
  if (others.length === 0) return { network };
  const rest = others.join('/');
  const manifest = trial.networks.get(network);
  const names = manifest ? layerNames(manifest) : [];
  const layer = names.find((name) => rest.startsWith(`${name}/`)) ?? rest.replace(/\/[^/]*$/, '');
  if (rest.length <= layer.length) return { network, layer };
  const [atom = '', ...index] = rest.slice(layer.length + 1).split('/');
  return { network, layer, atom, ...(index.length > 0 ? { index: index.join('/') } : {}) };
}

/**
 * A suggestion for the segment at the cursor, with the whole text completed so that it fits; where nothing completes it,
 * with the reason.
 */
export interface PartChoice extends Name {
  fault?: Diagnostic;
  text: string;
  /** The range of `text` after the segment, which is selected next. */
  rest: Range;
}

/** Suggests the segment before the cursor; `cursor` counts from the start of the text. */
export function partChoices(
  text: string,
  cursor: number,
  at: { path: Path; fresh: boolean },
  trial: Trial,
): { choices: PartChoice[]; from: number } {
  const before = segmentsOf(text.slice(0, cursor), trial);
  const typed = before.index ?? before.atom ?? before.layer ?? before.network;
  const from = cursor - typed.length;
  const behind = text.slice(cursor);
  const kept = behind.includes('/') ? behind.slice(behind.indexOf('/')) : '';
  const verdicts = new Map<string, Ending>();
  const choices = namesAt(before, trial).map((name) => {
    const head = text.slice(0, from) + name.name;
    const known = name.alike === undefined ? undefined : verdicts.get(name.alike);
    const { ending, fault } =
      known ?? endingOf(head, [kept, ...endingsOf(name.name, before, trial)], at, trial);
    if (name.alike !== undefined) verdicts.set(name.alike, { ending, fault });
    const whole = head + ending;
    const rest = { from: Math.min(whole.length, head.length + 1), to: whole.length };
    return { ...name, text: whole, rest, ...(fault ? { fault } : {}) };
  });
  return { choices, from };
}

/** What completes a text, or seems to, with the reason why it does not. */
interface Ending {
  ending: string;
  fault: Diagnostic | undefined;
}

/** Returns the first ending that makes a text fit at a place, or else the last one. */
function endingOf(head: string, endings: string[], at: { path: Path; fresh: boolean }, trial: Trial): Ending {
  let last: Ending = { ending: '', fault: undefined };
  for (const ending of endings) {
    last = { ending, fault: trial.faults(at.path, head + ending, at.fresh)[0] };
    if (!last.fault) break;
  }
  return last;
}

function namesAt({ network, layer, atom, index }: Segments, trial: Trial): Name[] {
  const manifest = trial.networks.get(network);
  if (layer === undefined) return [...trial.networks].map(([name, { title }]) => ({ name, detail: title }));
  if (!manifest) return [];
  if (atom === undefined) {
    return layerNames(manifest).map((name) => ({ name, ...shapeOf(manifest, name) }));
  }
  if (index === undefined) return PREFERRED.map((name) => ({ name }));
  return manifest.labels.flatMap(({ label }, i) =>
    nameOfClass(i, manifest.labels) === label ? { name: label, detail: `class ${i}`, alike: 'class' } : [],
  );
}

function shapeOf({ layers }: Manifest, name: string): Pick<Name, 'detail'> {
  const shape = layers.find((layer) => layer.name === name)?.shape;
  return shape ? { detail: shape.join(' × ') } : {};
}

/** Returns what can follow a segment to complete the text. */
function endingsOf(name: string, { layer, atom }: Segments, trial: Trial): string[] {
  if (layer === undefined) {
    const manifest = trial.networks.get(name);
    return manifest ? someLayersOf(manifest).map((rest) => `/${rest}`) : [];
  }
  return atom === undefined ? PREFERRED.map((each) => `/${each}`) : ['', '/0'];
}

/** Returns parts that one with a wrong segment may have been meant as, the nearest first. */
export const nearParts = (text: string, trial: Trial): string[] =>
  withOther(text, trial, (segment, names) => nearestAll(segment, names, 2));

/** Returns parts that differ in one segment from one in which a name is unknown. */
export const otherParts = (text: string, trial: Trial): string[] =>
  withOther(text, trial, (segment, names) => (names.includes(segment) ? [] : names));

/** Returns the parts in which `choose` puts another name in place of one segment. */
function withOther(
  text: string,
  trial: Trial,
  choose: (segment: string, names: string[]) => string[],
): string[] {
  const { network, layer, atom, index } = segmentsOf(text, trial);
  const shape = [network, layer, atom, index].filter((segment) => segment !== undefined);
  return shape.flatMap((segment, i) => {
    const [before, behind] = [shape.slice(0, i), shape.slice(i + 1)];
    const [above, under, cut] = before;
    const at = {
      network: above ?? '',
      ...(i > 0 ? { layer: under ?? '' } : {}),
      ...(i > 1 ? { atom: cut ?? '' } : {}),
    };
    const names = namesAt(i > 2 ? { ...at, index: '' } : at, trial).map(({ name }) => name);
    return choose(segment, names).map((name) => [...before, name, ...behind].join('/'));
  });
}
