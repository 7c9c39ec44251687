import { isDataset } from '../../base/dataset.ts';
import { inputNames, isDerived, type NormalDataset, type NormalDocument } from '../normalize/normal.ts';
import { type DerivedFault, derive } from './derived.ts';
import type { DatasetManifests, Manifests, NetworkManifests } from './manifests.ts';

/** What is known of everything that a document names. */
export interface DocumentManifests {
  networks: NetworkManifests;
  datasets: DatasetManifests;
  /** The names that a network and a dataset share. */
  shared: string[];
  /** Why networks can't be made of others. */
  faults: DerivedFault[];
}

/**
 * Returns the manifests of a document by what they describe. A document may use any name, including that of a property
 * of Object.prototype.
 */
export function sortManifests(
  { networks, inputs }: Pick<NormalDocument, 'networks' | 'inputs'>,
  given: Manifests,
): DocumentManifests {
  const datasets = inputNames(inputs, 'dataset');
  const of = <Of>(ids: string[], fits: (facts: Manifests[string]) => facts is Manifests[string] & Of) => {
    const found: Record<string, Of> = Object.create(null);
    for (const id of ids) {
      const facts = Object.hasOwn(given, id) ? given[id] : undefined;
      if (facts && fits(facts)) found[id] = facts;
    }
    return found;
  };
  // What is made of others is not loaded, even if a network of that name was known before an edit.
  const models = Object.keys(networks).filter((id) => !isDerived(networks[id]!));
  const loaded = of(models, (facts): facts is NetworkManifests[string] => !isDataset(facts));
  const known = of(
    datasets,
    (facts): facts is DatasetManifests[string] => isDataset(facts) || 'unavailable' in facts,
  );
  for (const [name, facts] of Object.entries(known)) {
    const { stamp } = inputs[name] as NormalDataset;
    if (stamp && !('unavailable' in facts)) known[name] = { ...facts, stamp };
  }
  return {
    ...derive({ networks, inputs }, loaded, known),
    datasets: known,
    shared: datasets.filter((id) => Object.hasOwn(networks, id)),
  };
}
