import { datasetHash, placeOfDataset } from '../../base/dataset.ts';
import { HEAD, type TrainingSettings } from '../../base/derived.ts';
import type { LayerShape } from '../../base/layer.ts';
import type { Manifest } from '../../base/manifest.ts';
import { networkHash } from '../../base/network-hash.ts';
import { classesOf } from '../check/class.ts';
import type { DocumentManifests } from '../check/document-manifests.ts';
import { findLayer, layerNames, leadsTo } from '../check/layers.ts';
import { available } from '../check/manifests.ts';
import type { Changes } from '../graph/build.ts';
import {
  isDatasetInput,
  isDerived,
  isEdited,
  isGuided,
  isPictureInput,
  isTrained,
  type NormalDocument,
  type NormalPicture,
} from '../normalize/normal.ts';
import type { DatasetSource, NetworkPlace, NetworkSource, Program, ProgramEdit } from '../program.ts';

/** Returns the networks, pictures and datasets of a document, as far as something is known of them. */
export function sources(
  spec: NormalDocument,
  facts: DocumentManifests,
  changes: Changes,
): Pick<Program, 'networks' | 'inputs' | 'datasets'> {
  const networks = Object.keys(spec.networks).flatMap((id) => {
    const [manifest, place] = [available(facts.networks, id), placeOf(id, spec, facts, changes)];
    return manifest && place ? [[id, networkSource(manifest, place)] as const] : [];
  });
  const pictures = Object.entries(spec.inputs).filter((entry): entry is [string, NormalPicture] =>
    isPictureInput(entry[1]),
  );
  const datasets = Object.keys(spec.inputs).flatMap((id) => {
    const source = datasetSource(id, spec, facts);
    return source ? [[id, source] as const] : [];
  });
  return {
    networks: Object.fromEntries(networks),
    inputs: Object.fromEntries(pictures),
    ...(datasets.length > 0 && { datasets: Object.fromEntries(datasets) }),
  };
}

/** Returns where a network is found: of one that is made of another, where all is found that it is made of. */
function placeOf(
  id: string,
  spec: NormalDocument,
  facts: DocumentManifests,
  changes: Changes,
): NetworkPlace | undefined {
  const network = spec.networks[id];
  const manifest = available(facts.networks, id);
  if (!network || !manifest) return undefined;
  const hash = networkHash(manifest);
  if (!isDerived(network)) {
    const { labels: _, ...place } = network;
    return { ...place, hash };
  }
  const of = placeOf(network.of, spec, facts, changes);
  if (!of) return undefined;
  if (isTrained(network)) {
    const on = datasetSource(network.train.on, spec, facts);
    return (
      on && { of, train: { ...network.train, on }, changed: trainedLayers(manifest, network.train), hash }
    );
  }
  if (isGuided(network)) {
    const guide = changes.guides.get(id);
    return guide && { of, guide, ...(of.changed && { changed: of.changed }), hash };
  }
  if (!isEdited(network)) {
    const layers = network.randomize.flatMap((name) => findLayer(manifest, name)?.name ?? []);
    return { of, randomize: { layers, seed: network.seed }, hash };
  }
  // One whose edits have a fault is not shown.
  const own = changes.edits.get(id);
  return own && { of, edits: own, changed: editedLayers(manifest, own), hash };
}

/** Returns the names of the layers that are trained, or depend on one that is. */
function trainedLayers(manifest: Manifest, { unfreeze }: TrainingSettings): string[] {
  const trained = unfreeze?.layers ?? [];
  return [...new Set([...trained, ...layersBehind(manifest, trained), HEAD, 'output'])];
}

/** Returns the names of the layers whose atoms look for something else. Connections are what those behind them look for. */
function editedLayers(manifest: Manifest, edits: readonly ProgramEdit[]): string[] {
  const reads = edits.flatMap((edit) => ('tensor' in edit ? [edit.layer] : []));
  const behind = layersBehind(
    manifest,
    edits.map(({ layer }) => layer),
  );
  const own = layerNames(manifest).filter((name) => reads.includes(findLayer(manifest, name)!.name));
  return [...new Set([...own, ...behind])];
}

/** Returns the names of the layers that depend on one of some. */
function layersBehind(manifest: Manifest, layers: readonly string[]): string[] {
  const edited = layers.flatMap((layer) => findLayer(manifest, layer) ?? []);
  return layerNames(manifest).filter((name) => {
    const layer = findLayer(manifest, name);
    return layer && edited.some((from) => leadsTo(manifest, from, layer));
  });
}

function datasetSource(
  name: string,
  { inputs }: NormalDocument,
  { datasets }: DocumentManifests,
): DatasetSource | undefined {
  const [input, found] = [inputs[name], available(datasets, name)];
  if (!input || !isDatasetInput(input) || !found) return undefined;
  const { dataset, split, labels, stamp } = input;
  return {
    ...placeOfDataset(dataset),
    hash: datasetHash(found),
    ...(split !== undefined && { split }),
    ...(labels && { labels }),
    ...(stamp && { stamp }),
  };
}

/** Returns what a program holds of a network, as far as it follows from its manifest, and where it is found. */
export function networkSource(manifest: Manifest, place: Omit<NetworkPlace, 'hash'>): NetworkSource {
  const classes = classesOf(manifest);
  const wordnet = classes.map((entry) => entry.wordnet ?? '');
  return {
    ...place,
    hash: networkHash(manifest),
    labels: classes.map((entry) => entry.label),
    ...(wordnet.some((id) => id !== '') && { wordnet }),
    shapes: Object.fromEntries(
      layerNames(manifest).map((name) => [name, shapeOf(findLayer(manifest, name)!)]),
    ),
  };
}

const shapeOf = ({ axes, shape, field }: LayerShape): LayerShape => ({
  ...(axes && { axes }),
  shape,
  ...(field && { field }),
});
