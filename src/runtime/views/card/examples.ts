import { at } from '../../../base/at.ts';
import { gridOf } from '../../../base/layer.ts';
import type { Value } from '../../../base/value.ts';
import type { CardListing } from '../../../compiler/program.ts';
import { toFault } from '../../fault.ts';
import type { PictureRequest } from '../../host.ts';
import type { Session } from '../../session.ts';
import { pictureAt } from '../canvas.ts';
import { percent } from '../facts.ts';
import { amount, labelOf } from '../labels.ts';
import { networkIn } from '../network.ts';
import { evaluator } from './facts.ts';
import { named, titled } from './figure.ts';

const TITLES: Record<CardListing['listed'], string> = {
  strongest: 'Examples in which it is strongest',
  spread: 'From the strongest example to the weakest',
  misfires: 'Strong, though others of their label are not',
};

/**
 * Shows, in `dom`, examples of the document's dataset in which an atom is strong. Says how far that is, and what went
 * wrong. Never rejects. A direction has none, nor has a document without a dataset.
 */
export async function listExamples(
  session: Session,
  network: string,
  { layer, index, vector }: PictureRequest,
  dom: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  const card = session.program.cards?.[network];
  if (!card?.examples || vector) return;
  const shape = networkIn(session.program, network).shapes[layer];
  const hasPlaces = shape !== undefined && gridOf(shape) !== undefined;
  dom.setAttribute('role', 'status');
  const value = evaluator(session, card, { layer, index }, signal, ({ what, fraction }) => {
    dom.textContent = fraction === undefined ? what : `${what}: ${percent(fraction)}`;
  });
  try {
    const figures: HTMLElement[] = [];
    for (const listing of card.examples.listings) {
      const nodes = hasPlaces ? listing : listing.whole;
      const [listed, pictures] = [await value(nodes.listing), await value(nodes.pictures)];
      if (listed && pictures && listed.data.length > 0) {
        figures.push(titled(TITLES[listing.listed], rowOf(listed, pictures)));
      }
    }
    if (!signal.aborted) dom.replaceChildren(...figures);
  } catch (error) {
    if (!signal.aborted) dom.textContent = toFault(error).message;
  }
}

/** Returns the pictures of a listing side by side, each named with its activation. */
function rowOf(listed: Value, pictures: Value): HTMLElement {
  const row = document.createElement('div');
  const axis = at(listed.axes, 0);
  for (let entry = 0; entry < axis.size; entry++) {
    const canvas = pictureAt(pictures, entry);
    const words = `${labelOf(axis, entry, undefined)}: ${amount(at(listed.parts!.values!.data, entry), false)}`;
    named(canvas, words);
    canvas.title = words;
    row.append(canvas);
  }
  return row;
}
