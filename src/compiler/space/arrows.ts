import type { TypedContent, TypedSubstrate } from '../check/type.ts';
import { referencesTo } from '../references.ts';
import { discId, looksAt, presented, type Shown } from './discs.ts';
import { placeOf } from './places.ts';

/** From disc to disc, by id. */
export interface Arrow {
  from: string;
  to: string;
  /** Of an attribution, from its source to its target; or from where a selection is made to what it drives. */
  kind: 'attribution' | 'selection';
  elements: string[];
}

/** The arrows of a document's elements, each once. */
export function arrowsOf(elements: Shown[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  const add = (kind: Arrow['kind'], from: string, to: string, ends: string[]) => {
    const key = `${kind} ${from} ${to}`;
    const known = arrows.get(key)?.elements ?? [];
    arrows.set(key, { from, to, kind, elements: [...new Set([...known, ...ends])] });
  };
  const disc = (kind: 'C' | 'T' | 'I' | 'F', of: TypedSubstrate) => discId(kind, placeOf(of));
  for (const { id, content } of elements) {
    if (!content) continue;
    for (const { from, to } of attributionsOf(content))
      add('attribution', disc('T', from), disc('T', to), [id]);
  }
  for (const selecting of elements) {
    if (!selecting.content) continue;
    const from = disc(selecting.kind, presented(selecting.content));
    for (const { id, content } of elements) {
      if (!content || !selecting.selects.some(({ param }) => drives(param, content))) continue;
      for (const looked of looksAt(content).slice(0, 1)) {
        add('selection', from, disc(looked.disc, looked.of), [selecting.id, id]);
      }
    }
  }
  return [...arrows.values()];
}

function attributionsOf(content: TypedContent): { from: TypedSubstrate; to: TypedSubstrate }[] {
  if (content.kind === 'attribution') return [content];
  if (content.kind !== 'transform') return [];
  return [...attributionsOf(content.of), ...(content.with ? attributionsOf(content.with) : [])];
}

/** Whether a content, or a transform of it, is driven by a param. */
const drives = (param: string, content: TypedContent): boolean => referencesTo(param, content).length > 0;
