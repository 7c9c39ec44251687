import { at } from '../../base/at.ts';
import type { TypedElement } from '../check/element.ts';
import type { ProgramElement } from '../program.ts';
import type { DesignSpace } from '../space/space.ts';
import { spaceWords } from '../space/words.ts';
import { spaceSpec } from './marks/space.ts';

/** Draws the document's design space in the elements that show it. `elements[i]` was assembled from `typed[i]`. */
export function drawSpace(elements: ProgramElement[], typed: TypedElement[], space: DesignSpace): void {
  const shown = elements.map((element, i) => ({ element, given: at(typed, i).spec.description }));
  const diagrams = shown.filter(({ element: { mark, faults } }) => mark === 'space' && faults.length === 0);
  for (const { element, given } of diagrams) {
    element.vega = spaceSpec(space);
    // A title would not describe the content of the diagram.
    element.description = given ?? spaceWords(space);
  }
}
