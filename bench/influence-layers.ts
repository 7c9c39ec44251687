/**
 * Influence of examples where layers were trained too, by checkpoints, against training again on random halves of the
 * examples: how well what is foretold for a half, the sum over its examples, ranks what is found (the linear
 * datamodeling score of Park et al. 2023), for three questions, beside likeness. Half an hour; `--halves=N` and
 * `--asked=N` for less.
 */
import { at } from '../src/base/at.ts';
import { HEAD_TENSOR, trainedManifest, trainingExamples } from '../src/base/derived.ts';
import { networkHash } from '../src/base/network-hash.ts';
import type { Value } from '../src/base/value.ts';
import { startNodeHost } from '../src/cli/node-host.ts';
import { nodeLoader } from '../src/cli/node-loader.ts';
import { startBackend } from '../src/runtime/backend/start.ts';
import * as tf from '../src/runtime/backend/tensors.ts';
import type { Expression } from '../src/runtime/host.ts';
import { linear } from '../src/runtime/kernels/attribution/linear.ts';
import { tracin } from '../src/runtime/kernels/attribution/tracin.ts';
import type { DeviceContext, Given } from '../src/runtime/kernels/kernel.ts';
import { layerSums } from '../src/runtime/layer-sums.ts';
import {
  type Checkpoint,
  type Descent,
  descend,
  disposeWeights,
  toTensors,
} from '../src/runtime/network/derived/descent.ts';
import { readBy, unfrozenOps } from '../src/runtime/network/derived/unfrozen.ts';
import { withHead } from '../src/runtime/network/derived/with-head.ts';
import { tensorOf } from '../src/runtime/network/names.ts';
import type { Network } from '../src/runtime/network/network.ts';
import { Trace } from '../src/runtime/network/trace.ts';
import { uniform } from '../src/runtime/random.ts';
import { Urgency } from '../src/runtime/urgency.ts';
import { datasetOf, network as load, manifestOf } from '../test/support/models.ts';
import { atLeast, fact, type Report } from './report.ts';

const LAYERS = ['mixed5a', 'mixed5b'];
const AT = 'mixed5b';
const DESCENT: Descent = { epochs: 5, rate: 0.02, batch: 16, seed: 1, l2: 0.01 };

const option = (name: string, otherwise: number): number => {
  const found = process.argv.find((word) => word.startsWith(`--${name}=`));
  return found ? Number(found.slice(name.length + 3)) : otherwise;
};

/** Kept activations of all examples, by tensor. */
type Kept = Map<string, Value>;

/** A question: one number of a run. */
interface Question {
  name: string;
  of?: { layer: string; atom: 'neuron' | 'channel'; index: number };
  ask(run: Trace): Promise<number>;
}

