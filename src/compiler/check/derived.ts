import { type Dataset, kindOfExamples } from '../../base/dataset.ts';
import {
  changedManifest,
  layersBelow,
  MOST_DERIVED,
  trainedManifest,
  trainingExamples,
} from '../../base/derived.ts';
import type { LayerFacts, Manifest } from '../../base/manifest.ts';
import { join } from '../../base/pointer.ts';
import {
  inputNames,
  isDerived,
  isEdited,
  isGuided,
  isTrained,
  type NormalDocument,
  type NormalGuided,
  type NormalRandomized,
  type NormalTrained,
} from '../normalize/normal.ts';
import { findLayer, layerNames } from './layers.ts';
import { available, type DatasetManifests, type NetworkManifests } from './manifests.ts';
import type { Report } from './scope.ts';

/** Reports why a network can't be made of another. */
export type DerivedFault = (report: Report) => void;

/**
 * Adds the manifests of networks that are made of others. One that can't be made has none, and a fault; where what it is
 * made of is missing, that has one already.
 */
export function derive(
  spec: Pick<NormalDocument, 'networks' | 'inputs'>,
  loaded: NetworkManifests,
  datasets: DatasetManifests,
): { networks: NetworkManifests; faults: DerivedFault[] } {
  const networks: NetworkManifests = Object.assign(Object.create(null), loaded);
  const faults: DerivedFault[] = [];
  const path: string[] = [];
  const made = new Set<string>();
  const make = (id: string): void => {
    const network = spec.networks[id];
    if (!network || !isDerived(network) || made.has(id)) return;
    if (path.includes(id)) {
      const circle = [...path.slice(path.indexOf(id)), id];
      faults.push((report) =>
        report.add('ref-cycle', join('/networks', id, 'of'), { what: 'networks', path: circle }),
      );
      return;
    }
    path.push(id);
    make(network.of);
    path.pop();
    if (made.has(id)) return;
    made.add(id);
    const pointer = join('/networks', id);
    const fail = (tell: DerivedFault): undefined => {
      faults.push(tell);
      return undefined;
    };
    if (!Object.hasOwn(spec.networks, network.of)) {
      const known = Object.keys(spec.networks).filter((name) => name !== id);
      return fail((report) =>
        report.add('unknown-network', join(pointer, 'of'), { name: network.of, known }),
      );
    }
    const base = available(networks, network.of);
    if (!base) return;
    if (depthOf(spec.networks, id) > MOST_DERIVED) {
      return fail((report) => report.add('too-derived', join(pointer, 'of'), { limit: MOST_DERIVED }));
    }
    const manifest = isEdited(network)
      ? changedManifest(base, 'edited', network.edits)
      : isTrained(network)
        ? trained(spec.inputs, network, base, datasets, pointer, fail)
        : isGuided(network)
          ? guided(spec.networks, network, base, pointer, fail)
          : randomized(network, base, pointer, fail);
    if (manifest) networks[id] = manifest;
  };
  for (const id of Object.keys(spec.networks)) make(id);
  return { networks, faults };
}

/** Returns how many networks a network is made of, one of the other. */
function depthOf(networks: NormalDocument['networks'], id: string): number {
  const network = networks[id];
  return network && isDerived(network) ? 1 + depthOf(networks, network.of) : 0;
}

/** Notes a fault of a network; returns undefined, as there is no manifest then. */
type Fail = (tell: DerivedFault) => undefined;

function randomized(
  { of, randomize, seed }: NormalRandomized,
  base: Manifest,
  pointer: string,
  fail: Fail,
): Manifest | undefined {
  for (const [i, name] of randomize.entries()) {
    const place = join(pointer, 'randomize', i);
    const layer = findLayer(base, name);
    if (!layer) {
      const known = layerNames(base);
      return fail((report) => report.add('unknown-layer', place, { name, network: of, known }));
    }
    if (name === 'input') return fail((report) => report.add('edit-input', place, {}));
  }
  const layers = randomize.flatMap((name) => findLayer(base, name)?.name ?? []);
  return changedManifest(base, 'randomized', { layers, seed });
}

function guided(
  networks: NormalDocument['networks'],
  { of, feedback, weight }: NormalGuided,
  base: Manifest,
  pointer: string,
  fail: Fail,
): Manifest | undefined {
  const network = networks[of];
  if (!network || !isTrained(network)) {
    const known = Object.keys(networks).filter((id) => isTrained(networks[id]!));
    return fail((report) => report.add('feedback-untrained', join(pointer, 'of'), { name: of, known }));
  }
  return changedManifest(base, 'guided', { feedback, weight });
}

function trained(
  inputs: NormalDocument['inputs'],
  { of, train }: NormalTrained,
  base: Manifest,
  datasets: DatasetManifests,
  pointer: string,
  fail: Fail,
): Manifest | undefined {
  const known = inputNames(inputs, 'dataset');
  if (!known.includes(train.on)) {
    const code = Object.hasOwn(inputs, train.on) ? 'not-a-dataset' : 'unknown-input';
    return fail((report) => report.add(code, join(pointer, 'train', 'on'), { name: train.on, known }));
  }
  const dataset = available(datasets, train.on);
  if (!dataset) return undefined;
  if (kindOfExamples(dataset) === 'text') {
    return fail((report) => report.add('dataset-of-texts', join(pointer, 'train', 'on'), { name: train.on }));
  }
  const layer = findLayer(base, train.at);
  const at = join(pointer, 'train', 'at');
  if (!layer) {
    const names = layerNames(base);
    return fail((report) => report.add('unknown-layer', at, { name: train.at, network: of, known: names }));
  }
  if (!isReadable(layer)) return fail((report) => report.add('train-layer', at, { layer: layer.name }));
  const before = layersBelow(base, layer);
  for (const [i, name] of (train.unfreeze?.layers ?? []).entries()) {
    const place = join(pointer, 'train', 'unfreeze', 'layers', i);
    const unfrozen = findLayer(base, name);
    if (!unfrozen) {
      const names = layerNames(base);
      return fail((report) => report.add('unknown-layer', place, { name, network: of, known: names }));
    }
    if (name === 'input' || !before.includes(unfrozen)) {
      return fail((report) => report.add('train-unfreeze', place, { layer: name, at: layer.name }));
    }
  }
  const labels = new Set(trainingExamples(dataset).map((number) => labelOf(dataset, number)));
  if (labels.size < 2) {
    return fail((report) => report.add('train-labels', join(pointer, 'train', 'on'), { found: labels.size }));
  }
  return trainedManifest(base, layer, train, dataset);
}

/** Whether a head can read a layer: its channels, alone or with positions that are averaged. */
const isReadable = ({ axes = [], name }: LayerFacts): boolean =>
  name !== 'input' && (axes.join() === 'channel' || axes.join() === 'y,x,channel');

const labelOf = ({ examples }: Dataset, number: number): string => examples[number]?.label ?? '';
