/**
 * The bundled language model on a text of 64 tokens, in a process alone: what it expects next, which tokens say so, what
 * each token is worth after each block (64 x 5 patches), and what pointing at a token asks for when all is known.
 */
import { decodeInNode } from '../src/cli/decode-node.ts';
import { nodeLoader } from '../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../src/compiler/compile.ts';
import { Device } from '../src/runtime/device/device.ts';
import { loadManifests } from '../src/runtime/loader/manifest.ts';
import { createSession, type Session } from '../src/runtime/session.ts';
import { atMost, fact, median, percentile, type Report } from './report.ts';

/** Two texts of 64 tokens that differ by one name, with other beginnings so that each is new. */
const textOf = (name: string, day: number): string =>
  `Day ${day}. Lily and ${name} went to the park. They saw a very big dog and a little cat. The dog was happy and the cat was sad. It was a big day and they played with a big ball. Lily said to`;
const TEXTS = 12;
const BLOCKS = ['embed', 'block0', 'block1', 'block2', 'block3'];
const target = { to: { of: 'net/output/neuron', index: ' T' }, against: ' B' };

const DOCUMENT = {
  networks: { net: { model: 'stories260k' } },
  params: [
    { name: 'text', type: 'string', value: textOf('Tom', 0), bind: { input: 'text' } },
    { name: 'other', type: 'string', value: textOf('Ben', 0), bind: { input: 'text' } },
    { name: 'query', type: 'number', value: 1 },
  ],
  inputs: { said: { text: { param: 'text' } }, instead: { text: { param: 'other' } } },
  contents: {
    next: { type: 'activation', of: 'net/output/neuron', input: 'said' },
    tokens: { type: 'activation', of: 'net/embed/spatial', input: 'said' },
    gradient: {
      type: 'attribution',
      from: 'net/embed/spatial',
      ...target,
      input: 'said',
      method: { type: 'linear', frozen: 'none' },
    },
    patches: {
      type: 'stack',
      layers: BLOCKS,
      of: {
        type: 'attribution',
        from: 'net/{layer}/spatial',
        ...target,
        input: 'said',
        method: { type: 'patching', with: 'instead' },
      },
    },
    looks: {
      type: 'transform',
      of: { type: 'activation', of: 'net/block4/pattern/neuron', input: 'said' },
      ops: [{ op: 'slice', axis: 'query', at: { param: 'query' } }],
    },
  },
  interface: { type: 'infovis', mark: 'bars', content: { ref: 'next' } },
};

/** Runs the bench. */
export async function run(): Promise<Report> {
  const loader = nodeLoader([]);
  const text = JSON.stringify(DOCUMENT);
  const { program } = compile(text, await loadManifests(loader, sourcesOf(text)));
  const device = new Device(loader, decodeInNode, { prefer: 'wasm' });
  const session = createSession(program!, device);
  const timed = async (id: string): Promise<number> => {
    const start = performance.now();
    await session.value(program!.contents[id]!);
    return performance.now() - start;
  };
  const length = (await session.value(program!.contents.tokens!))!.data.length;
  const [runs, gradients, patches]: number[][] = [[], [], []];
  for (let i = 1; i <= TEXTS; i++) {
    session.set('text', textOf('Tom', i % 10));
    session.set('other', textOf('Ben', i % 10));
    runs!.push(await timed('next'));
    gradients!.push(await timed('gradient'));
    if (i <= 3) patches!.push(await timed('patches'));
  }
  const hovers = await pointed(session, program!.contents.looks!, length);
  session.dispose();
  await device.dispose();
  return {
    name: 'text',
    figures: [
      fact('tokens of the texts', length, ''),
      atMost('a new text: what comes next', median(runs!), 'ms', 30),
      atMost('and which tokens say so, by the gradient', median(gradients!), 'ms', 60),
      atMost(`all ${BLOCKS.length} x ${length} patches`, median(patches!), 'ms', 1000),
      atMost('pointing at a token, 95th percentile', percentile(hovers, 0.95), 'ms', 50),
    ],
  };
}

/** Returns how long it takes until what is asked for at each token is there. */
async function pointed(session: Session, node: string, length: number): Promise<number[]> {
  const found: number[] = [];
  for (let query = 0; query < length; query++) {
    session.set('query', query);
    const start = performance.now();
    await session.value(node);
    found.push(performance.now() - start);
  }
  return found;
}
