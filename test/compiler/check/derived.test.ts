import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const net = await manifestOf('mini-inception');
const inputs = { photo: { image: 'tabby' }, objects: { dataset: 'objects' } };
const train = { on: 'objects', at: 'mixed5b' };
const networks = { net: { model: 'default' }, tuned: { of: 'net', train } };
const scores = {
  type: 'infovis',
  mark: 'bars',
  content: { type: 'activation', of: 'tuned/output/neuron' },
};

function look(document: object, facts: object = { objects }) {
  const text = JSON.stringify({ inputs, networks, interface: scores, ...document });
  const { diagnostics, program } = compile(text, { net, ...facts } as never);
  const faults = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, pointer }) => `${code} ${pointer}`);
  return { faults, program };
}

describe('a network with a trained head', () => {
  it('has the labels of its dataset, and the layers below its head', () => {
    const { faults, program } = look({});
    expect(faults).toEqual([]);
    const { labels, shapes, of, train: trained } = program!.networks.tuned!;
    expect(labels).toEqual(['dog', 'cat']);
    expect(Object.keys(shapes)).toEqual(
      expect.arrayContaining(['input', 'mixed4d', 'mixed5b', 'head', 'output']),
    );
    expect(shapes.output!.shape).toEqual([2]);
    expect(of).toEqual({ model: 'default', hash: program!.networks.net!.hash });
    expect(trained).toMatchObject({ at: 'mixed5b', l2: 0.01, on: { dataset: 'objects' } });
    const low = look({
      networks: { net: { model: 'default' }, tuned: { of: 'net', train: { ...train, at: 'mixed4a' } } },
    });
    expect(Object.keys(low.program!.networks.tuned!.shapes)).not.toContain('mixed4d');
  });

  it('is another one for everything that decides its weights', () => {
    const hashOf = (change: object, facts?: object) =>
      look(
        { networks: { net: { model: 'default' }, tuned: { of: 'net', train: { ...train, ...change } } } },
        facts,
      ).program!.networks.tuned!.hash;
    const other = {
      ...objects,
      examples: objects.examples.with(0, { file: '0.jpg', label: 'cat', split: 'train' }),
    };
    const hashes = [hashOf({}), hashOf({ l2: 1 }), hashOf({ at: 'mixed5a' }), hashOf({}, { objects: other })];
    expect(new Set(hashes).size).toBe(4);
    expect(hashOf({ l2: 0.01 })).toBe(hashes[0]);
  });

  it('can be made of another that was trained', () => {
    const again = { of: 'tuned', train: { ...train, at: 'mixed4d' } };
    const { faults, program } = look({ networks: { ...networks, again } });
    expect(faults).toEqual([]);
    expect(program!.networks.again!.of!.of).toEqual({ model: 'default', hash: program!.networks.net!.hash });
  });

  it.each([
    ['of what is not there', { of: 'nte', train }, 'unknown-network /networks/tuned/of'],
    ['of itself', { of: 'tuned', train }, 'ref-cycle /networks/tuned/of'],
    [
      'on what is not there',
      { of: 'net', train: { ...train, on: 'things' } },
      'unknown-input /networks/tuned/train/on',
    ],
    [
      'on a picture',
      { of: 'net', train: { ...train, on: 'photo' } },
      'not-a-dataset /networks/tuned/train/on',
    ],
    [
      'at an unknown layer',
      { of: 'net', train: { ...train, at: 'mixed9' } },
      'unknown-layer /networks/tuned/train/at',
    ],
    [
      'at the scores',
      { of: 'net', train: { ...train, at: 'output' } },
      'train-layer /networks/tuned/train/at',
    ],
  ])('is told once where it is made %s', (_name, tuned, fault) => {
    expect(look({ networks: { net: { model: 'default' }, tuned } }).faults).toEqual([fault]);
  });

  it('needs two labels to train on', () => {
    const one = { ...objects, examples: objects.examples.filter(({ label }) => label === 'dog') };
    expect(look({}, { objects: one }).faults).toContain('train-labels /networks/tuned/train/on');
  });
});

