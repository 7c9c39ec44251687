import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { suggest } from '../../../src/compiler/suggest/suggest.ts';
import { manifestOf } from '../../support/models.ts';

const manifests = { net: await manifestOf('mini-inception') };
const teaser = readFileSync(new URL('../../../specs/teaser.json', import.meta.url), 'utf8');
const place = (layer: string, atom: 'channel' | 'spatial' | 'neuron' | 'whole') => ({
  network: 'net',
  layer,
  atom,
});
const target = { class: { param: 'a' }, method: 'linear' };
const ways = (found: ReturnType<typeof suggest>) =>
  found.map(({ element }) => String(element.mark ?? element.arrange));

describe('suggestions', () => {
  it('compile without a word, each by itself', () => {
    const found = suggest(teaser, manifests, place('mixed4d', 'channel'), target);
    expect(found.length).toBeGreaterThan(5);
    for (const { element } of found) {
      const document = { ...JSON.parse(teaser), interface: element };
      const { diagnostics, program } = compile(JSON.stringify(document), manifests);
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(program!.elements).toHaveLength(1);
    }
  });

  it('of channels are lists and pictures, of positions maps, of the picture the picture', () => {
    const channels = ways(suggest(teaser, manifests, place('mixed4d', 'channel')));
    expect(channels).toContain('bars');
    expect(channels).toContain('dictionary');
    expect(channels).not.toContain('heatmap');
    const positions = ways(suggest(teaser, manifests, place('mixed4d', 'spatial')));
    expect(positions).toContain('heatmap');
    expect(positions).not.toContain('bars');
    expect(ways(suggest(teaser, manifests, place('input', 'whole')))).toContain('image');
  });

  it('have titles of their own', () => {
    const titles = suggest(teaser, manifests, place('mixed4d', 'channel'), target).map(
      ({ way, what }) => `${way}: ${what}`,
    );
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('are more with a target, and none for what is no document or no layer', () => {
    const alone = suggest(teaser, manifests, place('mixed4d', 'spatial'));
    expect(suggest(teaser, manifests, place('mixed4d', 'spatial'), target).length).toBeGreaterThan(
      alone.length,
    );
    expect(suggest('{"inter', manifests, place('mixed4d', 'spatial'))).toEqual([]);
    expect(suggest('[1]', manifests, place('mixed4d', 'spatial'))).toEqual([]);
    expect(suggest(teaser, manifests, place('mixed9', 'spatial'))).toEqual([]);
    expect(
      suggest(teaser, { net: { unavailable: { code: 'x', message: 'x' } } }, place('mixed4d', 'channel')),
    ).toEqual([]);
  });
});
