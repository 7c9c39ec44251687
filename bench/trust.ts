/**
 * Methods on trial: what relevance and multipliers cost beside one gradient, curves of deletion and insertion of six
 * methods, and the agreement of all layers of two networks.
 */
import { decodeInNode } from '../src/cli/decode-node.ts';
import { nodeLoader } from '../src/cli/node-loader.ts';
import { compile, sourcesOf } from '../src/compiler/compile.ts';
import { startBackend } from '../src/runtime/backend/start.ts';
import * as tf from '../src/runtime/backend/tensors.ts';
import { Device } from '../src/runtime/device/device.ts';
import { loadManifests } from '../src/runtime/loader/manifest.ts';
import { attribute } from '../src/runtime/network/attribute/attribute.ts';
import type { EndsRequest } from '../src/runtime/network/attribute/ends.ts';
import { deepLift } from '../src/runtime/network/attribute/methods/deep-lift.ts';
import { lrp } from '../src/runtime/network/attribute/methods/lrp.ts';
import { Trace } from '../src/runtime/network/trace.ts';
import { createSession } from '../src/runtime/session.ts';
import { network as load } from '../test/support/models.ts';
import { atMost, type Figure, fact, median, type Report } from './report.ts';

const TIMES = 15;

/** Runs the bench. */
export async function run(): Promise<Report> {
  await startBackend({ prefer: 'wasm' });
  return { name: 'trust', figures: [...(await costs()), ...(await documents())] };
}

/** What a class costs by each method at layers of GoogLeNet, on noise, in turns with one gradient. */
async function costs(): Promise<Figure[]> {
  const network = await load('googlenet');
  const trace = new Trace(network, tf.randomNormal([1, 224, 224, 3], 0, 60, 'float32', 1));
  const figures: Figure[] = [];
  for (const layer of ['conv2d2', 'mixed4d']) {
    const ends = (index: number): EndsRequest => ({
      from: { layer, atom: 'spatial' },
      to: { layer: 'output', atom: 'neuron', index: [index] },
      score: 'logit',
    });
    const methods = {
      pull: (index: number) => attribute(trace, ends(index), { way: 'pull' }),
      'LRP (epsilon)': (index: number) =>
        lrp(trace, { ...ends(index), rule: 'epsilon', epsilon: 0.1, gamma: 0 }),
      'LRP (composite)': (index: number) =>
        lrp(trace, { ...ends(index), rule: 'composite', epsilon: 0.1, gamma: 0.25 }),
      DeepLIFT: (index: number) => deepLift(trace, { ...ends(index), baseline: 'zero' }),
    };
    const taken = new Map<string, number[]>();
    for (let i = 0; i < TIMES; i++) {
      for (const [name, method] of Object.entries(methods)) {
        // Gradients that were asked for are kept.
        trace.gradients.clear();
        const start = performance.now();
        await method(i);
        taken.set(name, [...(taken.get(name) ?? []), performance.now() - start]);
      }
    }
    const of = (name: string) => median(taken.get(name) ?? []);
    const first: number[] = [];
    for (let i = 0; i < 5; i++) {
      const fresh = new Trace(network, trace.get(network.input));
      fresh.get('logits');
      const start = performance.now();
      await deepLift(fresh, { ...ends(i), baseline: 'zero' });
      first.push(performance.now() - start);
      fresh.dispose();
    }
    figures.push(
      fact(`DeepLIFT, ${layer} to the first class: times one gradient`, median(first) / of('pull'), 'x'),
    );
    for (const name of Object.keys(methods).filter((each) => each !== 'pull')) {
      figures.push(atMost(`${name}, ${layer} to a class: times one gradient`, of(name) / of('pull'), 'x', 2));
    }
  }
  trace.dispose();
  return figures;
}

const METHODS = ['linear', 'integrated', 'lrp', 'deep-lift', 'grad-cam', 'occlusion'];

async function documents(): Promise<Figure[]> {
  const attribution = (method: string) => ({
    type: 'attribution',
    from: 'net/mixed5a/spatial',
    to: 'net/output/neuron/3',
    input: 'photo',
    method,
  });
  const trial = (metric: string) => ({ type: 'faithfulness', of: METHODS.map((_, i) => `#m${i}`), metric });
  const text = JSON.stringify({
    networks: { net: { model: 'mini-inception' }, early: { model: 'mini-inception-early' } },
    inputs: { photo: { image: 'dog-and-cat' }, tests: { dataset: 'objects', split: 'test' } },
    contents: {
      ...Object.fromEntries(METHODS.map((method, i) => [`m${i}`, attribution(method)])),
      deletion: trial('deletion'),
      insertion: trial('insertion'),
      agreement: { type: 'agreement', of: 'net', with: 'early', input: 'tests' },
    },
    interface: { type: 'infovis', mark: 'line', content: '#deletion' },
  });
  const loader = nodeLoader([]);
  const { program } = compile(text, await loadManifests(loader, sourcesOf(text)));
  const device = new Device(loader, decodeInNode, { prefer: 'wasm' });
  const session = createSession(program!, device);
  const taken = async (...contents: string[]) => {
    const start = performance.now();
    await Promise.all(contents.map((content) => session.value(program!.contents[content]!)));
    return (performance.now() - start) / 1000;
  };
  await taken('m0');
  const curves = await taken('deletion', 'insertion');
  const layers = await taken('agreement');
  session.dispose();
  await device.dispose();
  return [
    atMost('six methods at mixed5a and both their curves, Mini-Inception', curves, 's', 5),
    atMost('agreement of all layers of two networks, 128 examples, cold', layers, 's', 15),
  ];
}
