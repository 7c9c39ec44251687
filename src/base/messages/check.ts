import { nearest } from '../nearest.ts';
import { a, axesInWords, error, info, list, quote, suggest, warning } from './entry.ts';

/** Faults of meaning: found by checking a document against the manifests of its networks. */
export const checkMessages = {
  'backward-attribution': error(
    (a: { from: string; to: string }) =>
      `Attribution runs forward: ${quote(a.from)} comes after ${quote(a.to)}, so it cannot be the source.`,
    () => 'Swap `from` and `to`.',
    () => 'comes later',
  ),
  'attribution-same-layer': error(
    (a: { layer: string }) => `Both ends of this attribution lie in the layer ${quote(a.layer)}.`,
    () => 'Let `to` name a later layer, or `output`.',
    () => 'is the same layer',
  ),
  'either-atoms': error(
    (a: { from: string; to: string }) =>
      `An attribution that may run either way is between atoms of one kind, and here are ${quote(a.from)} and ${quote(a.to)}.`,
    () => 'Take the same atom at both ends, or leave `either` out.',
  ),
  'score-needs-classes': error(
    (a: { score: string; what: string }) =>
      `Only classes have the score ${quote(a.score)}: the target here is ${a.what}.`,
    () => 'Attribute to `output/neuron`, or leave `score` out.',
    () => 'needs classes',
  ),
  'attribution-needs-positions': error(
    (a: { what: string; atom: string }) =>
      a.atom === 'spatial'
        ? `${a.what} is a map over the picture, but the layer here is not laid out over it.`
        : `${a.what} is a map over positions, but the source here is of the atom ${quote(a.atom)}.`,
    () => 'Take the atom `spatial` of a layer with maps.',
    () => 'needs positions',
  ),
  'method-input': error(
    (a: { method: string }) =>
      `The method ${quote(a.method)} runs the network on other pictures than the one shown, and this network reads text.`,
    () => 'Use a method that stays with the text, such as `integrated` or `lrp`.',
  ),
  'path-from-nothing': warning(
    (a: { method: string; layer: string }) =>
      `Norms make something of next to nothing: from zero to ${quote(a.layer)}, most of the score's rise lies before the first step of ${quote(a.method)}.`,
    () => 'Take the baseline `mean`.',
  ),
  'attribution-from-text': error(
    (a: { method: string }) =>
      `A text enters as the numbers of its tokens, which say which and not how much: the method ${quote(a.method)} takes them for amounts.`,
    () => 'Attribute from a later layer, such as `embed`, or use the method `patching`.',
  ),
  'rollout-from': error(
    (a: { layer: string; streams: readonly string[] }) =>
      a.streams.length === 0
        ? 'Attention is rolled out through the blocks of a transformer, and none of this network is over all its tokens.'
        : `Attention is rolled out from the residual stream, which ${quote(a.layer)} is not.`,
    ({ streams }) => (streams.length === 0 ? 'Use another method.' : `Take ${list(streams, 'or')}.`),
  ),
  'no-attention': error(
    (a: { from: string }) =>
      `No attention pattern comes between ${quote(a.from)} and what it is attributed to.`,
    () => 'Take an earlier layer as `from`, or a later one as `to`.',
  ),
  'faithfulness-of': error(
    (a: { name: string; found: string }) =>
      `${quote(a.name)} can't be tried: it has to be an attribution from all atoms of a layer to one atom, of one picture, and has ${a.found}.`,
    () => 'Give its `to` an `index`, and leave that of `from` out.',
    () => 'needs an attribution to one atom',
  ),
  'faithfulness-apart': error(
    (a: { a: string; b: string }) =>
      `${quote(a.a)} and ${quote(a.b)} are from other atoms, to another one, or of another picture.`,
    () => 'Try attributions together that differ by their method alone.',
  ),
  'doubt-atoms': error(
    (a: { atom: string }) =>
      `Only pictures of channels of hidden layers can be doubted, and here the atom is ${quote(a.atom)}.`,
    () => 'Take the atom `channel` of a hidden layer.',
  ),
  'doubt-first': error(
    (a: { layer: string }) =>
      `No layer with channels comes before ${quote(a.layer)}: there is no path to it.`,
    () => 'Take a later layer, or the measure `share`.',
  ),
  'doubt-few': error(
    (a: { found: number; wanted: number }) =>
      `To tell the strongest examples from others takes ${a.wanted}, twice as many, and here are ${a.found}.`,
    () => 'Take more examples, or a smaller `k`.',
  ),
  'doubt-faces': error(
    () => 'One picture of each channel is like no other.',
    () => 'Give `faces` two or more, or leave it out.',
  ),
  'method-choice': error(
    (a: { param: string; other?: string; known: string[] }) =>
      a.other === undefined
        ? `The param ${quote(a.param)} is to choose a method, and doesn't list any.`
        : `The param ${quote(a.param)} is to choose a method from atoms that needs no more than its name, and lists ${quote(a.other)}.`,
    (a) => `Let its \`among\` list some of ${a.known.map((name) => `\`${name}\``).join(', ')}.`,
  ),
  'no-path': error(
    (a: { from: string; to: string }) =>
      `Nothing leads from ${quote(a.from)} to ${quote(a.to)} in this network.`,
    () => 'Choose layers on one path through the network.',
    () => 'no path leads there',
  ),
  'param-type': error(
    (of: { param: string; found: string; wanted: string; where: string }) =>
      `The param ${quote(of.param)} holds ${a(of.found)}, but ${of.where} takes ${a(of.wanted)}.`,
    ({ wanted }) =>
      wanted === 'group'
        ? 'Use a param of type `atom` with `"of": "group"` here.'
        : `Use a param of type ${quote(wanted === 'channel' ? 'atom' : wanted)} here.`,
    (of) => `needs ${a(of.wanted)}`,
  ),
  'index-kind': error(
    (a: { found: string; wanted?: string; atom: string }) =>
      a.wanted === undefined
        ? `The atom ${quote(a.atom)} takes no index here, and there is one.`
        : `The index of the atom ${quote(a.atom)} is ${a.wanted}, not ${a.found}.`,
    (a) => (a.wanted === undefined ? 'Leave it out, and slice the content instead.' : `Write ${a.wanted}.`),
    () => 'needs another index',
  ),
  'index-range': error(
    (a: { index: number; size: number; layer: string }) =>
      `There is no number ${a.index} in ${quote(a.layer)}, which has ${a.size}.`,
    (a) => `Numbers run from 0 to ${a.size - 1}.`,
  ),
  'no-positions': error(
    (a: { layer: string }) =>
      `The layer ${quote(a.layer)} has no positions: it is a list of numbers, not a map.`,
    () => 'Use the atom `channel` or `neuron`, or an earlier layer.',
    () => 'has no positions',
  ),
  'atoms-missing': error(
    (a: { atom: string; layer: string; axes: readonly string[] }) =>
      `The layer ${quote(a.layer)} has no part of the kind ${a.atom}: its axes are ${list(a.axes)}.`,
    () => 'Use an atom that owns one of its axes.',
    () => 'is not in this layer',
  ),
  'axes-unknown': error(
    (a: { layer: string; shape: readonly number[] }) =>
      `What the axes of the layer ${quote(a.layer)} (${a.shape.join(' × ')}) stand for is not known.`,
    () => 'Use another layer, or a manifest that says its `axes`.',
  ),
  'axis-missing': error(
    (a: { axis: string; axes: readonly string[] }) =>
      `This content has no axis ${quote(a.axis)}: it has ${axesInWords(a.axes)}.`,
    (a) => {
      const near = nearest(a.axis, a.axes);
      return near === undefined
        ? 'Apply the operation while the content has that axis, or name another.'
        : `Did you mean ${quote(near)}?`;
    },
    (a) => `needs the axis ${a.axis}`,
  ),
  'axis-position': error(
    (a: { op: string }) =>
      `The operation ${quote(a.op)} goes along one axis, and \`position\` is two: y and x.`,
    () => 'Aggregate over `position`, slice at one, or name `y` or `x`.',
    () => 'goes along one axis',
  ),
  'axis-ambiguous': error(
    (a: { axes: readonly string[]; by: 'axis' | 'layer' }) =>
      `The axis meant here could be ${list(a.axes, 'or')}.`,
    (a) => `Name ${a.by === 'axis' ? 'it' : 'its layer'}: \`"${a.by}": name\`.`,
  ),
  'axes-differ': error(
    (a: { a: readonly string[]; b: readonly string[] }) =>
      `The two contents do not match: one has ${axesInWords(a.a)}, the other ${axesInWords(a.b)}.`,
    () => 'Compare contents of the same layer and atom.',
    () => 'needs two contents with the same axes',
  ),
  'stack-unlike': error(
    (a: { a: readonly string[]; b: readonly string[] }) =>
      `The contents of a stack are of one kind: the first has ${axesInWords(a.a)}, this one ${axesInWords(a.b)}.`,
    () => 'Take layers of the same axes and sizes, and the same content of each.',
  ),
  'stack-length': error(
    (a: { found: number; wanted: number }) => `The stack has ${a.wanted} layers and ${a.found} contents.`,
    () => 'Write one content a layer, or a single one with `{layer}` in it.',
  ),
  'op-content': error(
    (a: { op: string; wanted: string; found: string }) =>
      `The operation ${quote(a.op)} takes ${a.wanted}, but this is ${a.found}.`,
    () => 'Apply another operation first, or leave this one out.',
    (a) => `needs ${a.wanted}`,
  ),
  'compare-axes': error(
    (a: { axes: string[] }) =>
      `Layers are compared by what their channels do on examples: both contents need the axes example and channel, and one has ${axesInWords(a.axes)}.`,
    () => 'Take the activation of `channel` with a dataset as its `input`.',
    () => 'needs the axes example and channel',
  ),
  'compare-examples': error(
    (a: Record<'a' | 'b', { dataset: string; size: number | null }>) =>
      `The contents are of other examples: ${[a.a, a.b].map(({ dataset, size }) => (size === null ? `some of ${dataset}` : `${size} of ${dataset}`)).join(' and ')}.`,
    () => 'Give both the same input.',
  ),
  'p-value-content': error(
    (a: { which: string; axes: string[] }) =>
      a.which === 'of'
        ? `A p-value is of a single number, and this content has ${axesInWords(a.axes)}.`
        : `Chance is one axis of numbers, and this content has ${axesInWords(a.axes)}.`,
    (a) =>
      a.which === 'of'
        ? 'Aggregate it first.'
        : 'Give `with` the same number for each of several random directions, as `"shuffled": 50` makes them.',
    (a) => (a.which === 'of' ? 'needs one number' : 'needs one axis to compare with'),
  ),
  'correlation-few': error(
    (a: { found: number }) =>
      `A correlation takes three pairs of numbers or more, and here ${a.found === 1 ? 'is one' : `are ${a.found}`}.`,
    () => 'Compare contents with more entries.',
    () => 'needs more pairs',
  ),
  'needs-with': error(
    (a: { op: string }) => `The operation ${quote(a.op)} compares two contents, and only one is given.`,
    () => 'Name the second one as `with`.',
    () => 'needs a second content, with',
  ),
  'no-with': warning(
    (a: { op: string }) =>
      `The operation ${quote(a.op)} does not use the second content, and no other one does.`,
    () => 'Remove `with`, or add `difference` to the operations.',
  ),
  'pictures-of-text': error(
    (a: { network: string }) =>
      `The network ${quote(a.network)} reads text: no picture can be made of what excites its atoms.`,
    () => 'Show the texts of a dataset that excite them most: `"mark": "examples"`.',
    () => 'needs a network of pictures',
  ),
  'mark-content': error(
    (a: { kind: 'mark' | 'arrangement'; name: string; wanted: string; found: string }) =>
      `The ${a.kind} ${quote(a.name)} shows ${a.wanted}, but this content has ${a.found}.`,
    (a) => `Choose another ${a.kind}, or bring the content to that shape with a transform.`,
    (a) => `needs ${a.wanted}`,
  ),
  'no-numbers': error(
    () => 'These are atoms, which have no numbers by themselves, and here a content with numbers is wanted.',
    () => 'Take their activation, or an attribution of them.',
    () => 'needs numbers',
  ),
  'not-atoms': error(
    (a: { name: string }) =>
      `The content ${quote(a.name)} has numbers already, and here atoms of a layer are wanted.`,
    () => 'Name a part of a network, as in `net/mixed4d/channel`, or a content that is one.',
    () => 'has numbers already',
  ),
  'selects-content': error(
    (a: { param: string; type: string; axes: readonly string[] }) =>
      `A selection here cannot set ${quote(a.param)}, which is of type ${quote(a.type)}: the content has ${axesInWords(a.axes)}.`,
    () =>
      'A picture with `y` and `x` sets a position, a list of channels an atom, a list of classes a class, a token or a head a number.',
    (a) => `sets no ${a.type}`,
  ),
  'selected-twice': error(
    (a: { param: string }) => `This element sets ${quote(a.param)} already.`,
    () => 'Remove one of both; a click also keeps what a hover sets.',
    () => 'set here already',
  ),
  'not-selectable': error(
    (a: { axes: readonly string[] }) =>
      `Nothing can be selected in this element: its content has ${axesInWords(a.axes)}.`,
    () => 'Remove `selects`, or show a content with positions, atoms, classes, tokens or heads.',
  ),
  'chain-broken': error(
    (a: { a: readonly string[]; b: readonly string[] }) =>
      `The links do not meet: the content before ends with ${quote(a.a.at(-1))}, this one begins with ${quote(a.b[0])}.`,
    () => 'Let each content begin with the atoms that the one before it ends with.',
  ),
  'vega-lite': error(
    () => 'This is a specification of Vega-Lite, and the mark `vega` takes one of Vega.',
    () => 'Compile it to Vega first: the Vega editor shows the compiled specification.',
  ),
  'vega-loads': error(
    (a: { key: string }) =>
      `A specification in a document loads nothing, so ${quote(a.key)} is not possible here.`,
    () => 'Use the data set `content`, or write the values into the specification.',
  ),
  'vega-definition': error(
    (a: { list: string }) => `What ${quote(a.list)} holds in a specification of Vega is objects.`,
    () => 'Write an object here, or leave it out.',
  ),
  'vega-bind': error(
    () => 'A specification in a document has no controls of its own, so `bind` is not possible here.',
    () => 'Give a param of the document a `bind`, and let the content depend on that param.',
  ),
  'content-size': error(
    (a: { numbers: number; limit: number }) =>
      `This would be ${a.numbers.toLocaleString('en')} numbers; at most ${a.limit.toLocaleString('en')} are computed.`,
    () => 'Name some of the atoms by an `index`, or take later layers.',
    () => 'is too large',
  ),
  'encode-ignored': warning(
    (a: { mark: string; channel: string; known: readonly string[] }) =>
      `${quote(a.mark)} has no ${quote(a.channel)} that could be set.`,
    (a) => suggest(a.channel, a.known, 'Remove it.'),
  ),
  'bind-type': error(
    (a: { input: string; type: string }) =>
      `The control ${quote(a.input)} cannot set a param of type ${quote(a.type)}.`,
    () => 'Choose another `input`.',
    (a) => `sets no ${a.type}`,
  ),
  'value-type': error(
    (of: { param: string; type: string; found: string }) =>
      `The value of ${quote(of.param)} is ${of.found}, which is not ${a(of.type)}.`,
    ({ type }) => `Give ${a(type)}, or leave \`value\` out.`,
  ),
  'value-range': error(
    (a: { param: string; value: number; min: number; max: number }) =>
      `The value ${a.value} of ${quote(a.param)} lies outside its range.`,
    (a) =>
      Number.isFinite(a.min) && Number.isFinite(a.max)
        ? `Give a number from ${a.min} to ${a.max}.`
        : Number.isFinite(a.min)
          ? `Give a number of at least ${a.min}.`
          : `Give a number of at most ${a.max}.`,
  ),
  'value-among': error(
    (a: { param: string; value: string; known: readonly string[] }) =>
      `${quote(a.param)} cannot be ${quote(a.value)}.`,
    (a) => suggest(a.value, a.known, 'Leave `value` out.'),
  ),
  unsupported: error(
    (a: { what: string }) => `This version cannot show ${a.what}.`,
    () => 'Remove it, or choose another way to show the same.',
  ),
  'unit-differs': warning(
    (a: { a: string; b: string }) => `The two contents measure different things: ${a.a} and ${a.b}.`,
    () => 'Compare contents of one kind, or normalize both first.',
  ),
  'unused-content': info(
    (a: { name: string }) => `The content ${quote(a.name)} is not used anywhere.`,
    () => 'Show it in an element, or remove it.',
  ),
  'content-faulty': error(
    (a: { name?: string }) =>
      a.name === undefined
        ? 'What is shown here depends on a part of the document that has a fault.'
        : `The content ${quote(a.name)} has a fault, so it cannot be shown here.`,
    () => 'Mend that first.',
    () => 'has a fault',
  ),
};
