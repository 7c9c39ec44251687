import { at } from '../../base/at.ts';
import { perObject } from '../../base/per-object.ts';
import { presented } from '../check/presented.ts';
import type { TypedContent, TypedSubstrate } from '../check/type.ts';
import { paramsIn } from '../references.ts';
import { type DiscKind, discId, looksAt, type Shown } from './discs.ts';
import { placeOf } from './places.ts';

/** An arrow between two discs, by id. */
export interface Arrow {
  from: string;
  to: string;
  /** Attribution: from its source to its target. Selection: from where it is made to what it drives. */
  kind: 'attribution' | 'selection';
  elements: string[];
}

/** Returns the arrows of a document's elements, each once. */
export function arrowsOf(elements: Shown[]): Arrow[] {
  const arrows = new Map<string, Omit<Arrow, 'elements'> & { elements: Set<string> }>();
  const add = (kind: Arrow['kind'], from: string, to: string, ends: string[]) => {
    const key = `${kind} ${from} ${to}`;
    const arrow = arrows.get(key) ?? { from, to, kind, elements: new Set() };
    for (const end of ends) arrow.elements.add(end);
    arrows.set(key, arrow);
  };
  for (const { id, content } of elements) {
    if (!content) continue;
    for (const [from, to] of attributionsOf(content).values()) add('attribution', from, to, [id]);
  }
  for (const selecting of elements) {
    if (!selecting.content) continue;
    const shown = presented(selecting.content);
    if (!shown) continue;
    const from = disc(selecting.kind, shown);
    for (const { id, content } of elements) {
      if (!content || !selecting.selects.some(({ param }) => drives(param, content))) continue;
      const [looked] = looksAt(content).keys();
      if (looked !== undefined) add('selection', from, looked, [selecting.id, id]);
    }
  }
  return [...arrows.values()].map((arrow) => ({ ...arrow, elements: [...arrow.elements] }));
}

const disc = (kind: DiscKind, of: TypedSubstrate) => discId(kind, placeOf(of));

/** Returns the source and target discs of the attributions in a content, each pair once. */
const attributionsOf: (content: TypedContent) => ReadonlyMap<string, [from: string, to: string]> = perObject(
  (content) => {
    if (content.kind === 'transform') {
      return new Map([...attributionsOf(content.of), ...(content.with ? attributionsOf(content.with) : [])]);
    }
    if (content.kind === 'stack') return new Map(content.each.flatMap((one) => [...attributionsOf(one)]));
    if (content.kind === 'inputs') return attributionsOf(at(content.each, 0));
    if (content.kind === 'examples') return attributionsOf(content.each);
    if (content.kind !== 'attribution') return new Map();
    const ends: [string, string] = [disc('T', content.from), disc('T', content.to)];
    return new Map([[ends.join(' '), ends]]);
  },
);

/** Whether a content depends on a param. */
const drives = (param: string, content: TypedContent): boolean => paramsIn(content).has(param);
