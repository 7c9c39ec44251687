import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../schema/dist/definitions.ts';
import { compile } from '../../src/compiler/compile.ts';
import { parse } from '../../src/compiler/parse/parse.ts';
import { type Completion, complete } from '../../src/language/complete.ts';
import { manifestOf } from '../support/models.ts';
import { aroundOf, chosen, cursorIn, gallery, spec } from './gallery.ts';

/** What is offered at the `|` of a text. */
function offered(marked: string): Completion['items'] {
  const { text, offset } = cursorIn(marked);
  return complete(text, offset, aroundOf(text))?.items ?? [];
}
const labels = (marked: string): string[] =>
  offered(marked).flatMap(({ label, unfit }) => (unfit === undefined ? [label] : []));
/** What is offered although it does not fit, with the reason. */
const unfit = (marked: string): Record<string, string> =>
  Object.fromEntries(offered(marked).flatMap((item) => (item.unfit ? [[item.label, item.unfit]] : [])));

const dictionary = spec('semantic-dictionary');
const teaser = spec('teaser');

describe('keys', () => {
  it('are those that are not there yet, what must be there first', () => {
    expect(labels('{|}')[0]).toBe('interface');
    expect(labels('{ "interface": { "type": "infovis", "mark": "text", | } }')[0]).toBe('content');
    expect(labels('{ "title": "a", | }')).not.toContain('title');
  });

  it('bring the commas that they need', () => {
    const [title] = offered('{ "config": {}\n|\n}').filter(({ label }) => label === 'title');
    expect(title).toMatchObject({ commaAt: 14 });
    expect(offered('{ | "title": "a" }')[0]!.insert.endsWith(',')).toBe(true);
  });

  it('keep the value where another key is written', () => {
    const [item] = offered(teaser.replace('"title":', '"ti|tle":')).filter(({ label }) => label === 'title');
    expect(item!.insert).toBe('"title"');
  });
});

describe('values', () => {
  it('are the axes that this content has', () => {
    expect(labels(dictionary.replace('"axis": "position"', '"axis": |'))).toContain('position');
    const reduced = dictionary.replace('{ "op": "top", "k": 4 }', '{ "op": "top", "k": 4, "axis": | }');
    expect(labels(reduced)).toEqual(['channel']);
  });

  it('are refs whose type fits: no list of channels where a substrate or a map is wanted', () => {
    const here = labels(dictionary.replace('"content": "#strongest"', '"content": "#|"'));
    expect(here).toContain('#strongest');
    expect(here).not.toContain('#cube');
  });

  it('are params whose type fits', () => {
    expect(labels(teaser.replace('"index": { "param": "a" }', '"index": { "param": "|" }'))).toEqual([
      'a',
      'b',
    ]);
  });

  it('are what the file of a network gives out', async () => {
    const text =
      '{ "networks": { "net": { "url": "a.onnx", "output": "|" } }, "inputs": {}, "interface": {} }';
    const { text: whole, offset } = cursorIn(text);
    const around = aroundOf(whole);
    const own = { ...(await manifestOf('mini-inception')), outputs: ['scores', 'features'] };
    const items = complete(whole, offset, { ...around, manifests: { net: own } })?.items ?? [];
    expect(items.map(({ label }) => label)).toEqual(['scores', 'features']);
  });

  it('are the classes of this network, by label', () => {
    const classes = offered('{ "params": [{ "name": "a", "type": "class", "value": "|" }] }');
    expect(classes.filter(({ detail }) => detail?.startsWith('class '))).toHaveLength(200);
    expect(classes.map(({ label }) => label)).toContain('Egyptian cat');
  });

  it('are operations that type-check here, with params that do', () => {
    const ops = offered(dictionary.replace('{ "op": "top", "k": 4 }', '{ "op": "top", "k": 4 }, |'));
    const slice = ops.find(({ label }) => label === 'slice');
    expect(slice!.insert).toBe('{ "op": "slice", "axis": "channel", "at": 0 }');
    expect(labels(dictionary.replace('{ "op": "top", "k": 4 }', '{ "op": "top", "k": 4 }, |'))).not.toContain(
      'difference',
    );
  });

  it('are whole elements at a view, and whole documents in an empty text', () => {
    const views = labels(dictionary.replace('"hconcat": [', '"hconcat": [ |,'));
    expect(views).toEqual(expect.arrayContaining(['infovis image', 'infovis table', 'featurevis list']));
    expect(labels('|')).toHaveLength(1);
  });
});

