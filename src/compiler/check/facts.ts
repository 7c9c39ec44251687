import { type Dataset, isDataset } from '../../base/dataset.ts';
import type { Manifest } from '../../base/manifest.ts';
import { inputNames, type NormalSpec } from '../normalize/normal.ts';
import type { Manifests, Unavailable } from './scope.ts';

/** What is known of the networks of a document, by id. */
export type Networks = Record<string, Manifest | { unavailable: Unavailable }>;
/** What is known of its datasets, by the names of the inputs. */
export type Datasets = Record<string, Dataset | { unavailable: Unavailable }>;

/** What is known of everything that a document names. */
export interface Facts {
  networks: Networks;
  datasets: Datasets;
  /** The names that a network and a dataset share. */
  shared: string[];
}

/**
 * Returns the manifests of a document by what they describe. A document may use any name, including that of a property
 * of Object.prototype.
 */
export function factsOf(
  { networks, inputs }: Pick<NormalSpec, 'networks' | 'inputs'>,
  given: Manifests,
): Facts {
  const datasets = inputNames(inputs, 'dataset');
  const of = <Of>(ids: string[], fits: (facts: Manifests[string]) => facts is Manifests[string] & Of) => {
    const found: Record<string, Of> = Object.create(null);
    for (const id of ids) {
      const facts = Object.hasOwn(given, id) ? given[id] : undefined;
      if (facts && fits(facts)) found[id] = facts;
    }
    return found;
  };
  return {
    networks: of(Object.keys(networks), (facts): facts is Networks[string] => !isDataset(facts)),
    datasets: of(datasets, (facts): facts is Datasets[string] => isDataset(facts) || 'unavailable' in facts),
    shared: datasets.filter((id) => Object.hasOwn(networks, id)),
  };
}
