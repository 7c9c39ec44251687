import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { datasetOf, manifestOf } from '../support/models.ts';
import { everything, teaser, teaserInShort } from './documents.ts';
import { further } from './further-document.ts';
import { mutationOf } from './mutations.ts';

const manifest = await manifestOf('mini-inception');
const objects = await datasetOf('objects');
const manifests = {
  net: manifest,
  early: manifest,
  plain: manifest,
  objects,
  tests: objects,
  animals: objects,
  spotted: objects,
  marked: objects,
};
const gallery = readdirSync('specs')
  .filter((file) => file.endsWith('.json') && file !== 'index.json')
  .map((file) => JSON.parse(readFileSync(`specs/${file}`, 'utf8')) as object);

const errorsOf = (document: unknown) =>
  compile(JSON.stringify(document), manifests).diagnostics.filter(({ severity }) => severity === 'error');

describe('compile', () => {
  it('gives shorthand and long form the same program', () => {
    const long = compile(JSON.stringify(teaser), manifests);
    const short = compile(JSON.stringify(teaserInShort), manifests);
    expect(long.diagnostics).toEqual([]);
    expect(short.program!.nodes).toEqual(long.program!.nodes);
  });

  it('says that bare atoms are no numbers, in either place of a transform', () => {
    const numbers = { type: 'activation', of: 'net/mixed4d/channel' };
    const bare = 'net/mixed4d/channel';
    for (const [of, second, at] of [
      [bare, numbers, 'of'],
      [numbers, bare, 'with'],
    ]) {
      const content = { type: 'transform', of, with: second, ops: ['difference'] };
      const found = errorsOf({ interface: { type: 'infovis', mark: 'bars', content } });
      expect(found).toMatchObject([{ code: 'no-numbers', pointer: `/interface/content/${at}` }]);
    }
  });

  it('makes identical computations one node', () => {
    const { program } = compile(JSON.stringify(teaser), manifests);
    const ops = Object.values(program!.nodes).map(({ op }) => op);
    expect(ops.filter((op) => op === 'network/run')).toHaveLength(1);
    expect(ops.filter((op) => op === 'attribution/linear')).toHaveLength(2);
  });

  it('keeps the other elements when one has a fault', () => {
    const good = { type: 'infovis', mark: 'image', content: 'net/input/whole' };
    const unknown = {
      type: 'infovis',
      mark: 'heatmap',
      content: { type: 'activation', of: 'net/nowhere/spatial' },
    };
    const shapeless = { type: 'infovis', mark: 'hetmap', content: 'net/input/whole' };
    const { program, diagnostics } = compile(
      JSON.stringify({ interface: { hconcat: [good, unknown, { vconcat: [shapeless, good] }] } }),
      manifests,
    );
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(['unknown-layer', 'unknown-mark']);
    expect(program!.elements.map((element) => element.faults.map(({ code }) => code))).toEqual([
      [],
      ['unknown-layer'],
      ['unknown-mark'],
      [],
    ]);
    expect(program!.elements[0]!.content).toBeDefined();
    expect(program!.elements[3]!.content).toBe(program!.elements[0]!.content);
  });

  it('blames an element that uses a faulty content only once, at the content', () => {
    const document = {
      contents: { map: { type: 'activation', of: 'net/nowhere/spatial' } },
      interface: { hconcat: [{ type: 'infovis', mark: 'heatmap', content: '#map' }] },
    };
    const { diagnostics, program } = compile(JSON.stringify(document), manifests);
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown-layer', '/contents/map/of'],
    ]);
    expect(program!.elements[0]!.faults.map(({ code }) => code)).toEqual(['content-faulty']);
  });

  it('says no-path where layers lie on different branches', () => {
    const branched = {
      ...manifest,
      layers: manifest.layers.map((layer) =>
        layer.name === 'mixed4b' ? { ...layer, inputs: ['mixed3a'] } : layer,
      ),
    };
    const content = { type: 'attribution', from: 'net/mixed4a/channel', to: 'net/mixed4b/channel/1' };
    const text = JSON.stringify({ interface: { type: 'infovis', mark: 'bars', content } });
    expect(compile(text, { net: branched }).diagnostics.map(({ code }) => code)).toEqual(['no-path']);
  });

  it('says why a network could not be had, at the network', () => {
    const unavailable = { code: 'network-unreachable', message: 'The file could not be loaded.' };
    const text = JSON.stringify({
      networks: { net: { url: 'https://example.org/m.json' } },
      interface: gallery[0] && { type: 'infovis', mark: 'image', content: 'net/input/whole' },
    });
    const { diagnostics, program } = compile(text, { net: { unavailable } });
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['network-unreachable', '/networks/net'],
    ]);
    expect(program!.elements[0]!.faults).toHaveLength(1);
  });

  it('takes names that objects inherit for unknown names', () => {
    for (const name of ['toString', 'hasOwnProperty', 'valueOf']) {
      const heatmap = { type: 'infovis', mark: 'heatmap', content: { ref: name } };
      expect(errorsOf({ interface: heatmap }).map(({ code }) => code)).toEqual(['unknown-ref']);
    }
  });

  it('takes products of products, whose units would double at each step', () => {
    const contents = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `c${i}`,
        i === 0
          ? { type: 'activation', of: 'net/mixed4d/channel' }
          : { type: 'transform', of: `#c${i - 1}`, with: `#c${i - 1}`, ops: ['product'] },
      ]),
    );
    const { program } = compile(
      JSON.stringify({ contents, interface: { type: 'infovis', mark: 'bars', content: '#c39' } }),
      manifests,
    );
    expect(program!.elements[0]!.faults).toEqual([]);
  });

  it('never throws, whatever was done to a document, and finds an error or gives a program', () => {
    const documents = [teaser, teaserInShort, everything, further, ...gallery];
    fc.assert(
      fc.property(mutationOf(documents), (document) => {
        const before = JSON.stringify(document);
        const { diagnostics, program } = compile(before, manifests);
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        expect(program !== undefined || errors.length > 0).toBe(true);
        if (program) expect(JSON.parse(JSON.stringify(program))).toStrictEqual(program);
        if (errors.length === 0) expect(program!.elements.flatMap(({ faults }) => faults)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  }, 120_000);
});
