import { definitionOf } from '../../../../schema/dist/definitions.ts';
import type { Program, ProgramNode } from '../../../compiler/program.ts';

/** The nodes that a card asks for, added to a program: its values are shared with those of the document. */
export interface CardNodes {
  program: Program;
  /** The photo, and the activations of the layer. */
  photo: string;
  cube: string;
  /** The attribution of its channels to all classes, where the network has these. */
  classes?: string;
}

/** @returns undefined where the document looks at no photo */
export function cardNodes(program: Program, network: string, layer: string): CardNodes | undefined {
  const found = Object.entries(program.nodes).find(
    ([, { op, params }]) => op === 'network/run' && params.network === network,
  );
  if (!found) return undefined;
  const [run, { inputs }] = found;
  const node = (op: string, params: Record<string, unknown>): ProgramNode => {
    return { op, version: 1, params: { network, ...params }, inputs: [run], place: 'device' };
  };
  const linear = definitionOf('attribution', 'linear')!;
  const hasClasses = program.networks[network]!.shapes.output !== undefined;
  const added = {
    'card/cube': node('network/activation', { layer, unit: 'activation' }),
    ...(hasClasses && {
      'card/classes': {
        ...node('attribution/linear', {
          from: { layer, atom: 'channel' },
          to: { layer: 'output', atom: 'neuron', index: null },
          score: 'logit',
          relax: false,
          unit: 'attribution (linear, logit)',
        }),
        version: linear.version,
      },
    }),
  };
  return {
    program: { ...program, nodes: { ...program.nodes, ...added } },
    photo: inputs[0]!,
    cube: 'card/cube',
    ...(hasClasses && { classes: 'card/classes' }),
  };
}
