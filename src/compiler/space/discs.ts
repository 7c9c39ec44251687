import type { TypedContent, TypedSubstrate } from '../check/type.ts';
import type { Selects } from '../program.ts';
import { type Place, placeOf } from './places.ts';

/** C: activation, T: attribution (content); I: graphic, F: feature visualization (presentation). */
export type Kind = 'C' | 'T' | 'I' | 'F';

/** One kind of thing in one cell of the design space, however many elements show it. */
export interface Disc extends Place {
  /** Kind and cell: `T/mixed4d/channel`. */
  id: string;
  kind: Kind;
  /** The elements of the program that it stands for. */
  elements: string[];
}

/** An element as far as the diagram is concerned. */
export interface Shown {
  id: string;
  kind: 'I' | 'F';
  content: TypedContent | undefined;
  selects: Selects[];
}

/** A name that stays the same while a document is edited elsewhere. */
export const discId = (kind: Kind, place: Place): string => `${kind}/${place.name}/${place.row}`;

/** One disc for each kind in each cell, whichever number of elements it stands for. */
export function discsOf(elements: Shown[]): Disc[] {
  const discs = new Map<string, Disc>();
  const add = (kind: Kind, of: TypedSubstrate, element: string) => {
    const place = placeOf(of);
    const id = discId(kind, place);
    const disc = discs.get(id) ?? { id, kind, ...place, elements: [] };
    if (!disc.elements.includes(element)) disc.elements.push(element);
    discs.set(id, disc);
  };
  for (const { id, kind, content } of elements) {
    if (!content) continue;
    for (const { disc, of } of looksAt(content)) add(disc, of, id);
    add(kind, presented(content), id);
  }
  return [...discs.values()];
}

/** The activations and attributions that a content is made of. */
export function looksAt(content: TypedContent): { disc: 'C' | 'T'; of: TypedSubstrate }[] {
  switch (content.kind) {
    case 'substrate':
      return [];
    case 'activation':
      return [{ disc: 'C', of: content.of }];
    case 'attribution':
      return [
        { disc: 'T', of: content.from },
        { disc: 'T', of: content.to },
      ];
    case 'transform':
      return [...looksAt(content.of), ...(content.with ? looksAt(content.with) : [])];
  }
}

/** The substrate whose atoms are on screen: those of an attribution's source, unless it is one of them. */
export function presented(content: TypedContent): TypedSubstrate {
  switch (content.kind) {
    case 'transform':
      return presented(content.of);
    case 'attribution':
      return content.from.index?.kind === 'one' && content.to.index?.kind !== 'one'
        ? content.to
        : content.from;
    default:
      return content.of;
  }
}
