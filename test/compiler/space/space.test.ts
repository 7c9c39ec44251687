import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { layout } from '../../../src/compiler/space/layout.ts';
import { designSpace } from '../../../src/compiler/space/space.ts';
import { manifestOf } from '../../support/models.ts';
import { showing } from '../compiled.ts';
import { teaser } from '../documents.ts';

const manifests = { net: await manifestOf('mini-inception') };
const spaceOf = (document: object) => {
  const { typed } = compile(JSON.stringify(document), manifests);
  return designSpace(typed!.elements, manifests);
};
const arrow = (from: string, to: string, kind: string) => ({ from, to, kind });

describe('designSpace', () => {
  it('of the teaser: the photo, a map, attributed channels, and the selection that drives the map', () => {
    const { columns, discs, arrows } = spaceOf(teaser);
    expect(columns).toEqual([
      { name: 'input', part: 'input' },
      { name: 'mixed4d', part: 'hidden' },
      { name: 'output', part: 'output' },
    ]);
    expect(discs.map(({ id }) => id).sort()).toEqual([
      'C/mixed4d/channel',
      'F/mixed4d/channel',
      'I/input/neuron',
      'I/mixed4d/channel',
      'T/mixed4d/channel',
      'T/output/neuron',
    ]);
    expect(arrows.map(({ from, to, kind }) => arrow(from, to, kind))).toEqual([
      arrow('T/mixed4d/channel', 'T/output/neuron', 'attribution'),
      arrow('F/mixed4d/channel', 'C/mixed4d/channel', 'selection'),
    ]);
    const shown = discs.find(({ id }) => id === 'I/mixed4d/channel')!;
    expect(shown.elements).toEqual(['e1', 'e3']);
  });

  it('puts hidden layers in the order of the network, whatever the order of the document', () => {
    const map = (layer: string) => ({
      type: 'infovis',
      mark: 'heatmap',
      content: { type: 'activation', of: `net/${layer}/spatial` },
    });
    const { columns } = spaceOf({ interface: { hconcat: ['mixed5a', 'mixed3b', 'mixed4c'].map(map) } });
    expect(columns.map(({ name }) => name)).toEqual(['input', 'mixed3b', 'mixed4c', 'mixed5a', 'output']);
  });

  it('leaves out elements with faults, and has its columns even then', () => {
    const faulty = { type: 'infovis', mark: 'heatmap', content: '#nothing' };
    const { columns, discs, arrows } = spaceOf({ interface: faulty });
    expect([columns.length, discs, arrows]).toEqual([3, [], []]);
  });

  it('is laid out without two discs in one place, every arrow from disc to disc', () => {
    const placed = layout(spaceOf(teaser));
    const places = placed.discs.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { x, y } of placed.discs) {
      expect([x > 0 && x < placed.width, y > 0 && y < placed.height]).toEqual([true, true]);
    }
    for (const { path, head } of placed.arrows) {
      expect(path).not.toContain('NaN');
      const near = placed.discs.some(({ x, y }) => Math.hypot(x - head.x, y - head.y) < 20);
      expect(near).toBe(true);
    }
  });
});

it('a diagram among the elements says what is in it, also under a title', () => {
  const content = { type: 'activation', of: 'net/mixed4d/spatial' };
  const { element } = showing([
    { type: 'infovis', mark: 'heatmap', content },
    { type: 'infovis', mark: 'space', title: 'The diagram' },
    { type: 'infovis', mark: 'space', description: 'As I say' },
  ]);
  expect(element(1).description).toMatch(/activation of spatial at mixed4d/);
  expect(element(2).description).toBe('As I say');
});
