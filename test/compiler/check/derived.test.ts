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

it('a network that is made of itself is a fault, whatever is known of it', () => {
  const circular = { networks: { net: { model: 'default' }, tuned: { of: 'tuned', train } } };
  expect(look(circular, { objects, tuned: net }).faults).not.toEqual([]);
});

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
    const unfrozen = hashOf({ unfreeze: ['mixed5a'] });
    hashes.push(
      unfrozen,
      hashOf({ unfreeze: ['mixed5b'] }),
      hashOf({ unfreeze: { layers: ['mixed5a'], epochs: 6 } }),
    );
    expect(new Set(hashes).size).toBe(7);
    expect(hashOf({ unfreeze: { layers: ['mixed5a'], epochs: 5, batch: 16, seed: 1 } })).toBe(unfrozen);
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
    [
      'with an unknown layer unfrozen',
      { of: 'net', train: { ...train, unfreeze: ['mixed5a', 'mixed9'] } },
      'unknown-layer /networks/tuned/train/unfreeze/1',
    ],
    [
      'with the input unfrozen',
      { of: 'net', train: { ...train, unfreeze: { layers: ['input'] } } },
      'train-unfreeze /networks/tuned/train/unfreeze/layers/0',
    ],
    [
      'with a layer behind the head unfrozen',
      { of: 'net', train: { ...train, at: 'mixed4d', unfreeze: ['mixed5a'] } },
      'train-unfreeze /networks/tuned/train/unfreeze/0',
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

describe('an attribution from examples by training again', () => {
  const both = { objects, others: { ...objects, id: 'others' } };
  const found = (change: object = {}, index: unknown = '#foretold') => ({
    inputs: { ...inputs, others: { dataset: 'others' } },
    params: [{ name: 'other', type: 'example', dataset: 'others', value: 0 }],
    contents: {
      every: 'objects/example',
      few: { type: 'dataset', dataset: 'objects', index: [0, 3] },
      foretold: {
        type: 'transform',
        of: { type: 'attribution', from: 'objects/example', to: 'tuned/output/neuron/dog', input: 'photo' },
        ops: [{ op: 'top', k: 3 }],
      },
      found: {
        type: 'attribution',
        from: { type: 'dataset', dataset: 'objects', ...(index === 'all' ? {} : { index }) },
        to: 'tuned/output/neuron/dog',
        input: 'photo',
        method: 'leave-one-out',
        ...change,
      },
      r: { type: 'transform', of: '#foretold', with: '#found', ops: ['correlation'] },
    },
    interface: { type: 'infovis', mark: 'text', content: index === '#foretold' ? '#r' : '#found' },
  });

  it('takes the examples that a content lists, and can be held against what was foretold', () => {
    const { faults, program } = look(found(), both);
    expect(faults).toEqual([]);
    const nodes = Object.values(program!.nodes);
    const [again] = nodes.filter(({ op }) => op === 'attribution/leave-one-out');
    expect(again!.inputs).toHaveLength(2);
    expect(nodes.find(({ op }) => op === 'transform/correlation')!.params.unit).toBe(
      'correlation over 3 pairs',
    );
    for (const index of [[0, 3], '#few', 3]) {
      const { r: _, ...contents } = found({}, index).contents;
      const document = {
        ...found(),
        contents,
        interface: { type: 'infovis', mark: 'examples', content: '#found' },
      };
      expect(look(document, both).faults, String(index)).toEqual([]);
    }
  });

  it.each([
    ['of all', 'all', {}, 'leave-out-which /contents/found/from'],
    ['of one that is not there', [0, 99], {}, 'index-range /contents/found/from/index'],
    ['of what a content without examples lists', '#other', {}, 'unknown-ref /contents/found/from/index'],
    ['of all that a bare dataset has', '#every', {}, 'leave-out-which /contents/found/from/index'],
    [
      'of the example of another dataset',
      { param: 'other' },
      {},
      'another-dataset /contents/found/from/index/param',
    ],
    ['to all classes', [0, 1], { to: 'tuned/output/neuron' }, 'influence-number /contents/found/to'],
  ])('is refused %s', (_name, index, change, fault) => {
    const document = found(change, index);
    const { r: _, ...contents } = document.contents;
    expect(look({ ...document, contents }, both).faults).toEqual([fault]);
  });

  it('correlates three numbers or more', () => {
    const document = found();
    document.contents.foretold.ops = [{ op: 'top', k: 2 }];
    expect(look(document, both).faults).toEqual(['correlation-few /contents/r/ops/0']);
  });
});

describe('an attribution from examples by checkpoints', () => {
  const unfrozen = { of: 'net', train: { ...train, unfreeze: ['mixed5a'] } };
  const traced = (to: string, change: object = {}, more: object = {}) => ({
    networks: { net: { model: 'default' }, tuned: unfrozen, ...more },
    contents: {
      edge: {
        type: 'attribution',
        from: 'tuned/mixed4d/channel/3',
        to: 'tuned/output/neuron/dog',
        input: 'photo',
      },
      below: {
        type: 'attribution',
        from: 'tuned/mixed4a/channel/3',
        to: 'tuned/mixed4d/channel/2',
        input: 'photo',
      },
      many: {
        type: 'attribution',
        from: 'tuned/mixed4d/channel',
        to: 'tuned/output/neuron/dog',
        input: 'photo',
      },
      mean: {
        type: 'transform',
        of: { type: 'activation', of: { of: 'tuned/mixed5a/channel', index: 7 }, input: 'objects' },
        ops: [{ op: 'aggregate', over: 'example', with: 'mean' }],
      },
      again: {
        type: 'transform',
        of: { type: 'attribution', from: 'objects/example', to: '#edge', method: 'tracin' },
        ops: [{ op: 'aggregate', over: 'example', with: 'sum' }],
      },
      by: { type: 'attribution', from: 'objects/example', to, input: 'photo', method: 'tracin', ...change },
    },
    interface: { type: 'infovis', mark: 'examples', content: '#by' },
  });
  const paramsOf = (document: object) => {
    const { nodes, contents } = look(document).program!;
    return nodes[contents.by!]!.params;
  };

  it('goes to an atom, exactly, or to any content of one number', () => {
    for (const to of ['tuned/output/neuron/dog', 'tuned/mixed5a/channel/3', 'tuned/mixed5b/whole', '#edge']) {
      expect(look(traced(to)).faults, to).toEqual([]);
    }
    expect(paramsOf(traced('tuned/mixed5a/channel/3'))).toMatchObject({
      of: { layer: 'mixed5a', atom: 'channel', index: 3 },
      unit: 'change of the activation by this example in training',
    });
    expect(paramsOf(traced('#edge')).of).toBeUndefined();
    // The number has an input of its own, even where the document has several.
    const { input: _, ...by } = traced('#edge').contents.by as { input?: string };
    const two = { ...traced('#edge'), inputs: { ...inputs, other: { image: 'owl' } } };
    expect(look({ ...two, contents: { edge: two.contents.edge, by } }).faults).toEqual([]);
  });

  it('goes to a network as it stands, if that has the labels', () => {
    const { faults } = look(traced('net/output/neuron/3'));
    expect(faults).toEqual(['labels-lacking /contents/by/from']);
    const labels = ['tabby', 'German shepherd'];
    const examples = objects.examples.map((example, i) => ({ ...example, label: labels[i % 2]! }));
    const { by } = traced('net/output/neuron/3').contents;
    const content = { ...by, to: 'net/output/neuron/tabby' };
    const document = {
      networks: { net: { model: 'default' } },
      interface: { ...scores, mark: 'examples', content },
    };
    expect(look(document, { objects: { ...objects, labels, examples } }).faults).toEqual([]);
    const doubled = {
      ...net,
      labels: net.labels.map((entry, i) => (i === 0 ? { ...entry, label: 'tabby' } : entry)),
    };
    expect(look(document, { net: doubled, objects: { ...objects, labels, examples } }).faults).toEqual([
      'labels-several /interface/content/from',
    ]);
  });

  it.each([
    ['to a number over a dataset', '#mean', {}, 'unsupported /contents/by/to'],
    ['to groups', 'tuned/mixed5a/group/0', {}, 'unsupported /contents/by/to'],
    ['to another influence', '#again', {}, 'unsupported /contents/by/to'],
    ['to several numbers', '#many', {}, 'influence-number /contents/by/to'],
    ['to a layer before what was trained', 'tuned/mixed4d/channel/3', {}, 'influence-zero /contents/by/to'],
    ['to an attribution before what was trained', '#below', {}, 'influence-zero /contents/by/to'],
    ['of a head alone', 'heads/output/neuron/dog', {}, 'tracin-head /contents/by/to'],
    [
      'as influence on a head',
      'tuned/output/neuron/dog',
      { method: 'influence' },
      'influence-unfrozen /contents/by/method',
    ],
  ])('is refused %s', (_name, to, change, fault) => {
    const more = to.startsWith('heads') ? { heads: { of: 'net', train } } : {};
    expect(look(traced(to, change, more)).faults).toEqual([fault]);
  });

  it('looks at each part of a number once, however often it is named', () => {
    const { contents, ...rest } = traced('#c40');
    const doubled = Array.from({ length: 40 }, (_, i) => [
      `c${i + 1}`,
      {
        type: 'transform',
        of: i === 0 ? '#edge' : `#c${i}`,
        with: i === 0 ? '#edge' : `#c${i}`,
        ops: ['difference'],
      },
    ]);
    expect(look({ ...rest, contents: { ...contents, ...Object.fromEntries(doubled) } }).faults).toEqual([]);
  });
});
