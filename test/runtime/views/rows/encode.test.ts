import { describe, expect, it } from 'vitest';
import type { ProgramElement } from '../../../../src/compiler/program.ts';
import { factsOf } from '../../../../src/runtime/views/facts.ts';
import { remarksOf } from '../../../../src/runtime/views/remarks.ts';
import { encodeRows } from '../../../../src/runtime/views/rows/encode.ts';
import { entryRows, MOST_POINTS } from '../../../../src/runtime/views/rows/rows.ts';
import { byHand } from '../../../support/value.ts';

const element = (encode: Record<string, string>, mark = 'list') =>
  ({ encode, mark }) as unknown as ProgramElement;
const content = byHand([['channel', 3]], [4, -2, 1]);
const rows = (encode: Record<string, string>, also = {}) =>
  encodeRows(entryRows(content, element(encode), undefined), element(encode), { content, also });

describe('encodeRows', () => {
  it('opacity is the share of the largest magnitude; the area of a picture follows its number', () => {
    const made = rows({ opacity: 'value', size: 'magnitude' });
    expect(made.map(({ opacity }) => opacity)).toEqual([1, 0.5, 0.25]);
    expect(made.map(({ size }) => size)).toEqual([1, Math.SQRT1_2, 0.5]);
  });

  it('what counts against is marked, so that an opacity hides no sign', () => {
    expect(rows({ opacity: 'value' }).map(({ against }) => against)).toEqual([false, true, false]);
  });

  it('another content sets the looks by atom, whatever the order of its own entries', () => {
    const other = byHand([['channel', 2]], [8, 2], 'attribution');
    other.axes[0]!.index = [2, 0];
    expect(rows({}, { opacity: other }).map(({ opacity }) => opacity)).toEqual([0.25, 0, 1]);
  });

  it('a share ends at one, not at the largest that happens to be there', () => {
    const share = byHand([['channel', 3]], [0.5, 0.25, 0], 'share of the largest');
    expect(rows({}, { opacity: share }).map(({ opacity }) => opacity)).toEqual([0.5, 0.25, 0]);
  });

  it('order puts the largest first', () => {
    expect(rows({ order: 'value' }).map(({ index, slot }) => [index, slot])).toEqual([
      [0, 0],
      [2, 1],
      [1, 2],
    ]);
  });
});

describe('remarksOf', () => {
  it('says what looks stand for, and from where to where', () => {
    expect(remarksOf(element({ opacity: 'value' }), { content, also: {} })).toEqual([
      'Opacity: activation, 0 to 4 (tinted: negative).',
    ]);
  });

  it('says what groups leave out', () => {
    const groups = { ...byHand([['group', 2]], [1, 2]), notes: { share: 0.738, error: 0.53, negative: 0 } };
    const said = factsOf(element({}), { content: groups, also: {} }, undefined);
    expect(said.map(({ words }) => words)).toEqual([
      'The groups show 74 % of the activation.',
      'Reconstruction error: 0.53.',
    ]);
  });

  it('says what a list has no room for', () => {
    const many = byHand(
      [['channel', 384]],
      Array.from({ length: 384 }, (_, i) => i),
    );
    expect(remarksOf({ ...element({}, 'bars'), lists: true }, { content: many, also: {} })).toEqual([
      'The first 100 of 384 are shown.',
    ]);
  });

  it('all channels of a layer have room in a scatter plot', () => {
    const many = byHand(
      [['channel', 384]],
      Array.from({ length: 384 }, (_, i) => i),
    );
    expect(remarksOf({ ...element({}, 'scatter'), lists: true }, { content: many, also: {} })).toEqual([]);
    expect(entryRows(many, element({}), undefined, 384, MOST_POINTS)).toHaveLength(384);
  });
});
