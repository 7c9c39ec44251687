import { describe, expect, test } from 'vitest';
import { validate } from '../../../src/compiler/validate/validate.ts';
import { everything, teaser, teaserInShort } from '../documents.ts';

/** All diagnostics of a value, as `code pointer`. */
const faults = (value: unknown) =>
  validate(value).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);
/** A document that shows a content. */
const shows = (content: unknown) => ({ interface: { type: 'infovis', mark: 'table', content } });
const withOp = (op: unknown) => shows({ type: 'transform', of: '#a', ops: [op] });
const attribution = { type: 'attribution', from: 'net/a/channel', to: 'net/b/channel' };
const within = '/interface/content';

test.each(Object.entries({ teaser, teaserInShort, everything }))('%s is valid', (_, document) => {
  expect(faults(document)).toEqual([]);
});

describe('one mistake is one diagnostic', () => {
  test.each<[expected: string, document: unknown]>([
    ['wrong-type ', []],
    ['wrong-type ', null],
    ['missing-key ', {}],
    ['unknown-key /interfce', { interfce: shows('#a').interface }],
    ['wrong-type /interface', { interface: 5 }],
    ['missing-key /interface', { interface: {} }],
    ['missing-key /interface', { interface: { title: 'a', content: '#a' } }],
    ['missing-key /interface', { interface: { type: 'infovis', content: '#a' } }],
    ['unknown-type /interface/type', { interface: { type: 'infoviz', mark: 'table', content: '#a' } }],
    ['wrong-type /interface/type', { interface: { type: 1, mark: 'table', content: '#a' } }],
    ['unknown-mark /interface/mark', { interface: { type: 'infovis', mark: 'tabel', content: '#a' } }],
    ['unknown-key /interface/vconcat', { interface: { hconcat: [shows('#a').interface], vconcat: [] } }],
    ['too-few /interface/hconcat', { interface: { hconcat: [] } }],
    [`missing-key ${within}`, shows({})],
    [`missing-key ${within}`, shows({ type: 'activation' })],
    [`missing-key ${within}`, shows({ from: 'net/a/channel', to: 'net/b/channel' })],
    [`unknown-key ${within}/off`, shows({ type: 'activation', off: 'net/a/channel' })],
    [`unknown-key ${within}/reff`, shows({ reff: 'a' })],
    [`unknown-type ${within}/type`, shows({ type: 'activaton', of: 'net/a/channel' })],
    [
      'unknown-key /interface/k2',
      {
        interface: {
          ...shows({ ...attribution, to: { of: 'net/b/neuron', index: 'tabby' } }).interface,
          k2: 1,
        },
      },
    ],
    [`bad-shorthand ${within}`, shows('net/mixed4d')],
    [`bad-shorthand ${within}`, shows('net/mixed4d/chanel')],
    [`bad-shorthand ${within}`, shows('#not a name')],
    [`bad-shorthand ${within}/of`, shows({ of: 'net/mixed4d/channel/3', index: 4 })],
    [`bad-id ${within}/ref`, shows({ ref: 'not a name' })],
    [`not-allowed ${within}/atom`, shows({ type: 'network', layer: 'a', atom: 'pixel' })],
    [`out-of-range ${within}/index`, shows({ type: 'network', layer: 'a', atom: 'neuron', index: -1 })],
    [`wrong-type ${within}/index`, shows({ type: 'network', layer: 'a', atom: 'neuron', index: 1.5 })],
    [
      `out-of-range ${within}/index/x`,
      shows({ type: 'network', layer: 'a', atom: 'spatial', index: { x: 2, y: 0 } }),
    ],
    [`too-few ${within}/index`, shows({ type: 'network', layer: 'a', atom: 'neuron', index: [] })],
    [`unknown-key ${within}/layer/parm`, shows({ type: 'network', layer: { parm: 'a' }, atom: 'neuron' })],
    [`unknown-op ${within}/ops/0`, withOp('sorted by value')],
    [`unknown-op ${within}/ops/0/op`, withOp({ op: 'topp', k: 3 })],
    [`missing-key ${within}/ops/0`, withOp('slice')],
    [`missing-key ${within}/ops/0`, withOp({ op: 'top' })],
    [`missing-key ${within}/ops/0`, withOp({ k: 3 })],
    [`wrong-type ${within}/ops/0/k`, withOp({ op: 'top', k: '3' })],
    [`out-of-range ${within}/ops/0/k`, withOp({ op: 'top', k: 0 })],
    [`not-allowed ${within}/ops/0/axis`, withOp({ op: 'top', k: 3, axis: 'chanel' })],
    [`not-allowed ${within}/ops/0/over`, withOp({ op: 'aggregate', over: 'z' })],
    [`too-many ${within}/ops`, shows({ type: 'transform', of: '#a', ops: Array(51).fill('difference') })],
    [`unknown-method ${within}/method`, shows({ ...attribution, method: 'lineer' })],
    [`unknown-method ${within}/method/type`, shows({ ...attribution, method: { type: 'lineer' } })],
    [`wrong-type ${within}/relax`, shows({ ...attribution, relax: 'yes' })],
    ['unknown-type /params/0/type', { ...shows('#a'), params: [{ name: 'a', type: 'klass' }] }],
    ['missing-key /params/0', { ...shows('#a'), params: [{ name: 'a', value: true }] }],
    ['value-type /params/0/value', { ...shows('#a'), params: [{ name: 'a', type: 'number', value: 'x' }] }],
    ['bad-id /networks/my net', { ...shows('#a'), networks: { 'my net': { model: 'default' } } }],
    ['unknown-key /networks/net/modle', { ...shows('#a'), networks: { net: { modle: 'default' } } }],
    ['too-many /title', { ...shows('#a'), title: 'x'.repeat(201) }],
    ['out-of-range /config/seed', { ...shows('#a'), config: { seed: -1 } }],
  ])('%s', (expected, document) => expect(faults(document)).toEqual([expected]));

  test('and two mistakes are two', () => {
    const document = { ...shows({ type: 'activation', of: 'net/a' }), config: { theme: 'drak' } };
    expect(faults(document)).toEqual(['bad-shorthand /interface/content/of', 'not-allowed /config/theme']);
  });
});