/** Runs the bench. */
export async function run(): Promise<Report> {
  await startBackend({ prefer: 'wasm' });
  const dataset = await datasetOf('objects');
  const manifest = await manifestOf('mini-inception');
  const base = await load();
  const layer = manifest.layers.find(({ name }) => name === AT)!;
  const training = { at: AT, l2: DESCENT.l2 };
  const [width, classes] = [544, dataset.labels.length];
  const zeros = { weights: new Float32Array((width + 1) * classes), width, classes };
  const start = withHead(
    base,
    trainedManifest(manifest, layer, training, dataset),
    tensorOf(base, AT),
    true,
    zeros,
  );
  const ops = [...unfrozenOps(start, LAYERS), ...start.ops.filter(({ name }) => name === HEAD_TENSOR)];
  const kept = await keep(readBy(start, ops, HEAD_TENSOR), networkHash(manifest));
  const numbers = trainingExamples(dataset);
  const labelOf = (number: number) => dataset.labels.indexOf(at(dataset.examples, number).label);
  const train = async (examples: number[]): Promise<Checkpoint[]> => {
    const checkpoints: Checkpoint[] = [];
    await descend(start, ops, trainingSetOf(examples, labelOf, kept), DESCENT, {
      onStep: async () => {},
      onCheckpoint: async (checkpoint) => {
        checkpoints.push(checkpoint);
      },
    });
    return checkpoints;
  };
  const begin = performance.now();
  const checkpoints = await train(numbers);
  const seconds = (performance.now() - begin) / 1000;

  const tests = dataset.examples.flatMap(({ split }, i) => (split === 'test' ? [i] : []));
  const asked = Array.from({ length: option('asked', 4) }, (_, i) => at(tests, 3 + i * 29));
  const random = uniform(5);
  const halves = Array.from({ length: option('halves', 30) }, () => numbers.filter(() => random() < 0.5));
  const answers: Map<string, number>[] = [];
  for (const half of halves) {
    const weights = toTensors(start, at(await train(half), -1));
    answers.push(await ask(start.withWeights(weights), asked, labelOf, kept));
    disposeWeights(weights);
  }
  const scores = new Map<string, number[]>();
  const note = (name: string, score: number) => scores.set(name, [...(scores.get(name) ?? []), score]);
  for (const test of asked) {
    const features = await featuresOf(start, checkpoints, [...numbers, test], kept);
    for (const question of questionsOf(labelOf(test))) {
      const found = answers.map((answer) => at([answer.get(`${test} ${question.name}`) ?? 0], 0));
      const effects = await traced(
        start,
        ops.map(({ name }) => name),
        checkpoints,
        question,
        test,
        numbers,
        labelOf,
        kept,
      );
      const foretold = (of: ArrayLike<number>) =>
        halves.map((half) => half.reduce((sum, n) => sum + of[numbers.indexOf(n)]!, 0));
      note(`${question.name}, tracin`, spearman(foretold(effects), found));
      note(`${question.name}, likeness`, spearman(foretold(likeness(features)), found));
    }
  }
  const of = (name: string) => mean(scores.get(name) ?? []);
  return {
    name: `influence by checkpoints (Mini-Inception ${LAYERS.join(', ')}; ${halves.length} halves of ${numbers.length} examples, ${asked.length} pictures, Node)`,
    figures: [
      fact('training 512 examples, 5 epochs', seconds, 's'),
      ...['logit', 'channel', 'attribution'].flatMap((name) => [
        name === 'attribution'
          ? fact(`${name}: rank correlation with training again`, of(`${name}, tracin`), '')
          : atLeast(
              `${name}: rank correlation with training again`,
              of(`${name}, tracin`),
              '',
              of(`${name}, likeness`),
            ),
        fact(`${name}: the same of likeness`, of(`${name}, likeness`), ''),
      ]),
    ],
  };
}

/** Runs all examples once, and keeps some tensors of them. */
async function keep(tensors: string[], hash: string): Promise<Kept> {
  const host = startNodeHost(nodeLoader([]));
  const { datasetHash } = await import('../src/base/dataset.ts');
  const dataset = { dataset: 'objects', hash: datasetHash(await datasetOf('objects')) };
  const kept: Kept = new Map();
  for (const tensor of tensors) {
    const expression = layerSums({ model: 'mini-inception', hash }, tensor, [], dataset);
    kept.set(tensor, await host.evaluate(expression, { urgency: new Urgency(0) }));
  }
  return kept;
}

function tensorsOf(examples: number[], kept: Kept): Record<string, tf.Tensor> {
  return Object.fromEntries(
    [...kept].map(([name, { axes, data }]) => {
      const shape = axes.slice(1).map(({ size }) => size);
      const size = shape.reduce((a, b) => a * b, 1);
      const rows = examples.map((number) => at(axes, 0).index!.indexOf(number) * size);
      const all = new Float32Array(examples.length * size);
      rows.forEach((from, i) => {
        all.set(data.subarray(from, from + size), i * size);
      });
      return [name, tf.tensor(all, [examples.length, ...shape])];
    }),
  );
}

const trainingSetOf = (numbers: number[], labelOf: (number: number) => number, kept: Kept) => ({
  numbers,
  unread: new Set<number>(),
  labels: numbers.map(labelOf),
  tensors: async (examples: number[]) =>
    tensorsOf(
      examples.map((i) => at(numbers, i)),
      kept,
    ),
});

/** The three questions of the article: a class score, a detector, and what the detector counts for the class. */
function questionsOf(label: number): Question[] {
  const channel = 17 * (label + 1);
  const context = { signal: new AbortController().signal, onProgress: () => {} } as unknown as DeviceContext;
  return [
    {
      name: 'logit',
      of: { layer: 'output', atom: 'neuron', index: label },
      ask: async (run) => at((await run.get(HEAD_TENSOR).data()) as Float32Array, label),
    },
    {
      name: 'channel',
      of: { layer: 'mixed5a', atom: 'channel', index: channel },
      ask: async (run) => {
        const sums = tf.tidy(() => tf.sum(run.get(tensorOf(run.network, 'mixed5a')), [0, 1, 2]));
        const data = (await sums.data()) as Float32Array;
        sums.dispose();
        return at(data, channel);
      },
    },
    {
      name: 'attribution',
      ask: async (run) => {
        const params = {
          from: { layer: 'mixed5a', atom: 'channel' },
          to: { layer: 'output', atom: 'neuron', index: label },
          score: 'logit',
          relax: false,
          unit: '',
        };
        return at(((await linear([run], params as never, context)) as Value).data, channel);
      },
    },
  ];
}

