import { readdirSync, readFileSync } from 'node:fs';
import type { Manifest } from '../../src/base/manifest.ts';
import { mapped } from '../../src/base/mapped.ts';
import { networksOf } from '../../src/compiler/compile.ts';
import type { Around } from '../../src/language/complete.ts';
import type { Item } from '../../src/language/item.ts';
import { manifestOf } from '../support/models.ts';

const SPECS = new URL('../../specs/', import.meta.url);
const manifest = await manifestOf('mini-inception');
/** Networks that the small one can't stand for. */
const transformers: Record<string, Manifest> = {
  stories260k: await manifestOf('stories260k'),
  'mini-vit': await manifestOf('mini-vit'),
};

/** Every document of the gallery: [id, text]. */
export const gallery = readdirSync(SPECS)
  .filter((file) => file.endsWith('.json') && file !== 'index.json')
  .map((file): [string, string] => [file.slice(0, -5), readFileSync(new URL(file, SPECS), 'utf8')]);

/** One document of the gallery. */
export const spec = (id: string): string => gallery.find(([name]) => name === id)![1];

/** What can be looked up beside a text: the small network under each name that it gives one, but for transformers. */
export const aroundOf = (text: string): Around => ({
  manifests: {
    net: manifest,
    ...mapped(networksOf(text), ({ model = '' }) => transformers[model] ?? manifest),
  },
  bundled: { images: ['dog-and-cat', 'cow'], datasets: ['objects'], models: ['default', 'mini-inception'] },
});

/** The text and the offset of a text in which `|` is the cursor. */
export function cursorIn(text: string): { text: string; offset: number } {
  const offset = text.indexOf('|');
  return { text: text.replace('|', ''), offset };
}

/** The text after an item was chosen. */
export function chosen(text: string, { range, insert, commaAt }: Item): string {
  const after = text.slice(0, range.from) + insert + text.slice(range.to);
  return commaAt === undefined ? after : `${after.slice(0, commaAt)},${after.slice(commaAt)}`;
}
