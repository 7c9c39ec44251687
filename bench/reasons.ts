/**
 * A planted shortcut, and what brings back what it costs: for five labels, a mark lies on all training pictures of the
 * label and on no test picture. Told: that the mark is no reason, on four pictures; told elsewhere: the same about the
 * opposite corner; cut: the three channels in which it speaks most for the label, and three at random.
 */
import { decodeInNode } from '../src/cli/decode-node.ts';
import { nodeLoader } from '../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../src/compiler/compile.ts';
import { Device } from '../src/runtime/device/device.ts';
import { loadManifests } from '../src/runtime/loader/manifest.ts';
import { createSession, type Session } from '../src/runtime/session.ts';
import { datasetOf } from '../test/support/models.ts';
import { atLeast, atMost, fact, median, type Report } from './report.ts';

const LABELS = ['flamingo', 'leopard', 'llama', 'starfish', 'rooster'];
/** How many pictures are painted on. */
const TOLD = 4;
/** How many channels are cut. */
const CUT = 3;
const SIZE = 0.35;
const LOWER_RIGHT = [
  '........',
  '........',
  '........',
  '........',
  '........',
  '.....###',
  '.....###',
  '.....###',
];
const UPPER_LEFT = LOWER_RIGHT.map((row) => [...row].reverse().join('')).reverse();

/** The share of test pictures that are told right: of the label whose mark is gone, and of all others. */
interface Share {
  label: number;
  others: number;
}

/** Runs the bench. */
export async function run(): Promise<Report> {
  const loader = nodeLoader([]);
  const device = new Device(loader, decodeInNode, { prefer: 'wasm' });
  const dataset = await datasetOf('objects');
  const found: Record<string, Share>[] = [];
  const seconds: number[] = [];
  for (const label of LABELS) {
    const text = document(label, dataset);
    const { program } = compile(text, (await loadManifests(loader, sourcesOf(text))) as never);
    if (!program) throw new Error('The document has faults.');
    const session = createSession(program, device);
    const shares: Record<string, Share> = {};
    for (const network of ['honest', 'planted', 'told', 'elsewhere', 'cut', 'random']) {
      const begin = performance.now();
      shares[network] = await shareOf(session, network, dataset.labels.indexOf(label));
      if (network === 'told') seconds.push((performance.now() - begin) / 1000);
    }
    found.push(shares);
    console.error(label, JSON.stringify(shares));
    session.dispose();
  }
  const mean = (of: (shares: Record<string, Share>) => number) =>
    found.reduce((sum, shares) => sum + of(shares), 0) / found.length;
  const points = (network: string, part: keyof Share) => 100 * mean((shares) => shares[network]![part]);
  const cost = points('honest', 'label') - points('planted', 'label');
  const back = (network: string) => (100 * (points(network, 'label') - points('planted', 'label'))) / cost;
  return {
    name: 'reasons (a mark on the training pictures of one label, five labels; Mini-Inception mixed4d, Node)',
    figures: [
      fact('told right without the mark: trained without it', points('honest', 'label'), '%'),
      fact('trained with it', points('planted', 'label'), '%'),
      atLeast('what the mark costs where it is gone', cost, 'points', 30),
      atLeast('of this, feedback on four pictures brings back', back('told'), '%', 80),
      atMost(
        'and costs all other labels',
        points('planted', 'others') - points('told', 'others'),
        'points',
        2,
      ),
      fact('feedback on another corner brings back', back('elsewhere'), '%'),
      fact('cutting three channels of the mark brings back', back('cut'), '%'),
      fact('cutting three others brings back', back('random'), '%'),
      atMost('feedback and the new scores, median', median(seconds), 's', 60),
    ],
  };
}

/** Returns a document with the networks of one label. */
function document(label: string, { examples }: Awaited<ReturnType<typeof datasetOf>>): string {
  const marked = examples.flatMap((example, i) =>
    example.label === label && example.split === 'train' ? [i] : [],
  );
  const params = Array.from({ length: TOLD }, (_, i) => ({
    name: `p${i}`,
    type: 'example',
    dataset: 'marked',
    value: marked[i],
  }));
  const feedback = (ignore: string[]) => params.map(({ name }) => ({ input: { param: name }, ignore }));
  const channels = {
    type: 'attribution',
    from: 'planted/mixed4d/neuron',
    to: { of: 'planted/output/neuron', index: label },
    input: { param: 'p0' },
  };
  return JSON.stringify({
    networks: {
      net: { model: 'mini-inception' },
      honest: { of: 'net', train: { on: 'plain', at: 'mixed4d' } },
      planted: { of: 'net', train: { on: 'marked', at: 'mixed4d' } },
      told: { of: 'planted', feedback: feedback(LOWER_RIGHT) },
      elsewhere: { of: 'planted', feedback: feedback(UPPER_LEFT) },
      cut: { of: 'planted', edits: [{ cut: 'planted/mixed4d/channel', at: '#strongest' }] },
      random: { of: 'planted', edits: [{ cut: 'planted/mixed4d/channel', at: { random: CUT } }] },
    },
    inputs: {
      plain: { dataset: 'objects' },
      marked: { dataset: 'objects', stamp: { labels: [label], split: 'train', size: SIZE } },
      tests: { dataset: 'objects', split: 'test' },
    },
    params,
    contents: {
      strongest: {
        type: 'transform',
        of: channels,
        ops: [
          { op: 'inside', mask: LOWER_RIGHT },
          { op: 'aggregate', over: ['y', 'x'], with: 'sum' },
          { op: 'top', k: CUT },
        ],
      },
      ...Object.fromEntries(
        ['honest', 'planted', 'told', 'elsewhere', 'cut', 'random'].map((network) => [
          network,
          {
            type: 'transform',
            of: { type: 'activation', of: `${network}/output/neuron`, input: 'tests' },
            ops: ['confusion'],
          },
        ]),
      ),
    },
    interface: { type: 'infovis', mark: 'matrix', content: '#told' },
  });
}

/** Returns the diagonal of the confusion of a network. Each label has as many test pictures. */
async function shareOf(session: Session, content: string, label: number): Promise<Share> {
  const value = await session.value(session.program.contents[content]!);
  const count = value?.axes[0]?.size ?? 0;
  const right = Array.from({ length: count }, (_, i) => value!.data[i * count + i]!);
  const others = right.filter((_, i) => i !== label);
  return { label: right[label]!, others: others.reduce((a, b) => a + b, 0) / others.length };
}
