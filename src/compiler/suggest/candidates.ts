import { definitions } from '../../../schema/dist/definitions.ts';
import { ATOMS, type Atom, isOne } from '../../base/atoms.ts';

/** Atoms of a layer that something is to be shown of. */
export interface LayerAtoms {
  network: string;
  layer: string;
  atom: Atom;
}

/** What the atoms are attributed to. */
export interface Target {
  /** A class of the network: its label, or the param that holds it. */
  class: string | { param: string };
  /** Name of an attribution method. */
  method: string;
}

/** A content as a document writes it, with a description. */
interface Candidate {
  content: unknown;
  words: string;
}

const FEW = 4;

/**
 * Returns every content that the grammar makes of these atoms in one or two steps, whether or not an element can show
 * it.
 */
function contentsOf({ network, layer, atom }: LayerAtoms, target: Target | undefined): Candidate[] {
  const substrate = `${network}/${layer}/${atom}`;
  const name = isOne(atom) ? layer : `each ${ATOMS[atom].word} of ${layer}`;
  const activation = { type: 'activation', of: substrate };
  const plain: Candidate[] = [
    { content: substrate, words: name },
    { content: transform(activation, { op: 'top', k: FEW }), words: `the ${FEW} strongest of ${layer}` },
    { content: activation, words: `the activation of ${name}` },
  ];
  if (!target) return plain;
  const index = target.class;
  const to =
    typeof index === 'string'
      ? `${network}/output/neuron/${index}`
      : { of: `${network}/output/neuron`, index };
  const method = target.method === 'linear' ? {} : { method: target.method };
  const attribution = { type: 'attribution', from: substrate, to, ...method };
  const towards = typeof index === 'string' ? index : `the class of ${index.param}`;
  return [
    ...plain,
    { content: attribution, words: `what ${name} does for ${towards}` },
    {
      content: transform(attribution, { op: 'extremes', k: FEW }),
      words: `what does most for ${towards} and most against it in ${layer}`,
    },
  ];
}

const transform = (of: unknown, op: object) => ({ type: 'transform', of, ops: [op] });

/** An element that may or may not type-check. */
export interface Draft {
  element: Record<string, unknown>;
  /** How it is shown: `Bars`. */
  way: string;
  /** What is shown: `the 4 strongest of mixed4d`. */
  what: string;
}

/** One way to show something: the keys of an element, and its name. */
interface Way {
  way: Record<string, string>;
  title: string;
}

/** Returns every content of these atoms in every mark and arrangement. */
export function draftsOf(place: LayerAtoms, target: Target | undefined): Draft[] {
  const ways = definitions.flatMap(({ kind, name, title }): Way[] => {
    if (kind === 'mark') return [{ way: { type: 'infovis', mark: name }, title }];
    return kind === 'arrange' ? [{ way: { type: 'featurevis', arrange: name }, title }] : [];
  });
  return contentsOf(place, target).flatMap(({ content, words }) =>
    ways.map(({ way, title }) => ({ element: { ...way, content }, way: title, what: words })),
  );
}
