import { at } from '../../../base/at.ts';
import type { ParamValue } from '../../../compiler/program.ts';
import type { Ranking } from '../../dataflow/ranking.ts';
import type { Session } from '../../session.ts';
import { shareInWords } from '../labels.ts';
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
  const { labels } = networkIn(session.program, network);
  const all = labels.map((label, value) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label));
  const dom = document.createElement('select');
  let shown: Ranking | undefined;
  let entries: { option: HTMLOptionElement; value: ParamValue }[] = [];

  const list = (ranking: Ranking | undefined) => {
    shown = ranking;
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
    const kept = JSON.stringify(session.params.kept(name));
    const chosen = JSON.stringify(session.params.chosen(name));
    const find = (text: string) => entries.findIndex(({ value }) => JSON.stringify(value) === text);
    dom.selectedIndex = find(kept) < 0 ? find(chosen) : find(kept);
    // A class chosen for one side of a comparison can't be chosen for the other.
    const taken = rivals.map((rival) => JSON.stringify(session.params.chosen(rival)));
    for (const { option, value } of entries) {
      const text = JSON.stringify(classOf(value, ranking));
      option.disabled = text !== chosen && taken.includes(text);
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
  const place = isPlace(value) ? value.probable : undefined;
  const first = classes
    .slice(0, PROBABLE)
    .map((index) => ({ value: index as ParamValue, label: named(index) }));
  if (place === undefined || classes[place] === undefined) return first;
  const words = place === 0 ? 'The likeliest' : `Number ${place + 1}`;
  return [{ value, label: `${words}: ${named(at(classes, place))}` }, ...first];
}

const isPlace = (value: ParamValue): value is { probable: number } =>
  typeof value === 'object' && value !== null && 'probable' in value;

const classOf = (value: ParamValue, ranking: Ranking | undefined): ParamValue =>
  isPlace(value) ? (ranking?.classes[value.probable] ?? null) : value;
