import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const net = await manifestOf('mini-inception');

function look(among: string[] | undefined, more: object = {}, from = 'net/mixed4d/spatial') {
  const text = JSON.stringify({
    networks: { net: { model: 'default' } },
    inputs: { photo: { image: 'tabby' } },
    params: [
      {
        name: 'how',
        type: 'string',
        value: among?.[0] ?? 'lrp',
        ...(among && { among }),
        bind: { input: 'select' },
      },
      { name: 'many', type: 'number', value: 1 },
    ],
    contents: {
      it: { type: 'attribution', from, to: 'net/output/neuron/tabby', method: { param: 'how' }, ...more },
    },
    interface: { type: 'infovis', mark: from.endsWith('spatial') ? 'heatmap' : 'bars', content: '#it' },
  });
  const { diagnostics, program } = compile(text, { net });
  return { program, told: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`) };
}

it('a param chooses among methods, each with its defaults and its unit', () => {
  const { program, told } = look(['lrp', 'linear', 'rise']);
  expect(told).toEqual([]);
  const node = Object.values(program!.nodes).find(({ op }) => op === 'attribution/chosen')!;
  expect(node.params).toMatchObject({
    chosen: { $param: 'how' },
    of: {
      lrp: { rule: 'composite', unit: 'attribution (lrp, logit)' },
      linear: { unit: 'attribution (linear, logit)' },
      rise: { masks: 400, unit: 'attribution (rise, logit)' },
    },
  });
});

it('each method that may be chosen has to suit', () => {
  expect(look(['lrp', 'grad-cam'], {}, 'net/mixed4d/channel').told).toEqual([
    'attribution-needs-positions /contents/it/from',
  ]);
  expect(look(['linear', 'lrp'], { score: 'probability' }).told).toEqual(['unsupported /contents/it/score']);
  expect(look(['linear', 'lrp'], { relax: true }).told).toEqual(['unsupported /contents/it/relax']);
});

it('a param that lists no methods, or others, is refused', () => {
  const code = 'method-choice /contents/it/method/param';
  expect(look(undefined).told).toEqual([code]);
  expect(look(['lrp', 'patching']).told).toEqual([code]);
  expect(look(['lrp', 'tracin']).told).toEqual([code]);
  expect(look(['lrp', 'lpr']).told).toEqual([code]);
  expect(look(['lrp'], { method: { param: 'many' } }).told).toEqual(['param-type /contents/it/method/param']);
  expect(look(['lrp'], { method: { param: 'none' } }).told).toEqual([
    'unknown-param /contents/it/method/param',
  ]);
});

it('a method whose scores are logits alone refuses others by itself', () => {
  const score = { method: 'deep-lift', score: 'log-odds' };
  expect(look(['lrp'], score).told).toEqual(['unsupported /contents/it/score']);
});

it('from weights and from examples there is no choice', () => {
  const text = (from: string, to: string, more: object = {}) =>
    JSON.stringify({
      networks: { net: { model: 'default' } },
      inputs: { photo: { image: 'tabby' }, objects: { dataset: 'objects' } },
      params: [{ name: 'how', type: 'string', value: 'linear', among: ['linear', 'lrp'] }],
      interface: {
        type: 'infovis',
        mark: 'bars',
        content: { type: 'attribution', from, to, input: 'photo', method: { param: 'how' }, ...more },
      },
    });
  const codes = (written: string) =>
    compile(written, { net, objects } as never).diagnostics.map(({ code }) => code);
  expect(codes(text('net.weights/mixed4d/3x3', 'net/mixed5a/channel/3'))).toEqual(['weights-method']);
  expect(codes(text('objects/example', 'net/output/neuron/3'))).toEqual(['unsupported']);
});
