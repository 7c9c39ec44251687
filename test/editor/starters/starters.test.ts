import { expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { STARTERS, startFrom } from '../../../src/editor/starters/starters.ts';
import { complete } from '../../../src/language/complete.ts';
import { aroundOf } from '../../language/gallery.ts';
import { manifestOf } from '../../support/models.ts';

const manifests = { net: await manifestOf('googlenet') };
const minis = { net: await manifestOf('mini-inception') };

it.each(STARTERS)(
  '$title is a document without a fault, and what one changes first can be completed',
  (starter) => {
    const { text, from, to } = startFrom(starter);
    const known = text.includes('googlenet') ? manifests : minis;
    expect(compile(text, known).diagnostics).toEqual([]);
    expect(text.slice(from, to)).toBe(starter.first);
    const items = complete(text, to, { ...aroundOf(text), manifests: known })?.items ?? [];
    expect(items.filter(({ unfit }) => unfit === undefined).length).toBeGreaterThan(0);
  },
);
