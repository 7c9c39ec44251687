import type { TypedMade } from '../check/made-type.ts';
import type { ProgramGuide } from '../program.ts';
import type { Lowering } from './lowering.ts';
import { pictureNode } from './run.ts';

/** Returns the feedback on a network with the nodes of its pictures. */
export function lowerFeedback(
  network: string,
  { feedback, weight = 0 }: TypedMade,
  lowering: Lowering,
): ProgramGuide {
  const told = feedback.map(({ input, ignore }) => ({
    picture: { $node: pictureNode({ network }, input, lowering) },
    ignore,
  }));
  return { feedback: told, weight };
}
