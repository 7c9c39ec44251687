import { gridOf } from '../../../base/layer.ts';
import type { Program } from '../../../compiler/program.ts';
import { networkIn } from '../network.ts';

/** Side of the large picture, in pixels, and how many faces stand beside it. */
const SIDE = 192;
const FACES = 4;
const CLASSES = 5;

/**
 * Returns a document about one atom: its picture and its faces; of a channel also where it fires on the input, and the
 * classes that it supports there, if its network has any. The network and the input are those of the document in which
 * the atom was found, but files of the reader's own are left out.
 * @param reference `net/mixed4d/channel/26`, `net/output/neuron/3`
 */
export function atomDocument(program: Program, network: string, reference: string): object {
  const [, layer, atom] = reference.split('/') as [string, string, string];
  const { hash: _hash, labels: _labels, wordnet: _wordnet, shapes, ...source } = networkIn(program, network);
  const [input] = Object.entries(program.inputs).find(([, { file }]) => !file) ?? [];
  const pictured = (render: object) => ({ type: 'featurevis', content: reference, render });
  const pictures = [pictured({ style: 'icon', size: SIDE }), pictured({ faces: FACES })];
  const hasClasses = shapes.output !== undefined;
  const shape = shapes[layer];
  const fires =
    atom === 'channel' && input !== undefined && shape !== undefined && gridOf(shape) !== undefined;
  return {
    title: reference,
    networks: { [network]: source },
    ...(input === undefined ? {} : { inputs: { [input]: program.inputs[input] } }),
    ...(fires ? { contents: contentsOf(network, reference, hasClasses) } : {}),
    interface: { hconcat: [...pictures, ...(fires ? firing(network, hasClasses) : [])] },
  };
}

const contentsOf = (network: string, reference: string, hasClasses: boolean) => ({
  fires: { type: 'activation', of: reference },
  ...(hasClasses && {
    classes: {
      type: 'transform',
      of: { type: 'attribution', from: reference, to: `${network}/output/neuron` },
      ops: [{ op: 'top', k: CLASSES }],
    },
  }),
});

/** Shows the input with the places where the atom fires, and the classes if there are any. */
const firing = (network: string, hasClasses: boolean) => [
  {
    layer: [
      { type: 'infovis', mark: 'image', content: `${network}/input/whole` },
      { type: 'infovis', mark: 'heatmap', content: '#fires' },
    ],
  },
  ...(hasClasses ? [{ type: 'infovis', mark: 'bars', content: '#classes' }] : []),
];
