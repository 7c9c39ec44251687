import { at } from '../../base/at.ts';
import { isWithin, join } from '../../base/pointer.ts';
import type { Manifests } from '../check/manifests.ts';
import { compile } from '../compile.ts';
import { parse } from '../parse/parse.ts';
import { type Draft, draftsOf, type LayerAtoms, type Target } from './candidates.ts';

export type { Draft, LayerAtoms, Target } from './candidates.ts';

/** The most views that a group may hold. */
const TOGETHER = 64;

/**
 * Returns the elements that could be added to a document to show these atoms: every content that the grammar makes of
 * them, in every mark and arrangement, keeping those that compile without errors or warnings. A systematic walk through
 * the design space. Empty if the text is not a document.
 * @param manifests of the networks that the document names
 */
export function suggest(text: string, manifests: Manifests, place: LayerAtoms, target?: Target): Draft[] {
  const { value } = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const drafts = draftsOf(place, target);
  const fitting: Draft[] = [];
  for (let done = 0; done < drafts.length; done += TOGETHER) {
    const some = drafts.slice(done, done + TOGETHER);
    const document = { ...value, interface: { vconcat: some.map(({ element }) => element) } };
    const { diagnostics, program } = compile(JSON.stringify(document), manifests);
    if (!program) return [];
    fitting.push(
      ...some.filter((_, i) => {
        if (at(program.elements, i).faults.length > 0) return false;
        const pointer = join('/interface', 'vconcat', i);
        return !diagnostics.some((found) => found.severity !== 'info' && isWithin(found.pointer, pointer));
      }),
    );
  }
  return fitting;
}
