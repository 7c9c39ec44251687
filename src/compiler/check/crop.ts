import { gridOf } from '../../base/layer.ts';
import { join } from '../../base/pointer.ts';
import type { NormalElement } from '../normalize/normal-view.ts';
import type { Scope } from './scope.ts';
import { indexedAxes } from './substrate.ts';
import type { ExampleActivation, TypedContent, TypedSubstrate } from './type.ts';

/** Reports pictures of examples that are to be cropped to what a channel saw, of a content that is not about one. */
export function checkCrop(
  scope: Scope,
  { mark, crop }: NormalElement,
  content: TypedContent,
  pointer: string,
): void {
  if (mark === 'examples' && crop === 'field' && !channelSeen(content)) {
    scope.report.add('crop-field', join(pointer, 'crop'), {});
  }
}

/**
 * Returns the channel or direction whose activations a content lists by example, also after transforms: its places are
 * known. Undefined for any other content.
 */
export function channelSeen(content: TypedContent): ExampleActivation | undefined {
  const found = channelListed(content);
  return found && hasPlaces(found.of) ? found : undefined;
}

/** As {@link channelSeen}, of a network that reads text: what it is at each token is known. */
export function channelRead(content: TypedContent): ExampleActivation | undefined {
  const found = channelListed(content);
  return found?.of.candidates.every(({ axes }) => axes?.includes('token')) ? found : undefined;
}

/** Returns the one channel or direction whose activations a content lists by example. */
function channelListed(content: TypedContent): ExampleActivation | undefined {
  if (content.kind === 'transform') return channelListed(content.of);
  if (content.kind !== 'examples' || content.each.kind !== 'activation') return undefined;
  const { of } = content.each;
  const isOne = indexedAxes(of).length === 0 && (of.atom === 'channel' || of.atom === 'direction');
  return isOne ? content.each : undefined;
}

/** Whether the activations of a layer have places. */
export const hasPlaces = ({ candidates }: Pick<TypedSubstrate, 'candidates'>): boolean =>
  candidates.every((layer) => gridOf(layer) !== undefined);
