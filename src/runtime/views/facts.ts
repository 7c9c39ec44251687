import type { Value } from '../../base/value.ts';
import type { NetworkSource, ProgramElement } from '../../compiler/program.ts';
import { amount, labelOf } from './labels.ts';
import type { Values } from './values.ts';

/** A fact about some values, which holds wherever they are shown. */
export interface Fact {
  /** One sentence. */
  words: string;
  /** Equal for equal facts. It has more digits than the words, so that rounded values are not taken for equal. */
  key: string;
}

/** Returns a share as a percentage. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How many classes describe a factor. */
const FEW = 5;

/** Returns what the values of an element leave out, and what the factors in them are made of. */
export function factsOf(
  { mark }: ProgramElement,
  values: Values,
  network: NetworkSource | undefined,
): Fact[] {
  const made = mark === 'factors' && values.content ? madeOf(values.content, network) : [];
  return [
    ...made.map((words) => ({ words, key: words })),
    ...missingOf(values),
    ...unreadOf(values),
    ...restOf(values),
    ...lossOf(values),
    ...sumsOf(values),
    ...silentOf(values),
    ...anewOf(values),
    ...separationOf(values),
    ...unexcitedOf(values),
  ];
}

/** Returns a sentence for each factor of classes: which ones it is made of, strongest first. None for other factors. */
function madeOf({ parts }: Value, network: NetworkSource | undefined): string[] {
  const loadings = parts?.loadings;
  const [groups, made] = loadings?.axes ?? [];
  if (!loadings || made?.name !== 'class' || !groups) return [];
  return Array.from({ length: groups.size }, (_, i) => {
    const own = Array.from(loadings.data.subarray(i * made.size, (i + 1) * made.size), (loading, entry) => ({
      loading,
      entry,
    }));
    const strongest = own.filter(({ loading }) => loading > 0).sort((a, b) => b.loading - a.loading);
    const classes = strongest.slice(0, FEW).map(({ entry }) => labelOf(made, entry, network));
    const name = labelOf(groups, i, network);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${classes.join(', ') || 'no class'}.`;
  });
}

/** Counts values that are not numbers or are infinite. */
function missingOf({ content }: Values): Fact[] {
  const data = content?.data ?? new Float32Array();
  let [missing, infinite] = [0, 0];
  for (const entry of data) {
    if (Number.isNaN(entry)) missing++;
    else if (!Number.isFinite(entry)) infinite++;
  }
  const of = (count: number) =>
    data.length === 1 ? 'The value is' : `${count} of ${data.length} values are`;
  return [
    ...(missing > 0 ? [fact(`${of(missing)} no number, and drawn grey or not at all.`, missing)] : []),
    ...(infinite > 0 ? [fact(`${of(infinite)} infinite, and drawn at the end of the scale.`, infinite)] : []),
  ];
}

const fact = (words: string, number: number): Fact => ({ words, key: `${words} ${number}` });

/** Says which examples of a dataset could not be read. */
function unreadOf({ content }: Values): Fact[] {
  const { count = 0, names = [] } = (content?.notes?.unread ?? {}) as { count?: number; names?: string[] };
  if (count === 0) return [];
  const named = `${names.join(', ')}${count > names.length ? ', …' : ''}`;
  return [fact(`${count === 1 ? 'One picture' : `${count} pictures`} could not be read: ${named}.`, count)];
}

/** Says how much a selection of entries leaves out, where that is at least a percent. */
function restOf({ content }: Values): Fact[] {
  const kept = content?.notes?.kept;
  if (typeof kept !== 'number' || kept > 0.99) return [];
  return [fact(`Not shown: ${percent(1 - kept)} of the total.`, kept)];
}

/** Says what a factorization leaves out, from the notes of its computation. */
function lossOf({ content, also }: Values): Fact[] {
  const notes = content?.notes ?? also.directions?.notes ?? {};
  const { share, error, negative } = notes as { share?: number; error?: number; negative?: number };
  return [
    ...(typeof share === 'number'
      ? [fact(`The groups show ${percent(share)} of the activation.`, share)]
      : []),
    ...(typeof error === 'number' ? [fact(`Reconstruction error: ${amount(error, false)}.`, error)] : []),
    ...(typeof negative === 'number' && negative > 0
      ? [fact(`${percent(negative)} of what was factored is negative and left out.`, negative)]
      : []),
  ];
}

/** Says what the parts of an attribution sum to, beside what they take apart. */
function sumsOf({ content }: Values): Fact[] {
  const { parts, whole } = (content?.notes?.sums ?? {}) as { parts?: number; whole?: number };
  if (parts === undefined || whole === undefined) return [];
  const off = whole === 0 ? '' : ` (${percent(Math.abs(parts - whole) / Math.abs(whole))} off)`;
  return [fact(`All parts sum to ${amount(parts, true)} of ${amount(whole, true)}${off}.`, parts)];
}

/** Says how many channels of two layers never change, and so have no counterpart. */
function silentOf({ content }: Values): Fact[] {
  const { silent } = (content?.notes ?? {}) as { silent?: number };
  if (silent === undefined) return [];
  const words = silent === 1 ? 'One channel never changes' : `${silent} channels never change`;
  return [fact(`${words} on these examples: like nothing, 0.`, silent)];
}

/** Says which channels no example excites, so that nothing can be said of their pictures. */
function unexcitedOf({ content }: Values): Fact[] {
  const { unexcited = [] } = (content?.notes ?? {}) as { unexcited?: number[] };
  if (unexcited.length === 0) return [];
  const which = unexcited.length === 1 ? `channel ${unexcited[0]}` : `channels ${unexcited.join(', ')}`;
  return [fact(`No example excites ${which}: left out.`, unexcited.length)];
}

/** Says that a map is much the same on weights that were drawn anew (Adebayo et al. 2018). */
function anewOf({ content }: Values): Fact[] {
  const { anew } = (content?.notes ?? {}) as { anew?: number };
  if (anew === undefined) return [];
  return [fact('Much the same on weights drawn anew: it does not show what these layers learned.', anew)];
}

/** Says how well a direction tells examples apart that it was not made of. */
function separationOf({ content, also }: Values): Fact[] {
  const { separation } = (content?.notes ?? also.directions?.notes ?? {}) as { separation?: number };
  if (separation === undefined) return [];
  const words = `Examples that were left out are in the right order in ${percent(separation)} of pairs; chance is 50 %.`;
  return [fact(words, separation)];
}
