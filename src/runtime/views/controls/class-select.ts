import { at } from '../../../base/at.ts';
import { isProbable } from '../../../base/probable.ts';
import type { ParamValue } from '../../../compiler/program.ts';
import { classIn, type Ranking } from '../../dataflow/ranking.ts';
import type { Session } from '../../session.ts';
import { classInWords, shareInWords } from '../labels.ts';
import { networkIn } from '../network.ts';
import { type Bound, CONTROL, type Field } from './field.ts';

/** How many probable classes stand before all others. */
const PROBABLE = 5;

interface Entry {
  value: ParamValue;
  label: string;
}

/**
 * A list of classes: those that the network finds likeliest, with their probabilities, then all in alphabetical order,
 * since nobody knows the order of the logits.
 */
export function classSelect(param: Bound, session: Session): Field {
  const { name, network = '', rivals = [] } = param;
  const labels = networkIn(session.program, network).labels.map(classInWords);
  const all = labels.map((label, value) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
  const dom = document.createElement('select');
  let shown: Ranking | undefined;
  let synced = '';
  let entries: { option: HTMLOptionElement; value: ParamValue }[] = [];

  const list = (ranking: Ranking | undefined) => {
    shown = ranking;
    synced = '';
    const optionsOf = (group: Entry[]) =>
      group.map(({ label, value }) => ({ option: new Option(label), value }));
    const probable = optionsOf(ranking ? probableEntries(param, labels, ranking) : []);
    const others = optionsOf(all);
    entries = [...probable, ...others];
    const group = (label: string, of: typeof entries) => {
      const found = document.createElement('optgroup');
      found.label = label;
      found.append(...of.map(({ option }) => option));
      return found;
    };
    dom.replaceChildren(
      ...(ranking
        ? [group('Probable here', probable), group('All classes', others)]
        : others.map(({ option }) => option)),
    );
  };
  const sync = () => {
    const ranking = session.ranking(network);
    if (ranking !== shown || entries.length === 0) list(ranking);
    const kept = session.params.kept(name);
    const chosen = session.params.chosen(name);
    const taken = rivals.map((rival) => session.params.chosen(rival));
    // Hovering changes params too, and a list may have a thousand classes.
    const state = JSON.stringify([kept, chosen, taken]);
    if (state === synced) return;
    synced = state;
    const text = JSON.stringify(kept);
    const own = entries.findIndex(({ value }) => JSON.stringify(value) === text);
    dom.selectedIndex = own < 0 ? entries.findIndex(({ value }) => value === chosen) : own;
    // A class chosen for one side of a comparison can't be chosen for the other.
    for (const { option, value } of entries) {
      const meant = classIn(ranking, value);
      option.disabled = meant !== chosen && taken.includes(meant);
    }
  };
  dom.addEventListener('change', () => {
    const entry = entries[dom.selectedIndex];
    if (entry) session.set(name, entry.value, CONTROL);
  });
  return { dom: [dom], sync };
}

/** Returns the likeliest classes; the one that the document asks for by its place follows the picture. */
function probableEntries({ value }: Bound, labels: string[], { classes, shares }: Ranking): Entry[] {
  const named = (index: number) => `${labels[index] ?? `class ${index}`}, ${shareInWords(at(shares, index))}`;
  const place = isProbable(value) ? value.probable : undefined;
  const first = classes
    .slice(0, PROBABLE)
    .map((index) => ({ value: index as ParamValue, label: named(index) }));
  if (place === undefined || classes[place] === undefined) return first;
  const words = place === 0 ? 'The likeliest' : `Number ${place + 1}`;
  return [{ value, label: `${words}: ${named(at(classes, place))}` }, ...first];
}
