import { ATOMS } from '../../base/atoms.ts';
import { trainingExamples } from '../../base/derived.ts';
import type { LayerFacts, Manifest } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import { isTrained } from '../normalize/normal.ts';
import { isRef, type NormalAttribution } from '../normalize/normal-content.ts';
import { describeType } from './axes.ts';
import { checkAll, checkFrom, checkLogit, type FromExamples } from './from-examples.ts';
import { classesOfLabels } from './labels.ts';
import { findLayer, isOutput, leadsTo } from './layers.ts';
import { withParts } from './parts.ts';
import { manifestOf, resolveRef, type Scope } from './scope.ts';
import { isBare, type TypedContent, type TypedSubstrate, type TypedTracin } from './type.ts';

/**
 * Checks an attribution from examples by the checkpoints of training: it goes to one number, which what was trained has
 * a part in.
 */
export function checkTracin(scope: Scope, content: FromExamples, pointer: string): TypedTracin | undefined {
  const { from, against } = content;
  const examplesOf = checkFrom(scope, content, pointer);
  const number = numberOf(scope, content, pointer);
  if (!examplesOf || !number) return undefined;
  const { dataset, found } = examplesOf;
  if (!checkAll(scope, from, join(pointer, 'from')) || !checkLogit(scope, content, pointer)) return undefined;
  const to = join(pointer, 'to');
  const unsupported = (what: string, at: string): undefined =>
    scope.report.add('unsupported', join(pointer, at), { what });
  if (against !== undefined)
    return unsupported('`against` by checkpoints: a difference of contents can be named', 'against');
  if (isBare(number) || number.type.axes.length > 0) {
    return scope.report.add('influence-number', to, { found: describeType(number.type), method: 'tracin' });
  }
  const unsteadyWords = unsteadyPart(number);
  if (unsteadyWords) return unsupported(`influence by checkpoints on ${unsteadyWords}`, 'to');
  const { network, chosen } = number.type;
  const manifest = manifestOf(scope, network, to);
  if (network === undefined || !manifest) return undefined;
  if (chosen) return unsupported('influence on a network that a param chooses', 'to');
  if (!checkTraining(scope, { network, manifest, dataset, number, pointer: to })) return undefined;
  const isTrained = isTrainedHere(scope, network);
  if (!isTrained && manifest.output?.activation !== undefined && manifest.output.activation !== 'softmax') {
    return unsupported('influence on a network whose classes do not exclude one another', 'to');
  }
  const labels = isTrained
    ? undefined
    : classesOfLabels(scope, network, manifest, found.dataset, join(pointer, 'from'));
  if (!isTrained && !labels) return undefined;
  const words = isTrained
    ? `change of the ${number.type.unit.words} by this example in training`
    : `change of the ${number.type.unit.words} by one step of rate 1 on this example`;
  const size = isTrained ? trainingExamples(found.dataset).length : found.numbers.length;
  return {
    kind: 'tracin',
    dataset,
    number,
    ...(labels && { labels }),
    type: {
      axes: [{ name: 'example', size, dataset }],
      kept: [],
      unit: { kind: 'attribution', words, signed: true },
      network,
    },
  };
}

const isTrainedHere = ({ spec }: Scope, network: string): boolean => isTrained(spec.networks[network]!);

/** Returns the number that an attribution goes to: a named content, or the activation of an atom. */
function numberOf(scope: Scope, { to, input }: NormalAttribution, pointer: string): TypedContent | undefined {
  const named = isRef(to) ? resolveRef(scope, to.ref, join(pointer, 'to')) : undefined;
  if (isRef(to) && named?.kind !== 'substrate') return named;
  return scope.nested({ type: 'activation', of: to, ...(input === undefined ? {} : { input }) }, pointer);
}

interface Target {
  network: string;
  manifest: Manifest;
  dataset: string;
  number: TypedContent;
  pointer: string;
}

/** Whether the examples of the dataset moved the number in training; reports why not. */
function checkTraining(scope: Scope, { network, manifest, dataset, number, pointer }: Target): boolean {
  const derived = scope.spec.networks[network];
  if (!derived || !isTrained(derived)) return true;
  const { unfreeze, on } = derived.train;
  if (on !== dataset) {
    scope.report.add('influence-untrained', pointer, { network, dataset });
    return false;
  }
  if (!unfreeze) {
    scope.report.add('tracin-head', pointer, { network });
    return false;
  }
  const trained = unfreeze.layers.flatMap((name) => findLayer(manifest, name) ?? []);
  const read = layersOf(number).filter((of) => of.network === network);
  const isMoved = (layer: LayerFacts) =>
    isOutput(manifest, layer) ||
    trained.some((unfrozen) => unfrozen.name === layer.name || leadsTo(manifest, unfrozen, layer));
  // A param may choose the layer: each that it can choose has to be moved.
  if (read.some(({ candidates }) => candidates.every(isMoved))) return true;
  const layer = read.flatMap(({ candidates }) => candidates).find((one) => !isMoved(one))?.name ?? '';
  scope.report.add('influence-zero', pointer, { layer, trained: unfreeze.layers });
  return false;
}

/** Returns the parts of networks at which the numbers of a content are read. */
const layersOf = (content: TypedContent): TypedSubstrate[] =>
  [...withParts([content])].flatMap((part) => {
    if (part.kind === 'activation') return [part.of];
    if (part.kind === 'connections') return [part.to];
    if (part.kind !== 'attribution') return [];
    return part.either ? [part.from, part.to] : [part.to];
  });

/** Returns in words what of a number can't be differentiated by moving weights a little; undefined if nothing. */
function unsteadyPart(content: TypedContent): string | undefined {
  for (const part of withParts([content])) {
    const words = unsteady(part);
    if (words !== undefined) return words;
  }
  return undefined;
}

function unsteady(part: TypedContent): string | undefined {
  switch (part.kind) {
    case 'examples':
      return 'what is computed over a dataset';
    case 'tracin':
    case 'influence':
      return 'an influence';
    case 'activation':
    case 'attribution': {
      const ends = part.kind === 'activation' ? [part.of] : [part.from, part.to];
      return ends.some(({ atom }) => ATOMS[atom].makes)
        ? 'groups, which are found anew each time'
        : undefined;
    }
    case 'transform':
      return part.ops.some(({ op }) => op === 'reduce')
        ? 'factors, which are found anew each time'
        : undefined;
    default:
      return undefined;
  }
}
