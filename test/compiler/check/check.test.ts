import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { lookAt, naming } from '../compiled.ts';

const manifest = await manifestOf('mini-inception');
const networks = { net: { model: 'default' } };
const picture = { type: 'infovis', mark: 'image', content: 'net/input/whole' };
const map = { type: 'activation', of: 'net/mixed4d/spatial' };

/** `code pointer` of everything that is said of a document, also what is no fault. */
const said = (document: object) =>
  lookAt(document).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);

it('a content that nothing refers to is said at its place', () => {
  expect(
    said({
      contents: { seen: map, unseen: map },
      interface: { type: 'infovis', mark: 'heatmap', content: '#seen' },
    }),
  ).toEqual(['unused-content /contents/unseen']);
  // One whose name begins like that of another is not used by it.
  expect(
    said({
      contents: { it: map, its: map },
      interface: { type: 'infovis', mark: 'heatmap', content: '#its' },
    }),
  ).toEqual(['unused-content /contents/it']);
});

it('contents that need one another are said once, where the circle begins', () => {
  const clip = (of: string) => ({ type: 'transform', of, ops: [{ op: 'clip', min: 0 }] });
  const { diagnostics } = naming({ a: clip('#b'), b: clip('#c'), c: clip('#b') });
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  expect(faults.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['ref-cycle /contents/b']);
});

describe('an element that names a faulty content', () => {
  const bad = { type: 'activation', of: 'net/no/spatial' };
  const heatmap = (content: unknown) => ({ type: 'infovis', mark: 'heatmap', content });

  it('says so for itself, and the document says the fault once', () => {
    const { faults, typed } = lookAt({
      contents: { bad },
      interface: { vconcat: [heatmap('#bad'), picture] },
    });
    expect(faults).toEqual(['unknown-layer /contents/bad/of']);
    const [first, second] = typed!.elements;
    expect(first!.faults.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'content-faulty /interface/vconcat/0/content',
    ]);
    expect(second!.faults).toEqual([]);
  });

  it('has the fault of its own content alone', () => {
    const { typed } = lookAt({ interface: { vconcat: [heatmap(bad), picture] } });
    expect(typed!.elements[0]!.faults.map(({ code }) => code)).toEqual(['unknown-layer']);
  });
});

describe('what is said of a network', () => {
  const of = (change: object) =>
    compile(JSON.stringify({ networks, interface: picture }), {
      net: { ...manifest, ...change } as never,
    }).diagnostics.map(({ code, pointer, severity }) => `${severity} ${code} ${pointer}`);

  it('is nothing where all of it is known', () => {
    expect(of({})).toEqual([]);
  });

  it('is what was guessed, and what could not be read', () => {
    expect(of({ assumed: ['preprocess'] })).toEqual([
      expect.stringMatching(/preprocess-assumed \/networks\/net$/),
    ]);
    expect(of({ assumed: ['output'], outputs: ['a', 'b'] })).toEqual([
      expect.stringMatching(/output-assumed \/networks\/net$/),
    ]);
    expect(of({ outputs: ['a', 'b'] })).toEqual([]);
    expect(of({ weightBytes: 256e6 })).toEqual(['warning network-large /networks/net']);
    expect(of({ filled: ['attention_mask'] })).toEqual(['info network-filled /networks/net']);
    expect(of({ unsupported: [{ op: 'Einsum', name: 'x' }] })).toEqual([
      expect.stringMatching(/network-partly \/networks\/net$/),
    ]);
  });

  it('is why it could not be had', () => {
    const unavailable = { code: 'network-load', message: 'It is not there.', hint: 'Look elsewhere.' };
    const { diagnostics } = compile(JSON.stringify({ networks, interface: picture }), {
      net: { unavailable } as never,
    });
    expect(diagnostics).toMatchObject([{ severity: 'error', pointer: '/networks/net', ...unavailable }]);
  });
});
