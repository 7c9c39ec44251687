import type { Named } from '../../schema/node.ts';
import { isDataset } from '../base/dataset.ts';
import { nameOfClass } from '../base/labels.ts';
import { layerNames } from '../compiler/check/layers.ts';
import { weightsOf } from '../compiler/check/weights.ts';
import { isObject } from '../compiler/validate/words.ts';
import { describeName } from './describe.ts';
import type { Bundled, Name } from './item.ts';
import { type Trial, valueAt } from './trial.ts';

/** Returns everything of a kind that can be named here. Parts of networks are assembled elsewhere. */
export function namesOf(kind: Exclude<Named, 'part'>, trial: Trial, bundled: Bundled): Name[] {
  const { document } = trial;
  switch (kind) {
    case 'content':
      return keysAt(document, 'contents').map((name) => ({ name, ...describeName(kind, name, trial) }));
    case 'network':
      // A document that names no network has one all the same.
      return Object.entries(trial.manifests)
        .filter(([, facts]) => !isDataset(facts))
        .map(([name]) => ({ name, ...describeName(kind, name, trial) }));
    case 'input':
      return keysAt(trial.analysis.normal ?? document, 'inputs').map((name) => ({ name }));
    case 'param':
      return paramsOf(document).map((name) => ({ name, ...describeName(kind, name, trial) }));
    case 'layer':
      return distinct([...trial.networks.values()].flatMap(layerNames)).map((name) => ({
        name,
        ...describeName(kind, name, trial),
      }));
    case 'class':
      return [...trial.networks].flatMap(([id, { labels }]) =>
        labels.flatMap(({ label, synonyms }, i) =>
          nameOfClass(i, labels) === label
            ? {
                name: label,
                detail: `class ${i}`,
                ...(synonyms === undefined || synonyms === label ? {} : { info: synonyms }),
                alike: `class of ${id}`,
              }
            : [],
        ),
      );
    case 'weights':
      return [...trial.networks].flatMap(([id, manifest]) =>
        weightsOf(manifest).map(({ name, facts }) => ({
          name: `${id}.weights/${name}`,
          detail: facts.shape.join(' × '),
        })),
      );
    case 'image':
      return bundled.images.map((name) => ({ name }));
    case 'dataset':
      return bundled.datasets.map((name) => ({ name }));
    case 'output':
      return distinct([...trial.networks.values()].flatMap(({ outputs = [] }) => outputs)).map((name) => ({
        name,
      }));
    case 'model':
      return bundled.models.map((name) => ({ name }));
  }
}

/** Returns the names of the params of a document, in order. */
export function paramsOf(document: unknown): string[] {
  const params = valueAt(document, ['params']);
  return Array.isArray(params)
    ? params.flatMap((param) => (isObject(param) && typeof param.name === 'string' ? [param.name] : []))
    : [];
}

function keysAt(document: unknown, key: string): string[] {
  const map = valueAt(document, [key]);
  return isObject(map) ? Object.keys(map) : [];
}

const distinct = (names: string[]): string[] => [...new Set(names)];
