import { describe, expect, it } from 'vitest';
import { type Compiled, compile } from '../../src/compiler/compile.ts';
import { uniform } from '../../src/runtime/random.ts';
import { manifestOf } from '../support/models.ts';
import { workOf } from '../support/work.ts';
import { chain, channels, compared, sharing } from './sharing.ts';

const manifests = { net: await manifestOf('mini-inception') };
const image = { type: 'infovis', mark: 'image', content: 'net/input/whole' };

/** A document compiled, with the work that this took and the length of its text. */
function measured(document: object): Compiled & { work: number; size: number } {
  const text = JSON.stringify(document);
  let compiled: Compiled | undefined;
  const work = workOf(() => {
    compiled = compile(text, manifests);
    JSON.stringify(compiled.program);
  });
  return { ...compiled!, work, size: text.length };
}

const top = { op: 'top', k: 3 };
const list = { type: 'transform', of: channels, ops: [top] };
const toClass = { of: 'net/output/neuron', index: { param: 'a' } };

describe('contents that share contents are each compiled once', () => {
  it.each<[string, (before: string, second: string) => unknown, unknown?]>([
    ['of and with', compared],
    [
      'operations that go over all of a kind',
      (of, second) => ({ ...compared(of, second), ops: ['difference', { op: 'normalize', over: 'all' }] }),
    ],
    [
      'entries of another',
      (of, among) => ({
        type: 'transform',
        of,
        with: among,
        ops: [{ op: 'filter', axis: 'channel', among }, top],
      }),
      list,
    ],
    [
      'factors fitted on another',
      (of, fit) => ({
        type: 'transform',
        of: { type: 'attribution', from: 'net/mixed4d/channel', to: toClass },
        with: of,
        ops: ['difference', { op: 'reduce', k: 2, fit }, 'loadings', { op: 'slice', axis: 'group', at: 1 }],
      }),
    ],
    [
      'atoms of another',
      (index, second) => ({
        type: 'transform',
        of: { type: 'attribution', from: { of: 'net/mixed4d/channel', index }, to: toClass },
        with: { type: 'activation', of: { of: 'net/mixed4d/channel', index: second } },
        ops: [{ op: 'filter', axis: 'channel', among: second }],
      }),
      list,
    ],
  ])('by %s', (_, make, first) => {
    const [part, whole] = [12, 96].map((count) => measured(chain(count, make, first)));
    expect(whole!.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    // V8 counts calls roughly, up to a half too many or too few: eight times the work is told from sixty-four.
    expect(whole!.work).toBeLessThan(25 * part!.work);
    const nodes = [part!, whole!].map(({ program }) => Object.keys(program!.nodes).length);
    expect(nodes[1]).toBeLessThanOrEqual(8 * nodes[0]! + 8);
  });

  it('by what groups describe and are aligned to', () => {
    const layers = ['mixed5b', 'mixed5a', 'mixed4d', 'mixed4c', 'mixed4b', 'mixed4a', 'mixed3b', 'mixed3a'];
    const contents = Object.fromEntries(
      layers.map((layer, i) => {
        const above = `#${layers[i - 1]}`;
        const groups = { describes: 'attribution', to: above, alignTo: above };
        return [layer, { of: `net/${layer}/group`, ...(i > 0 ? { groups } : {}) }];
      }),
    );
    const of = (count: number) =>
      measured({ contents: Object.fromEntries(Object.entries(contents).slice(0, count)), interface: image });
    expect(of(8).diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(of(8).work).toBeLessThan(6 * of(4).work);
  });

  it('by every way together, at random', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const random = uniform(seed);
      const { work, size, program } = measured(sharing(random, 5 + Math.floor(random() * 195), 0.02));
      expect.soft(work, `seed ${seed}`).toBeLessThan(300 * (1000 + size));
      expect.soft(JSON.stringify(program).length, `seed ${seed}`).toBeLessThan(30_000 + 20 * size);
    }
  });

  it('in whatever order they are written', () => {
    const document = chain(60, compared);
    const reversed = Object.fromEntries(Object.entries(document.contents).reverse());
    const [one, other] = [document, { ...document, contents: reversed }].map((each) => measured(each));
    expect(other!.program!.nodes).toEqual(one!.program!.nodes);
    expect(other!.work).toBeLessThan(4 * one!.work);
  });
});

describe('what goes on without an end is said', () => {
  const nested = (of: unknown, depth: number): unknown =>
    depth === 0 ? of : nested({ type: 'transform', of, with: '#c0', ops: ['difference'] }, depth - 1);

  it.each([false, true])('of operations in a row (the contents written in reverse: %s)', (reverse) => {
    const entries = Array.from({ length: 199 }, (_, i) => [`c${i + 1}`, nested(`#c${i}`, 12)] as const);
    const contents = Object.fromEntries(reverse ? entries.reverse() : entries);
    const { diagnostics, program } = measured({ contents: { ...contents, c0: channels }, interface: image });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['too-many']);
    expect(program!.contents.c41).toBeDefined();
  });

  it('of params whose layers are those of each other', () => {
    const atom = (name: string, layer: string) => ({ name, type: 'atom', layer: { param: layer } });
    const content = { type: 'network', layer: { param: 'a' }, atom: 'channel', index: { param: 'a' } };
    const params = [atom('c', 'b'), atom('a', 'b'), atom('b', 'a')];
    const { diagnostics } = measured({ params, interface: { type: 'featurevis', content } });
    expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'ref-cycle /params/1/layer/param',
    ]);
  });

  it('of a view that is large, and repeated', () => {
    const title = 'x'.repeat(190);
    const view = {
      vconcat: Array.from({ length: 4 }, () => ({ ...image, title, description: 'y'.repeat(1900) })),
    };
    const repeated = (times: number) => ({
      repeat: 'class',
      over: Array.from({ length: times }, (_, i) => i),
      view: { hconcat: [view, { ...image, spec: 'z'.repeat(20_000) }] },
    });
    const codesOf = (times: number) =>
      measured({ interface: repeated(times) }).diagnostics.map(({ code }) => code);
    expect(codesOf(60)).toContain('too-many');
    expect(codesOf(2)).not.toContain('too-many');
  });

  it('of faults: after a hundred the others are not looked into', () => {
    const wrong = Array.from({ length: 900 }, (_, i) => `nothing like it ${i}`);
    const entry = { type: 'activation', of: { of: 'net/output/neuron', index: wrong } };
    const { diagnostics } = measured({ contents: { a: entry, b: entry }, interface: image });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors).toHaveLength(101);
    expect(errors.at(-1)!.code).toBe('too-many-faults');
  });
});

it('networks that params choose are tried together, however many params there are', () => {
  const networks = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`n${i}`, { model: 'default' }]));
  const of = (count: number) => {
    const params = Array.from({ length: count }, (_, i) => ({ name: `p${i}`, type: 'network', value: 'n0' }));
    const views = params.map(({ name }) => ({
      type: 'infovis',
      mark: 'bars',
      content: {
        type: 'activation',
        of: { type: 'network', network: { param: name }, layer: 'mixed4d', atom: 'channel' },
      },
    }));
    const text = JSON.stringify({ networks, params, interface: { hconcat: views } });
    const known = Object.fromEntries(Object.keys(networks).map((id) => [id, manifests.net]));
    return workOf(() => compile(text, known));
  };
  expect(of(48)).toBeLessThan(15 * of(6));
});
