import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const net = await manifestOf('mini-inception');
/** As many pictures as there are to doubt others by. */
const many = { ...objects, examples: Array.from({ length: 40 }, (_, i) => objects.examples[i % 10]!) };

function look(content: object, view: object = {}, dataset: object = many, params: object[] = []) {
  const text = JSON.stringify({
    networks: { net: { model: 'default' } },
    inputs: { photo: { image: 'tabby' }, objects: { dataset: 'objects' } },
    params,
    interface: { type: 'infovis', mark: 'bars', ...view, content },
  });
  const { diagnostics, program } = compile(text, { net, objects: dataset } as never);
  const told = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((d) => `${d.code} ${d.pointer}`);
  return { program, told };
}
const doubt = (more: object = {}) => ({
  type: 'doubt',
  of: { of: 'net/mixed4d/channel', index: [26, 133] },
  ...more,
});
const nodes = (program: ReturnType<typeof look>['program'], op: string) =>
  Object.values(program!.nodes).filter((node) => node.op === op);

it('doubt has a number for each channel, of its finished picture', () => {
  const { program, told } = look(doubt({ measure: 'path', k: 4 }));
  expect(told).toEqual([]);
  expect(nodes(program, 'network/doubt')).toMatchObject([
    { place: 'device', params: { layer: 'mixed4d', measures: ['path'] } },
  ]);
  const [pictures] = nodes(program, 'featurevis/pictures');
  expect(pictures).toMatchObject({
    place: 'pictures',
    params: {
      network: { $pictured: 'net', layer: 'mixed4d' },
      atoms: [26, 133],
      fields: { mixed4d: [96, 96] },
    },
  });
  const view = { type: 'featurevis', mark: undefined };
  const { program: shown } = look({ of: 'net/mixed4d/channel', index: [26, 133] }, view);
  expect(pictures!.params.recipe).toEqual(shown!.elements[0]!.render);
});

it('misfires need no picture, and one channel is one number', () => {
  const { program } = look(doubt({ measure: 'misfires' }));
  expect(nodes(program, 'featurevis/pictures')).toEqual([]);
  const text = { mark: 'text' };
  const one = look(doubt({ of: 'net/mixed4d/channel/26' }), text);
  expect(one.told).toEqual([]);
  expect(nodes(one.program, 'transform/slice')).toHaveLength(1);
});

it('faces are four when nothing is said, and the channels may be those of a content', () => {
  const { program } = look(doubt({ measure: 'faces' }));
  expect(nodes(program, 'featurevis/pictures')[0]!.params.recipe).toMatchObject({ faces: 4 });
  const top = {
    type: 'transform',
    of: { type: 'activation', of: 'net/mixed4d/channel', input: 'photo' },
    ops: [{ op: 'top', k: 3 }],
  };
  const text = JSON.stringify({
    networks: { net: { model: 'default' } },
    inputs: { photo: { image: 'tabby' }, objects: { dataset: 'objects' } },
    contents: { top, of: doubt({ of: { of: 'net/mixed4d/channel', index: '#top' } }) },
    interface: { type: 'infovis', mark: 'bars', content: '#of' },
  });
  const { program: listed } = compile(text, { net, objects: many } as never);
  const [pictures] = nodes(listed!, 'featurevis/pictures');
  expect(pictures!.inputs).toEqual([listed!.contents.top]);
});

it('refuses what has no picture, no path, too few examples, or a picture that takes something from another', () => {
  expect(look(doubt({ of: { of: 'net/output/neuron', index: [3] } })).told).toEqual([
    'doubt-atoms /interface/content/of',
  ]);
  expect(look(doubt({ of: 'net/conv2d0/channel', measure: 'path' })).told).toEqual([
    'doubt-first /interface/content/of',
  ]);
  expect(look(doubt(), {}, { ...objects, examples: objects.examples.slice(0, 3) }).told).toEqual([
    'doubt-few /interface/content',
  ]);
  expect(look(doubt({ render: { start: 'input' } })).told).toEqual(['unsupported /interface/content/render']);
  expect(look(doubt({ measure: 'faces', render: { faces: 1 } })).told).toEqual([
    'doubt-faces /interface/content/render/faces',
  ]);
  expect(look(doubt({ of: 'net/mixed4d/channel' })).told).toEqual(['too-many /interface/content/of']);
  expect(look(doubt({ input: 'photo' })).told).toEqual(['not-a-dataset /interface/content/input']);
  const params = [{ name: 'layer', type: 'layer', network: 'net', value: 'mixed4a' }];
  const all = doubt({ of: { type: 'network', network: 'net', layer: { param: 'layer' }, atom: 'channel' } });
  expect(look(all, {}, many, params).told).toEqual(['unsupported /interface/content/of']);
});

it('pictures with examples beside them are marked where the document says so', () => {
  const view = (examples: object) => ({ type: 'featurevis', mark: undefined, examples });
  const some = { of: 'net/mixed4d/channel', index: [26, 133] };
  expect(look(some, view({ from: 'objects' })).program!.elements[0]!.also).not.toHaveProperty('doubt');
  const marked = look(some, view({ from: 'objects', doubt: true }));
  expect(marked.told).toEqual([]);
  const { also, render } = marked.program!.elements[0]!;
  expect(marked.program!.nodes[also!.doubt!]).toMatchObject({ params: { measures: ['share', 'path'] } });
  expect(nodes(marked.program, 'featurevis/pictures')[0]!.params.recipe).toEqual(render);
  const first = look({ of: 'net/conv2d0/channel', index: [3] }, view({ from: 'objects', doubt: true }));
  expect(nodes(first.program, 'network/doubt')[0]).toMatchObject({ params: { measures: ['share'] } });
  const classes = look({ of: 'net/output/neuron', index: [3] }, view({ from: 'objects', doubt: true }));
  expect(classes.told).toEqual(['doubt-atoms /interface/examples/doubt']);
});
