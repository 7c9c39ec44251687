import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';

const manifests = { net: await manifestOf('mini-inception') };

/** Compiles one attribution, shown as bars or as a heat map. */
function compiled(attribution: object, params: object[] = [], mark = 'bars', known = manifests) {
  const document = {
    $schema: 'https://vitrail.dev/schema/v1.json',
    networks: { net: { model: 'default' } },
    inputs: { photo: { image: 'dog-and-cat' } },
    params,
    interface: {
      type: 'infovis',
      mark,
      content: {
        type: 'attribution',
        from: mark === 'bars' ? 'net/mixed4d/channel' : 'net/mixed4d/spatial',
        to: 'net/output/neuron/tabby',
        ...attribution,
      },
    },
  };
  const { program, diagnostics } = compile(JSON.stringify(document), known);
  const node = Object.values(program?.nodes ?? {}).find(({ op }) => op.startsWith('attribution/'));
  return {
    node,
    faults: diagnostics.map(({ code, pointer }) => `${code} ${pointer.split('/').slice(3).join('/')}`),
  };
}

describe('the method', () => {
  it.each([
    ['integrated', { steps: 50, baseline: 'zero' }],
    ['smoothgrad', { samples: 25, noise: 0.1, seed: 0 }],
    ['occlusion', {}],
    ['guided', {}],
    ['linear', {}],
  ])('%s by its name has the defaults of its Definition', (method, defaults) => {
    const { node, faults } = compiled({ method });
    expect(faults).toEqual([]);
    expect(node).toMatchObject({ op: `attribution/${method}`, params: { ...defaults, score: 'logit' } });
    expect(compiled({ method: { type: method, ...defaults } }).node).toEqual(node);
  });

  it('takes params of the document where its Definition says so', () => {
    const steps = { name: 'n', type: 'number', value: 10 };
    const { node, faults } = compiled({ method: { type: 'integrated', steps: { param: 'n' } } }, [steps]);
    expect(faults).toEqual([]);
    expect(node!.params.steps).toEqual({ $param: 'n' });
    const wrong = { name: 'n', type: 'string', value: 'ten' };
    expect(compiled({ method: { type: 'integrated', steps: { param: 'n' } } }, [wrong]).faults).toEqual([
      'param-type method/steps/param',
    ]);
    const baseline = { type: 'integrated', baseline: { param: 'n' } };
    expect(compiled({ method: baseline }, [steps]).faults).not.toEqual([]);
  });

  it('grad-cam and relaxed attribution want positions', () => {
    expect(compiled({ method: 'grad-cam' }, [], 'heatmap').faults).toEqual([]);
    expect(compiled({ method: 'grad-cam' }).faults).toEqual(['attribution-needs-positions from']);
    expect(compiled({ relax: true }).faults).toEqual(['attribution-needs-positions from']);
    expect(compiled({ relax: true, method: 'guided' }, [], 'heatmap').faults).toEqual(['unsupported relax']);
  });
});

it('has no more numbers than fit', () => {
  // 24 x 24 x 192 neurons: times 288 channels 31,850,496, times 304 channels 33,619,968; 2 ** 25 are 33,554,432.
  const size = (to: string) => compiled({ from: 'net/mixed3b/neuron', to: `net/${to}/channel` }).faults;
  expect(size('mixed4b')).not.toContain('content-size ');
  expect(size('mixed4c')).toContain('content-size ');
});

describe('the score', () => {
  it.each(['logit', 'probability', 'log-odds'])('%s of a class', (score) => {
    const { node, faults } = compiled({ score });
    expect(faults).toEqual([]);
    expect(node!.params.score).toBe(score);
  });

  it('is a probability for classes only', () => {
    expect(compiled({ score: 'probability', to: 'net/mixed5a/channel/3' }).faults).toEqual([
      'score-needs-classes score',
    ]);
    expect(compiled({ score: 'log-odds', to: 'net/output/whole' }).faults).toEqual([
      'score-needs-classes score',
    ]);
  });
});

describe('against another', () => {
  it('class, by label or number or param', () => {
    const byLabel = compiled({ against: 'German shepherd' });
    expect(byLabel.faults).toEqual([]);
    expect(byLabel.node!.params.against).toBe(11);
    expect(compiled({ against: 11 }).node).toEqual(byLabel.node);
    const param = { name: 'b', type: 'class', network: 'net', value: 'tabby' };
    expect(compiled({ against: { param: 'b' } }, [param]).node!.params.against).toMatchObject({
      $param: 'b',
    });
    expect(compiled({}).node!.params).not.toHaveProperty('against');
  });

  it('position or channel of a hidden layer', () => {
    const place = { x: 0.5, y: 0.5 };
    const to = { of: 'net/mixed5a/spatial', index: { x: 0, y: 0 } };
    expect(compiled({ to, against: place }, [], 'heatmap').node!.params.against).toEqual(place);
    expect(compiled({ to: 'net/mixed5a/channel/1', against: 2 }).node!.params.against).toBe(2);
  });

  it('group, as long as there are so many', () => {
    const to = { of: 'net/mixed5a/group', index: 0, groups: { k: 4 } };
    expect(compiled({ to, against: 3 }).node!.params.against).toBe(3);
    expect(compiled({ to, against: 4 }).faults).toEqual(['index-range against']);
    const chosen = { ...to, groups: { k: { param: 'k' } } };
    const k = { name: 'k', type: 'number', value: 3, min: 2, max: 5, bind: { input: 'range' } };
    expect(compiled({ to: chosen, against: 4 }, [k]).faults).toEqual([]);
    expect(compiled({ to: chosen, against: 5 }, [k]).faults).toEqual(['index-range against']);
  });

  it('says what is wrong at its place', () => {
    expect(compiled({ against: 'tabbby' }).faults).toEqual(['unknown-class against']);
    expect(compiled({ against: 5000 }).faults).toEqual(['index-range against']);
    expect(compiled({ to: 'net/mixed5a/whole', against: 1 }).faults).toEqual(['index-kind against']);
    expect(compiled({ against: { param: 'n' } }, [{ name: 'n', type: 'string', value: 'x' }]).faults).toEqual(
      ['param-type against/param'],
    );
  });
});

describe('either way', () => {
  it('has nothing to be against', () => {
    const ends = { from: 'net/mixed4a/channel', to: 'net/mixed4d/channel/1' };
    expect(compiled({ ...ends, either: true }).faults).toEqual([]);
    expect(compiled({ ...ends, either: true, against: 2 }).faults).toEqual(['unsupported against']);
    expect(compiled({ ...ends, against: 2 }).faults).toEqual([]);
  });

  // Which of the two is differentiated is known once it runs: all of both layers is computed, then what is asked for
  // is picked from that.
  it.each([
    [96, true, ['content-size ']],
    [96, false, []],
    [64, true, []],
  ])('between the places of two layers of %i (either way: %s)', (size, either, faults) => {
    const net = {
      ...manifests.net,
      layers: manifests.net.layers.map((layer) =>
        layer.name.startsWith('conv2d') ? { ...layer, shape: [size, size, 8] } : layer,
      ),
    };
    const index = { x: 0.5, y: 0.5 };
    const ends = { from: { of: 'net/conv2d0/spatial', index }, to: { of: 'net/conv2d1/spatial', index } };
    expect(compiled({ ...ends, either }, [], 'text', { net }).faults).toEqual(faults);
  });
});