describe('everything for its place is listed, what fits here first', () => {
  const element = (rest: string) => `{"interface":{${rest}}}`;

  it('in half-written text: types, marks, operations, contents', () => {
    expect(labels(element('"type":"|"'))).toEqual(expect.arrayContaining(['infovis', 'featurevis']));
    expect(labels(element('"mark":"|"'))).toEqual(expect.arrayContaining(namesOf('mark')));
    const op = '{"contents":{"a":{"type":"transform","of":"","ops":[{"op":"|"}]}}}';
    expect(labels(op)).toEqual(expect.arrayContaining(namesOf('transform')));
    expect(labels(element('"mark":"heatmap","content":"|"'))).toEqual(
      expect.arrayContaining(['activation', 'attribution', 'transform']),
    );
  });

  it.each(['"type":"|', '"mark":"|', '"mark": |', '"mark":"bars","content":"net/|'])(
    'in text that ends within %s',
    (cut) => {
      const { text, offset } = cursorIn(`{"interface":{${cut}`);
      expect(complete(text, offset, aroundOf(text))?.items.length).toBeGreaterThan(1);
    },
  );

  it('a content comes as one that can be shown at once', () => {
    const [saliency] = offered(element('"mark":"heatmap","content":"|"')).filter(
      ({ label }) => label === 'saliency',
    );
    expect(JSON.parse(saliency!.insert)).toMatchObject({
      type: 'attribution',
      to: expect.stringMatching(/output/),
    });
  });

  it('what does not fit says why, after what fits', () => {
    const content = '"content":{"type":"activation","of":"net/mixed4d/channel"}';
    const marks = unfit(element(`"mark":"|",${content}`));
    expect(marks.matrix).toBe('needs two axes');
    expect(
      unfit(element('"mark":"heatmap","content":{"type":"activation","of":"net/output/|"}')),
    ).toMatchObject({
      spatial: 'has no positions',
    });
    const items = offered(element(`"mark":"|",${content}`));
    const first = items.findIndex((item) => item.unfit);
    expect(items.slice(first).every((item) => item.unfit)).toBe(true);
    expect(items[first]!.info).toMatch(/this content has/);
  });

  it.each([
    ['"mark":"|"', 'histogram', 'distribution'],
    ['"mark":"|"', 'saliency', 'heatmap'],
    ['"mark":"bars","content":{"type":"|"}', 'gradcam', 'attribution'],
    ['"mark":"bars","content":{"type":"transform","of":"","ops":[{"op":"|"}]}', 'sum', 'aggregate'],
    ['"mark":"bars","content":{"type":"transform","of":"","ops":[{"op":"|"}]}', 'softmax', 'normalize'],
    ['"mark":"bars","content":{"type":"|"}', 'filter', 'transform'],
    ['"mark":"bars",|', 'hover', 'selects'],
    ['"mark":"bars",|', 'tooltip', 'selects'],
  ])('at %s the word %s leads to %s', (place, word, ours) => {
    const called = offered(element(place)).find(({ label }) => label === word);
    expect(called?.detail).toBe(ours);
    expect(called?.insert).toContain(`"${ours}"`);
  });

  it('`position` stands wherever an axis is asked', () => {
    const ops = (op: string) =>
      element(
        `"mark":"bars","content":{"type":"transform","of":{"type":"activation","of":"net/mixed4d/neuron"},"ops":[${op}]}`,
      );
    expect(labels(ops('{"op":"aggregate","over":"|"}'))).toContain('position');
    expect(unfit(ops('{"op":"top","k":3,"axis":"|"}')).position).toBe('goes along one axis');
  });
});

describe('the segments of a part', () => {
  it('are layers of this network, then atoms, then classes', () => {
    const layers = offered(dictionary.replace('net/mixed4d/neuron', 'net/mi|xed4d/neuron'));
    expect(layers.find(({ label }) => label === 'mixed5a')).toMatchObject({
      insert: '"net/mixed5a/neuron"',
      detail: '6 × 6 × 480',
    });
    const atoms = labels('{ "contents": { "a": { "type": "activation", "of": "net/mixed4d/|" } } }');
    expect(atoms).toEqual(expect.arrayContaining(['channel', 'neuron', 'spatial', 'whole']));
    expect(labels('{ "contents": { "a": "net/output/neuron/|" } }')).toContain('Egyptian cat');
  });
});

it('says nothing in comments, between a key and its colon, and in what is too deep or too long', () => {
  expect(labels('{ // |\n }')).toEqual([]);
  expect(labels('{ "title" | : 1 }')).toEqual([]);
  expect(labels(`${'['.repeat(100)}|`)).toEqual([]);
  expect(labels(`{ "a": "${'x'.repeat(300_000)}", | }`)).toEqual([]);
});

it('in what is repeated, nothing is suggested that names a param which is not there', () => {
  const text = spec('vit');
  const offset = text.indexOf('[', text.indexOf('"ops"', text.indexOf('"net/{layer}/pattern'))) + 3;
  const items = complete(text, offset, aroundOf(text))!.items;
  const fit = items.filter(({ unfit }) => !unfit);
  expect(fit.length).toBeGreaterThan(1);
  expect(fit.filter(({ insert }) => insert.includes('"param"'))).toEqual([]);
});

describe.each(gallery)('in %s', (_id, text) => {
  const around = aroundOf(text);
  const errorsIn = (written: string) =>
    compile(written, around.manifests).diagnostics.filter(({ severity }) => severity === 'error');

  it('every place gives items that leave the text whole, and that bring no error where they stand', () => {
    const place = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(place, fc.nat(), (offset, which) => {
        const items = (complete(text, offset, around)?.items ?? []).filter((one) => !one.unfit);
        const item = items[which % Math.max(1, items.length)];
        if (!item) return;
        const after = chosen(text, item);
        expect(parse(after).diagnostics).toEqual([]);
        const to = item.range.from + item.insert.length;
        const here = errorsIn(after).filter(
          ({ range }) => range && range.from >= item.range.from && range.to <= to,
        );
        expect(here.map(({ code }) => code)).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  it('a text that is cut anywhere is completed without a fault of the service', () => {
    const place = fc.integer({ min: 0, max: text.length });
    fc.assert(
      fc.property(place, place, (from, to) => {
        const cut = text.slice(0, Math.min(from, to)) + text.slice(Math.max(from, to));
        complete(cut, Math.min(from, to), around);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});