describe('an attribution from examples', () => {
  const to = 'tuned/output/neuron/dog';
  const influence = (change: object = {}) => ({
    interface: {
      type: 'infovis',
      mark: 'examples',
      content: { type: 'attribution', from: 'objects/example', to, input: 'photo', ...change },
    },
  });

  it('has the examples that the head was trained on, and says what the number is', () => {
    const { faults, program } = look(influence());
    expect(faults).toEqual([]);
    expect(program!.elements[0]!.entries).toBe(8);
    const nodes = Object.values(program!.nodes);
    expect(nodes.find(({ op }) => op === 'attribution/influence')!.params.unit).toBe(
      'change of the logit by this example',
    );
    const ops = nodes.map(({ op }) => op);
    expect(ops).toContain('network/left-out');
    expect(look(influence({ method: 'similarity' })).faults).toEqual([]);
    expect(
      look(influence({ to: 'tuned/output/neuron', method: { type: 'influence', self: true } })).faults,
    ).toEqual([]);
    expect(look(influence({ against: 'cat' })).faults).toEqual([]);
  });

  it.each([
    [
      'to a hidden layer, where it is zero',
      { to: 'tuned/mixed4d/channel/3' },
      'influence-zero /interface/content/to',
    ],
    [
      'to a network that was not trained',
      { to: 'net/output/neuron/3' },
      'influence-untrained /interface/content/to',
    ],
    ['by a method from atoms', { method: 'occlusion' }, 'method-from /interface/content/method'],
    ['of a probability', { score: 'probability' }, 'unsupported /interface/content/score'],
    ['on all examples', { input: 'objects' }, 'unsupported /interface/content/input'],
    ['from a picture', { from: 'photo/example' }, 'not-a-dataset /interface/content/from'],
  ])('is refused %s', (_name, change, fault) => {
    expect(look(influence(change)).faults).toEqual([fault]);
  });

  it('is refused where more would have to be kept than there is room for', () => {
    const examples = Array.from({ length: 40_000 }, (_, i) => ({
      file: `${i}.jpg`,
      label: i % 2 ? 'cat' : 'dog',
    }));
    const facts = { objects: { ...objects, examples } };
    expect(look(influence(), facts).faults).toEqual(['content-size /interface/content']);
    expect(look(influence({ method: 'similarity' }), facts).faults).toEqual([]);
  });

  it('is by methods of its own: those are from examples alone', () => {
    const content = {
      type: 'attribution',
      from: 'tuned/mixed4d/channel',
      to,
      input: 'photo',
      method: 'influence',
    };
    expect(look({ interface: { type: 'infovis', mark: 'bars', content } }).faults).toEqual([
      'method-from /interface/content/method',
    ]);
  });
});

describe('accuracy and confusion', () => {
  const judged = (op: string, content: object = {}) => ({
    interface: {
      type: 'infovis',
      mark: op === 'accuracy' ? 'text' : 'matrix',
      content: {
        type: 'transform',
        of: { type: 'activation', of: 'tuned/output/neuron', input: 'objects', ...content },
        ops: [op],
      },
    },
  });

  it('judge scores by example, of a network that has the labels', () => {
    expect(look(judged('accuracy')).faults).toEqual([]);
    expect(look(judged('confusion')).faults).toEqual([]);
    expect(look(judged('accuracy', { of: 'net/output/neuron' })).faults).toEqual([
      'labels-lacking /interface/content/ops/0',
    ]);
    expect(look(judged('accuracy', { input: 'photo' })).faults).toEqual([
      'not-judged /interface/content/ops/0',
    ]);
    expect(look(judged('confusion', { of: 'tuned/mixed4d/channel' })).faults).toEqual([
      'not-judged /interface/content/ops/0',
    ]);
  });
});
