import type { DatasetPart } from '../dataset.ts';
import { error, list, quote, suggest } from './entry.ts';

type Named = { name: string; known: readonly string[] };

/** Faults of what a document refers to by name: it is not there, twice, in a circle, or one of several. */
export const nameMessages = {
  'unknown-network': error(
    (a: Named) => `No network is named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Add it under `networks`.'),
    () => 'needs a network',
  ),
  'networks-differ': error(
    (a: { param: string; known: readonly string[] }) =>
      `The param ${quote(a.param)} chooses among ${list(a.known)}, which have other classes or see pictures of another shape.`,
    () => 'Limit it to networks that are alike by `among`, or `repeat` the view over the networks.',
  ),
  'networks-apart': error(
    (a: { a: string; b: string }) => `These lie in different networks, ${a.a} and ${a.b}.`,
    () => 'Take both from one network.',
    () => 'needs one network',
  ),
  'unknown-model': error(
    (a: Named) => `No bundled model is named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Give the address of a manifest as `url` instead.'),
  ),
  'unknown-weights': error(
    (a: Named & { network: string }) => `${quote(a.network)} has no weights named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Name the layer that they lead to.'),
  ),
  'unknown-input': error(
    (a: Named) => `No input is named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Add it under `inputs`.'),
    () => 'needs an input',
  ),
  'unknown-image': error(
    (a: Named) => `No bundled image is named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Give the address of an image as `url` instead.'),
  ),
  'unknown-dataset': error(
    (a: Named) => `No bundled dataset is named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Give the address of a dataset as `{"url": …}` instead.'),
  ),
  'unknown-split': error(
    (a: Named) => `The dataset has no examples of a split ${quote(a.name)}.`,
    (a) =>
      a.known.length === 0
        ? 'Its examples are of no split: leave `split` out.'
        : suggest(a.name, a.known, `Take one of ${list(a.known, 'or')}.`),
  ),
  'not-a-picture': error(
    (a: Named & { kind: 'dataset' | 'text' }) =>
      `The input ${quote(a.name)} is a ${a.kind}, and this place takes one picture.`,
    (a) =>
      a.known.length === 0
        ? 'Name a param of type `example`, or add a picture under `inputs`.'
        : `Name a picture, such as ${quote(a.known[0] ?? '')}, or a param of type \`example\`.`,
    () => 'needs a picture',
  ),
  'not-a-dataset': error(
    (a: Named) => `The input ${quote(a.name)} is no dataset, and this place takes one.`,
    (a) =>
      a.known.length === 0
        ? 'Add one: `"inputs": {"objects": {"dataset": "objects"}}`.'
        : `Name one of ${list(a.known, 'or')}.`,
    () => 'needs a dataset',
  ),
  'texts-differ': error(
    (a: { axis: string }) =>
      `Texts differ in length, so that a dataset of them has no axis ${quote(a.axis)}.`,
    () => 'Look at channels, which sum over the tokens, or name one of them: `"index": "last"`.',
  ),
  'dataset-of-texts': error(
    (a: { name: string }) => `The dataset ${quote(a.name)} has texts, and this place takes pictures.`,
    () => 'Name a dataset of pictures.',
    () => 'needs a dataset of pictures',
  ),
  'input-reads': error(
    (a: { network: string; reads: 'picture' | 'text'; kind: 'picture' | 'text'; known: readonly string[] }) =>
      `The network ${quote(a.network)} reads a ${a.reads}, and this input is a ${a.kind}.`,
    (a) => {
      if (a.known.length > 0) return `Name ${quote(a.known[0] ?? '')}.`;
      return a.reads === 'text'
        ? 'Add a text: `"inputs": {"said": {"text": "Once upon a time"}}`.'
        : 'Add a picture: `"inputs": {"photo": {"image": "dog-and-cat"}}`.';
    },
  ),
  'dataset-needed': error(
    (a: { known: readonly string[] }) =>
      a.known.length === 0
        ? 'The document names no dataset to take an example from.'
        : 'The document has several datasets, and this place does not say which one it means.',
    (a) =>
      a.known.length === 0
        ? 'Add one: `"inputs": {"objects": {"dataset": "objects"}}`.'
        : `Name one of ${list(a.known, 'or')}.`,
    () => 'needs a dataset',
  ),
  'name-shared': error(
    (a: { name: string }) => `A network and a dataset are both named ${quote(a.name)}.`,
    () => 'Give one of them another name: parts of either are written `name/…`.',
  ),
  'example-split': error(
    (a: { number: number; actual: string } & DatasetPart) =>
      a.split === undefined
        ? `The example ${a.number} is of the label ${quote(a.actual)}, and the input is limited to ${list(a.labels ?? [])}.`
        : `The example ${a.number} is of the split ${quote(a.actual)}, and the input is limited to ${quote(a.split)}.`,
    (a) =>
      a.split === undefined
        ? 'Take an example of those, or leave `labels` out.'
        : 'Take an example of that split, or leave `split` out.',
  ),
  'dataset-empty': error(
    (a: { name: string } & DatasetPart) =>
      a.labels
        ? `The dataset ${quote(a.name)} has no examples of ${list(a.labels)}${a.split === undefined ? '' : ` in the split ${quote(a.split)}`}.`
        : `The dataset ${quote(a.name)} has no examples.`,
    (a) =>
      a.labels
        ? 'Name other labels, or leave `labels` out.'
        : 'Add pictures to it, and write its manifest anew.',
  ),
  'unknown-layer': error(
    (a: Named & { network: string }) =>
      a.network === ''
        ? `No network of the document has a layer ${quote(a.name)}.`
        : `The network ${quote(a.network)} has no layer ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'The network names no layers.'),
  ),
  'unknown-class': error(
    (a: { name: string; network: string; near: readonly string[]; count: number }) =>
      `The network ${quote(a.network)} has no class ${quote(a.name)}.`,
    (a) =>
      a.near.length === 0
        ? `Give the class by its number: 0 to ${a.count - 1}.`
        : `Did you mean ${list(a.near, 'or')}?`,
  ),
  'unknown-ref': error(
    (a: Named) => `No content is named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Add it under `contents`.'),
    () => 'needs a content',
  ),
  'unknown-param': error(
    (a: Named) => `No param is named ${quote(a.name)}.`,
    (a) => suggest(a.name, a.known, 'Add it under `params`.'),
    () => 'needs a param',
  ),
  'duplicate-param': error(
    (a: { name: string }) => `Two params are named ${quote(a.name)}.`,
    () => 'Rename one of them.',
  ),
  'ref-cycle': error(
    (a: { what: 'contents' | 'params' | 'networks'; path: readonly string[] }) =>
      `These ${a.what} refer to each other in a circle: ${a.path.map(quote).join(' → ')}.`,
    (a) =>
      a.what === 'contents'
        ? 'Break the circle: a content can only be made from contents that do not need it.'
        : a.what === 'networks'
          ? 'Break the circle: a network can only be made of networks that do not need it.'
          : 'Break the circle: let one of them name its layer.',
  ),
  'network-needed': error(
    (a: { known: readonly string[] }) =>
      a.known.length === 0
        ? 'The document names no network.'
        : `The document has several networks, and this place does not say which one it means.`,
    (a) =>
      a.known.length === 0
        ? 'Add one: `"networks": {"net": {"model": "default"}}`.'
        : `Name one of ${list(a.known, 'or')}.`,
  ),
  'input-needed': error(
    (a: { known: readonly string[] }) =>
      a.known.length === 0
        ? 'The document names no input to compute this from.'
        : 'The document has several inputs, and this place does not say which one it means.',
    (a) =>
      a.known.length === 0
        ? 'Add one: `"inputs": {"photo": {"image": "dog-and-cat"}}`.'
        : `Name one of ${list(a.known, 'or')}.`,
  ),
};
