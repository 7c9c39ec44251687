import { axesInWords, error, list, quote, warning } from './entry.ts';

/** How many examples of a dataset go through the small bundled network in a second, on two cores. */
const EACH_SECOND = 25;

/** Faults of meaning in what a document says of datasets, training and influence. */
export const exampleMessages = {
  'unknown-label': error(
    (a: { name: string; known: readonly string[] }) => `The dataset has no label ${quote(a.name)}.`,
    (a) => `There are ${list(a.known, 'and')}.`,
  ),
  'dataset-large': warning(
    (a: { name: string; found: number }) =>
      `${quote(a.name)} has ${a.found.toLocaleString('en')} examples: at some ${EACH_SECOND} a second, to go through them takes about ${Math.round(a.found / EACH_SECOND / 60)} minutes for each content.`,
    () => 'Name one `split`, or take fewer. What runs can be stopped, and shows what it has so far.',
  ),
  'stamp-none': error(
    () => 'No picture of the dataset is marked: none has these labels and this split.',
    () => 'Leave `split`, `labels` or `except` out, or name others.',
  ),
  'crop-field': error(
    () =>
      'What a layer saw is known of the activations of one channel that has positions, and this content is another.',
    () => 'Show the activation of one channel of a hidden layer, or leave `crop` out.',
  ),
  'beside-atoms': error(
    () => 'Examples stand beside a list of channels or of classes, and this is another.',
    () => 'Show the atom `channel` of a layer as a list, or use the mark `examples`.',
  ),
  'method-from': error(
    (a: { method: string; isExamples: boolean }) =>
      a.isExamples
        ? `The method ${quote(a.method)} is from atoms of a layer, and here it is from examples.`
        : `The method ${quote(a.method)} is from the examples of a dataset, and here it is from atoms of a layer.`,
    (a) =>
      a.isExamples
        ? 'Take `influence`, or leave `method` out.'
        : 'Let `from` name examples, as in `objects/example`.',
  ),
  'influence-untrained': error(
    (a: { network: string; dataset: string }) =>
      `The network ${quote(a.network)} was not trained on ${quote(a.dataset)} here, so no example of it is known to have made it so.`,
    (a) => `Name a network with a head: {"of": "…", "train": {"on": "${a.dataset}", "at": "…"}}.`,
  ),
  'influence-zero': error(
    (a: { layer: string; trained: readonly string[] }) =>
      `${a.trained.length === 0 ? 'Only the head was' : `Besides the head only ${list(a.trained, 'and')} ${a.trained.length === 1 ? 'was' : 'were'}`} trained: ` +
      `the examples moved nothing in the layer ${quote(a.layer)}, so their influence there is zero.`,
    () => 'Attribute to the output, as in `tuned/output/neuron/dalmatian`, or unfreeze layers.',
  ),
  'influence-number': error(
    (a: { found: string; method: string }) =>
      `By the method ${quote(a.method)} examples count for one number, and this has ${a.found}.`,
    () => 'Name one atom, or a content of one number, as by `slice` or `aggregate`.',
  ),
  'leave-out-which': error(
    (a: { limit: number }) =>
      `The head is trained again for each example that is left out, so at most ${a.limit} of them have to be named.`,
    () => 'Let `from` name them: {"type": "dataset", "dataset": "…", "index": "#content"}, or numbers.',
  ),
  'tracin-head': error(
    (a: { network: string }) =>
      `Of the network ${quote(a.network)} only the head was trained, to its optimum: there are no checkpoints.`,
    () => 'Take the method `influence`, which is exact there, or unfreeze layers.',
  ),
  'another-dataset': error(
    (a: { param: string; own: string; dataset: string }) =>
      `The param ${quote(a.param)} holds an example of ${quote(a.own)}, and here one of ${quote(a.dataset)} is meant.`,
    (a) => `Give the param "dataset": "${a.dataset}".`,
  ),
  'labels-several': error(
    (a: { network: string; several: readonly string[] }) =>
      `The network ${quote(a.network)} has several classes named ${list(a.several.slice(0, 5), 'and')}: which of them an example shows can't be told.`,
    () => 'Give its classes labels of their own, by `labels` of the network.',
  ),
  'not-judged': error(
    (a: { axes: readonly string[] }) =>
      `Only scores of classes by example can be judged by their labels, and this content has ${axesInWords(a.axes)}.`,
    () => 'Take the activation of `output/neuron` with a dataset as `input`.',
  ),
  'labels-lacking': error(
    (a: { network: string; missing: readonly string[] }) =>
      `The network ${quote(a.network)} has no class for ${a.missing.length === 1 ? 'a label' : `${a.missing.length} labels`} of the dataset: ${list(a.missing.slice(0, 5), 'or')}${a.missing.length > 5 ? ', …' : ''}.`,
    () => 'Train a head for them: {"of": "…", "train": {"on": "…", "at": "…"}}.',
  ),
  'train-labels': error(
    (a: { found: number }) =>
      a.found === 0
        ? 'The dataset has no examples to train on.'
        : 'All examples to train on have the same label.',
    () => 'Take a dataset with examples of two labels or more, of the split `train`.',
  ),
  'train-unfreeze': error(
    (a: { layer: string; at: string }) =>
      a.layer === 'input' || a.layer === 'output'
        ? `${quote(a.layer)} has no weights that could be trained.`
        : `The head reads the layer ${quote(a.at)}, which does not depend on ${quote(a.layer)}.`,
    (a) => `Take hidden layers up to ${quote(a.at)}.`,
  ),
  'influence-unfrozen': error(
    () => 'The influence of examples is exact for a head alone, and here layers were trained too.',
    () => 'Take the method `tracin`, which sums gradients over the checkpoints of training.',
  ),
  'train-layer': error(
    (a: { layer: string }) => `The layer ${quote(a.layer)} has no channels that a head could read.`,
    () => 'Take a hidden layer of channels, most often the last.',
  ),
};
