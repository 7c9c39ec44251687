/**
 * Prints stories that the bundled language model writes itself, one a line, each token drawn by its probability. The same
 * seed gives the same stories: `npx tsx scripts/datasets/stories.ts > stories.txt`, then
 * `vitrail dataset stories.txt --label story --out datasets/stories` makes the dataset.
 */
import { readFile } from 'node:fs/promises';
import { tokensFacts } from '../../src/base/input.ts';
import { type Manifest, manifestOfLength } from '../../src/base/manifest.ts';
import { softmaxOf } from '../../src/base/softmax.ts';
import { startBackend } from '../../src/runtime/backend/start.ts';
import * as tf from '../../src/runtime/backend/tensors.ts';
import { loadNetwork } from '../../src/runtime/network/import/load.ts';
import { tensorOf } from '../../src/runtime/network/names.ts';
import { Trace } from '../../src/runtime/network/trace.ts';
import { uniform } from '../../src/runtime/random.ts';
import { readTokenizer } from '../../src/runtime/tokenizer/read.ts';

const STORIES = 300;
/** The most tokens of a story, with the one that begins it. */
const MOST = 72;
/** Below 1, likely tokens are drawn more often than they are expected. */
const TEMPERATURE = 0.8;
const [BEGIN, END] = [1, 2];

const model = new URL('../../models/stories260k/', import.meta.url);
const read = async (file: string) => new Uint8Array(await readFile(new URL(file, model))).buffer;
const stored = JSON.parse(await readFile(new URL('manifest.json', model), 'utf8')) as Manifest;
const manifest: Manifest = { ...stored, labels: [] };
const facts = tokensFacts(manifest.input);
const tokenizer = await readTokenizer(await read(facts.tokenizer!.file), facts);

await startBackend({ prefer: 'wasm' });
const random = uniform(1);
const stories = Array.from({ length: STORIES }, () => [BEGIN]);
const isOver = (story: number[]): boolean => story.slice(1).some((id) => id === BEGIN || id === END);

for (let length = 1; length < MOST; length++) {
  const network = await loadNetwork(manifestOfLength(manifest, length), read);
  for (const story of stories.filter((one) => !isOver(one))) {
    const input = tf.tensor(story, [1, length], 'float32');
    const trace = new Trace(network, input);
    const scores = (await trace.get(tensorOf(network, 'output')).data()) as Float32Array;
    story.push(drawn(softmaxOf(scores.map((score) => score / TEMPERATURE))));
    trace.dispose();
    input.dispose();
  }
  network.dispose();
}

/** Returns a number at random, each as often as its probability says. */
function drawn(probabilities: Float32Array): number {
  let left = random();
  const found = probabilities.findIndex((probability) => {
    left -= probability;
    return left < 0;
  });
  return found < 0 ? probabilities.length - 1 : found;
}

/** Returns the text of a story up to its last whole sentence. */
function textOf(story: number[]): string {
  const ids = story.slice(1).filter((id) => id !== BEGIN && id !== END);
  const text = ids
    .map((id) => tokenizer.pieceOf(id))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return /^.*[.!?]"?/.exec(text)?.[0] ?? text;
}

const lines = stories.map(textOf).filter((text) => text !== '');
process.stdout.write(`${lines.join('\n')}\n`);
