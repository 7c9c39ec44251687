import type { TypedElement } from '../check/element.ts';
import type { Manifests } from '../check/scope.ts';
import type { ProgramElement } from '../program.ts';
import { designSpace } from '../space/space.ts';
import { spaceWords } from '../space/words.ts';
import { spaceSpec } from './marks/space.ts';

/** Draws the document's own design space in the elements that show it. */
export function drawSpace(elements: ProgramElement[], typed: TypedElement[], manifests: Manifests): void {
  const shown = elements.filter(({ mark, faults }) => mark === 'space' && faults.length === 0);
  if (shown.length === 0) return;
  const space = designSpace(typed, manifests);
  for (const element of shown) {
    element.vega = spaceSpec(space);
    element.description ||= spaceWords(space);
  }
}
