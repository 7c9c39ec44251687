import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { grow } from '../../../src/editor/model/grow.ts';

const SPECS = new URL('../../../specs/', import.meta.url);
const documents = readdirSync(SPECS).filter((name) => name.endsWith('.json') && name !== 'index.json');
const element = { type: 'infovis', mark: 'heatmap', content: 'net/mixed4d/spatial' };

describe('a document that grows', () => {
  it.each(documents)('%s keeps every line of what it was', (name) => {
    const text = readFileSync(new URL(name, SPECS), 'utf8');
    const { text: after, pointer } = grow(text, element)!;
    const [before, now] = [parse(text), parse(after)];
    const views = now.interface.vconcat;
    expect(views.at(-1)).toEqual(element);
    expect(pointer).toBe(`/interface/vconcat/${views.length - 1}`);
    expect(views.slice(0, -1)).toEqual(before.interface.vconcat ?? [before.interface]);
    const words = (line: string) => line.trim().replace(/,$/, '');
    const lines = new Set(after.split('\n').map(words));
    const kept = text.split('\n').filter((line) => lines.has(words(line)));
    expect(kept.length).toBeGreaterThan(0.95 * text.split('\n').length);
  });

  it('keeps comments, forgives trailing commas, and grows again at the end', () => {
    const text = '{\n  "interface": { // mine\n    "hconcat": [1,],\n  },\n}\n';
    const once = grow(text, element)!;
    expect(once.text).toContain('// mine');
    const twice = grow(once.text, element)!;
    expect(parse(twice.text).interface.vconcat).toEqual([{ hconcat: [1] }, element, element]);
    expect(twice.pointer).toBe('/interface/vconcat/2');
  });

  it('needs an interface', () => {
    for (const text of ['', '{}', '[]', '{"interface": 3}', '{"inter'])
      expect(grow(text, element)).toBeUndefined();
  });
});