describe('hints', () => {
  const hint = (value: unknown) => validate(value).diagnostics[0]?.hint;

  test('name what was meant', () => {
    expect(hint(withOp({ op: 'extreme', k: 3 }))).toContain('`extremes`');
    expect(hint(withOp({ op: 'sum', over: 'channel' }))).toBe('There is `aggregate`.');
    expect(hint({ interface: { mark: 'histogram', content: '#a' } })).toBe('There is `distribution`.');
    expect(hint({ ...shows('#a'), netwroks: {} })).toContain('`networks`');
    expect(hint({ ...shows('#a'), config: { theme: 'drak' } })).toContain('`dark`');
  });

  test('show an example of what is missing', () => {
    expect(hint(withOp({ op: 'top' }))).toContain('"k": 3');
    expect(hint(withOp('slice'))).toContain('{"op":"slice","axis":"position","at":0}');
  });

  test('give the range', () =>
    expect(hint(withOp({ op: 'top', k: 0 }))).toContain('at least 1 and at most 1000'));
});

describe('the version of the language', () => {
  const warning = ($schema: string) => validate({ $schema, ...shows('#a') }).diagnostics;

  test('is warned of when it is another one', () => {
    expect(warning('https://vitrail.dev/schema/v1.json')).toEqual([]);
    const found = { code: 'schema-version', severity: 'warning', pointer: '/$schema' };
    expect(warning('https://vitrail.dev/schema/v2.json')).toMatchObject([found]);
    expect(warning('https://vega.github.io/schema/vega/v6.json')).toMatchObject([found]);
  });

  test('is said to be newer when it is', () => {
    expect(warning('https://vitrail.dev/schema/v12.json')[0]?.message).toContain('newer');
    expect(warning('https://vitrail.dev/schema/v0.json')[0]?.message).not.toContain('newer');
  });
});

test('takes an object that can be no text for a name that is of a wrong type', () => {
  const mark = Object.create(null) as object;
  const { diagnostics } = validate({ interface: { type: 'infovis', mark, content: 'net/mixed4d/channel' } });
  expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    'wrong-type /interface/mark',
  ]);
});
