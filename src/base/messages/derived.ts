import { axesInWords, error, list, quote, warning } from './entry.ts';

/** Faults in what a document says of networks that are made of others, and in making them. */

export const derivedMessages = {
  'edit-network': error(
    (a: { of: string; found: string }) =>
      `The network is made of ${quote(a.of)}, and this edit is of a part of ${quote(a.found)}.`,
    (a) => `Name a part of ${quote(a.of)}: "${a.of}/layer/channel/0".`,
  ),
  'edit-input': error(
    () => 'The layer `input` is the picture, which no edit changes.',
    () => 'Edit a hidden layer, or show the network another input.',
  ),
  'edit-layer': error(
    (a: { param: string }) =>
      `The layer of an edit has to be known before the network runs, and here the param ${quote(a.param)} chooses it.`,
    () => 'Name one layer.',
  ),
  'edit-group': error(
    (a: { edit: string }) =>
      `Groups overlap, so they can't be ${a.edit === 'clamp' ? 'clamped' : 'replaced'}.`,
    () => 'Take `cut` or `scale`, which act on the directions of the groups.',
  ),
  'edit-values': error(
    (a: { layer: string; axes: readonly string[]; allowed: readonly string[] }) =>
      `These values have ${axesInWords(a.axes)}, and what they replace in ${quote(a.layer)} has ${axesInWords(a.allowed)}.`,
    () => 'Take a content of the same layer, or one with some of its axes.',
  ),
  'edit-remove': error(
    (a: { axes: readonly string[] }) =>
      `What is removed is a direction of channels of a layer, and this content has ${axesInWords(a.axes)}.`,
    () => 'Name a content whose last axis is `channel`, as of one position, or a difference of two.',
  ),
  'edit-unseen': warning(
    (a: { network: string; layer: string; edited: readonly string[] }) =>
      `${quote(a.network)} differs in ${list(a.edited, 'and')}, on which ${quote(a.layer)} does not depend: this shows the same as without the edits.`,
    () => 'Show a later layer, or edit an earlier one.',
  ),
  'edit-all': warning(
    (a: { layer: string }) =>
      `Nothing of ${quote(a.layer)} is left: whatever depends on it alone is the same for every picture.`,
    () => 'Name some of its atoms: "at": [3, 7].',
  ),
  'feedback-untrained': error(
    (a: { name: string; known: readonly string[] }) =>
      `Feedback goes on with a training, and ${quote(a.name)} is not trained in this document.`,
    (a) =>
      a.known.length > 0
        ? `Name ${list(a.known, 'or')}.`
        : 'Train one: `{"of": "net", "train": {"on": "objects", "at": "mixed5b"}}`.',
  ),
  'mask-rows': error(
    (a: { found: number; wanted: number }) =>
      `This row of the mask has ${a.found} ${a.found === 1 ? 'cell' : 'cells'}, and the first has ${a.wanted}.`,
    () => 'Write as many characters in each row.',
  ),
  'mask-aspect': error(
    (a: { param: string; painted: string; of: string }) =>
      `${quote(a.param)} is painted on a picture as ${quote(a.painted)} sees it, and ${quote(a.of)} sees pictures of other proportions.`,
    (a) => `Give the param \`"network": "${a.of}"\`.`,
  ),
  'mask-full': error(
    () => 'The whole picture is painted: there is nothing left that could be a reason.',
    () => 'Leave clear what the network should look at.',
  ),
  'too-derived': error(
    (a: { limit: number }) => `Networks made of networks go at most ${a.limit} deep.`,
    () => 'Put several edits into one network.',
  ),
  'weights-of-layer': error(
    (a: { layer: string; known: readonly string[] }) =>
      a.known.length === 0
        ? `No weights between channels lead directly to ${quote(a.layer)}.`
        : `${quote(a.layer)} is made by several operations with weights.`,
    (a) =>
      a.known.length === 0
        ? 'Name a convolution that reads all channels, or a layer of products.'
        : `Name one of them: ${list(a.known, 'or')}.`,
  ),
  'weights-unknown': error(
    (a: { network: string }) => `The manifest of ${quote(a.network)} does not say what weights it has.`,
    () => 'Give the address of the model file instead, which is then inspected.',
  ),
  'weights-range': error(
    (a: { number: number; first: number; last: number; does: string }) =>
      `Channel ${a.number} is not ${a.does} by these weights.`,
    (a) => `Those are ${a.first} to ${a.last}.`,
  ),
  'weights-target': error(
    () => 'An attribution from weights goes to one atom, and this names several.',
    () => 'Add an index: "net/output/neuron/tabby".',
  ),
  'weights-method': error(
    (a: { what: string }) =>
      `An attribution from weights is weight times gradient, for which there is no ${a.what}.`,
    () => 'Leave it out.',
  ),
  'edit-shape': error(
    (a: { layer: string; axes: readonly string[] }) =>
      `The values with which the layer ${quote(a.layer)} is edited have ${axesInWords(a.axes)}, which does not fit it.`,
    () => 'Take values of the same layer.',
  ),
  'edit-direction': error(
    (a: { layer: string }) =>
      `What is to be removed from ${quote(a.layer)} is zero, and so has no direction.`,
    () => 'Take another place, or another picture.',
  ),
};
