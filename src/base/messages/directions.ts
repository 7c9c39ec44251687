import { axesInWords, error, quote, warning } from './entry.ts';

/** Faults of groups and directions: how many, of what, found in what. */
export const directionMessages = {
  'too-many-groups': error(
    (a: { k: number; limit: number; what: string }) =>
      `${a.k} groups are more than there are ${a.what}: these are ${a.limit}.`,
    (a) => `Ask for at most ${a.limit}; for a param, give it a \`max\` of that.`,
  ),
  'groups-target': error(
    () => 'Groups that describe gradients or attributions need to know of what.',
    () => 'Name it: `"to": "net/output/neuron/tabby"`.',
  ),
  'groups-atom': warning(
    (a: { atom: string }) => `\`groups\` means nothing for the atom ${quote(a.atom)}.`,
    () => 'Take the atom `group`, or remove `groups`.',
  ),
  'directions-atom': warning(
    (a: { atom: string }) => `\`directions\` means nothing for the atom ${quote(a.atom)}.`,
    () => 'Take the atom `direction`, or remove `directions`.',
  ),
  'directions-needed': error(
    () => 'The atom `direction` needs to know along which directions, and nothing says it.',
    () => 'Name a content of channels: `{"of": "net/mixed4d/direction", "directions": "#concept"}`.',
  ),
  'directions-content': error(
    (a: { layer: string; channels: number; axes: string[] }) =>
      `Directions of ${quote(a.layer)} are its ${a.channels} channels, after one other axis at most; this content has ${axesInWords(a.axes)}.`,
    (a) => `Take a content whose last axis is the channels of ${quote(a.layer)}, as \`separate\` gives.`,
  ),
  'groups-positions': warning(
    () => 'Groups of one picture look at all of its positions: `positions` means nothing here.',
    () => 'Name a dataset as `over`, or remove `positions`.',
  ),
  'groups-over': error(
    (a: { tag: string }) =>
      `Groups that are found over a dataset describe activations; \`${a.tag}\` is of one picture.`,
    (a) => `Leave out \`${a.tag}\`, or \`over\`.`,
  ),
  'align-groups': error(
    (a: { found: string }) =>
      `Groups can only be aligned to groups of another layer, and this is ${a.found}.`,
    () => 'Name a substrate of the atom `group`.',
  ),
  'align-later': error(
    (a: { layer: string; upper: string }) =>
      `Groups of ${quote(a.layer)} cannot be aligned to those of ${quote(a.upper)}, which does not come after it.`,
    () => 'Align the groups of the earlier layer to those of the later one.',
  ),
  'inputs-groups': error(
    () => 'Groups are found in one picture: those of another have nothing to do with them.',
    () => 'Name one input, or look at channels instead of groups.',
  ),
  'separate-both': error(
    (a: { label: string }) => `The label ${quote(a.label)} is on both sides.`,
    () => 'Name it on one of them.',
  ),
  'separate-empty': error(
    (a: { side: string }) => `There is no example on the ${a.side} side, so nothing can be told apart.`,
    () => 'Name labels that the examples have, and leave some for the other side.',
  ),
};
