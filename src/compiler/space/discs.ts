import { at } from '../../base/at.ts';
import { perObject } from '../../base/per-object.ts';
import { presented } from '../check/presented.ts';
import type { TypedContent, TypedSubstrate } from '../check/type.ts';
import type { Selects } from '../program.ts';
import { type Cell, placeOf } from './places.ts';

/** C: activation, T: attribution (content); I: graphic, F: feature visualization (presentation). */
export type DiscKind = 'C' | 'T' | 'I' | 'F';

/** One kind of content or presentation in one cell of the design space, however many elements show it. */
export interface Disc extends Cell {
  /** Kind and cell: `T/mixed4d/channel`. */
  id: string;
  kind: DiscKind;
  /** Ids of the elements that it stands for. */
  elements: string[];
}

/** An activation or attribution in a content, and its substrate. */
export interface Looked {
  disc: 'C' | 'T';
  of: TypedSubstrate;
}

/** The facts about an element that the diagram needs. */
export interface Shown {
  id: string;
  kind: 'I' | 'F';
  content: TypedContent | undefined;
  selects: Selects[];
}

/** Returns the id of a disc, which stays the same while other parts of the document are edited. */
export const discId = (kind: DiscKind, place: Cell): string => `${kind}/${place.name}/${place.row}`;

/** Returns one disc per kind and cell, for any number of elements. */
export function discsOf(elements: Shown[]): Disc[] {
  const discs = new Map<string, Disc>();
  const add = (kind: DiscKind, of: TypedSubstrate, element: string) => {
    const place = placeOf(of);
    const id = discId(kind, place);
    const disc = discs.get(id) ?? { id, kind, ...place, elements: [] };
    if (disc.elements.at(-1) !== element) disc.elements.push(element);
    discs.set(id, disc);
  };
  for (const { id, kind, content } of elements) {
    if (!content) continue;
    for (const { disc, of } of looksAt(content).values()) add(disc, of, id);
    const shown = presented(content);
    if (shown) add(kind, shown, id);
  }
  return [...discs.values()];
}

/** Returns the activations and attributions that a content is made of, one per disc. */
export const looksAt: (content: TypedContent) => ReadonlyMap<string, Looked> = perObject((content) => {
  if (content.kind === 'transform') {
    return new Map([...looksAt(content.of), ...(content.with ? looksAt(content.with) : [])]);
  }
  return new Map(directly(content).map((looked) => [discId(looked.disc, placeOf(looked.of)), looked]));
});

function directly(content: Exclude<TypedContent, { kind: 'transform' }>): Looked[] {
  switch (content.kind) {
    case 'inputs':
      return directly(at(content.each, 0));
    case 'stack':
      return content.each.flatMap((one) => [...looksAt(one).values()]);
    case 'examples':
      return directly(content.each);
    case 'tracin':
      return [...looksAt(content.number).values()];
    case 'influence':
      return [{ disc: 'T', of: content.to }];
    case 'faithfulness':
      return [...content.of.values()].flatMap(directly);
    case 'substrate':
    case 'dataset':
    case 'weights':
    case 'agreement':
    case 'dictionary':
      return [];
    case 'connections':
      return [{ disc: 'T', of: content.to }];
    case 'activation':
    case 'doubt':
      return [{ disc: 'C', of: content.of }];
    case 'attribution':
      return [
        { disc: 'T', of: content.from },
        { disc: 'T', of: content.to },
      ];
  }
}
