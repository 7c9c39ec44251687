import { sizedAxis } from '../../base/axis.ts';
import { featuresOf } from '../../base/layer.ts';
import type { LayerFacts } from '../../base/manifest.ts';
import { isDerived, type NormalDocument } from '../normalize/normal.ts';
import type { NormalContent } from '../normalize/normal-content.ts';
import type { OrParam } from '../program.ts';
import { wordsOfAxis } from './axes.ts';
import type { Scope } from './scope.ts';
import { type Axis, isBare, networkWords, type TypedContent, type TypedSubstrate } from './type.ts';

/** A layer of a network whose directions are wanted. */
type Directed = Pick<TypedSubstrate, 'network' | 'chosen' | 'layer' | 'candidates'>;

/**
 * Checks the content that says what the directions of a layer are: channels of that layer, in a network that has it from
 * the same file, and before them at most one axis that tells several directions apart.
 */
export function checkDirections(
  scope: Scope,
  written: NormalContent | undefined,
  of: Directed,
  pointer: string,
): TypedContent | undefined {
  if (!written) return scope.report.add('directions-needed', pointer, {});
  const content = scope.nested(written, pointer);
  if (!content) return undefined;
  if (isBare(content)) return scope.report.add('no-numbers', pointer, {});
  const { axes, network = '' } = content.type;
  const channel = axes.at(-1);
  const isDirected =
    channel?.name === 'channel' && of.candidates.every((layer) => isOfLayer(channel, layer, of.layer));
  if (!isDirected || axes.length > 2) {
    const [{ name: layer, ...facts }] = of.candidates as [LayerFacts];
    const args = { layer, channels: featuresOf(facts) ?? 0, axes: axes.map(inWords) };
    return scope.report.add('directions-content', pointer, args);
  }
  if (rootOf(scope.spec, network) === rootOf(scope.spec, of.network)) return content;
  return scope.report.add('networks-apart', pointer, { a: networkWords(of), b: networkWords(content.type) });
}

const inWords = ({ name, layer, size }: Axis): string =>
  sizedAxis({ name: wordsOfAxis({ name, layer }), size });

/** Whether an axis of channels is that of a layer. */
function isOfLayer(channel: Axis, { name, ...facts }: LayerFacts, written: OrParam<string>): boolean {
  const isSame =
    typeof written === 'string'
      ? channel.layer === written || channel.layer === name
      : JSON.stringify(channel.layer) === JSON.stringify(written);
  return isSame && (channel.size === null || channel.size === featuresOf(facts));
}

/** Returns the network of a file that a network is made of, by whatever steps. */
function rootOf({ networks }: Pick<NormalDocument, 'networks'>, id: string): string {
  const network = networks[id];
  return network && isDerived(network) ? rootOf({ networks }, network.of) : id;
}

/** Returns the axis of several directions; none of a single one. */
export function directionAxis(directions: TypedContent, layer: OrParam<string>): Axis[] {
  const { axes } = directions.type;
  return axes.length === 1 ? [] : [{ name: 'direction', size: axes[0]?.size ?? null, layer }];
}