/** Answers all questions about all pictures by one network. */
async function ask(
  network: Network,
  pictures: number[],
  labelOf: (number: number) => number,
  kept: Kept,
): Promise<Map<string, number>> {
  const answers = new Map<string, number>();
  for (const picture of pictures) {
    const trace = Trace.from(network, tensorsOf([picture], kept));
    for (const { name, ask } of questionsOf(labelOf(picture)))
      answers.set(`${picture} ${name}`, await ask(trace));
    trace.dispose();
  }
  network.dispose();
  return answers;
}

/** Returns the influence of each example, by the kernel that documents use. */
async function traced(
  network: Network,
  ops: string[],
  checkpoints: Checkpoint[],
  question: Question,
  picture: number,
  numbers: number[],
  labelOf: (number: number) => number,
  kept: Kept,
): Promise<ArrayLike<number>> {
  const address = { model: 'tuned', hash: 'tuned', train: {} as never };
  const run: Expression = {
    key: 'run',
    op: 'network/run',
    place: 'device',
    params: { network: address },
    inputs: [],
  };
  const body: Expression = { key: 'number', op: 'number', place: 'page', params: {}, inputs: [run] };
  const trace = Trace.from(network, tensorsOf([picture], kept));
  const { epochs, rate, batch, seed } = DESCENT;
  const unfreeze = { layers: LAYERS, epochs, rate, batch, seed };
  const compute = async (expression: Expression, given?: Given): Promise<Value | Trace> => {
    if (expression === run) return trace;
    return { axes: [], data: Float32Array.of(await question.ask(given!.get('run') as Trace)), unit: '' };
  };
  const context = {
    signal: new AbortController().signal,
    onProgress: () => {},
    pause: async () => {},
    network: async () => network,
    training: async () => ({ kind: 'layers', unfreeze, ops, checkpoints }),
    trainingSet: async () => trainingSetOf(numbers, labelOf, kept),
    dataset: async () => ({ axis: (of: number[]) => ({ name: 'example', size: of.length, index: of }) }),
  } as unknown as DeviceContext;
  const params = { network: address, dataset: {}, unit: '', ...(question.of && { of: question.of }) };
  const value = await tracin([body], params as never, context, compute);
  trace.dispose();
  return value.data;
}

/** Returns what the head reads of some examples, the picture last. */
async function featuresOf(
  network: Network,
  checkpoints: Checkpoint[],
  examples: number[],
  kept: Kept,
): Promise<Float32Array[]> {
  const weights = toTensors(network, at(checkpoints, -1));
  const trained = network.withWeights(weights);
  const head = trained.op(HEAD_TENSOR)!;
  const rows: Float32Array[] = [];
  for (const example of examples) {
    const trace = Trace.from(trained, tensorsOf([example], kept));
    rows.push((await trace.get(at(head.inputs, 0)).data()) as Float32Array);
    trace.dispose();
  }
  trained.dispose();
  disposeWeights(weights);
  return rows;
}

/** Returns how alike each example and the picture are: the cosine of what the head reads. */
function likeness(rows: Float32Array[]): number[] {
  const picture = at(rows, -1);
  const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, entry, i) => sum + entry * b[i]!, 0);
  return rows.slice(0, -1).map((row) => dot(row, picture) / Math.sqrt(dot(row, row) * dot(picture, picture)));
}

const mean = (of: number[]): number => of.reduce((sum, entry) => sum + entry, 0) / of.length;

/** Returns the correlation of ranks. */
function spearman(a: number[], b: number[]): number {
  const ranks = (of: number[]) => {
    const order = of.map((_, i) => i).sort((i, j) => of[i]! - of[j]!);
    const rank: number[] = [];
    order.forEach((i, place) => {
      rank[i] = place;
    });
    return rank;
  };
  const [x, y] = [ranks(a), ranks(b)];
  const middle = (x.length - 1) / 2;
  const dot = (p: number[], q: number[]) =>
    p.reduce((sum, entry, i) => sum + (entry - middle) * (q[i]! - middle), 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}
