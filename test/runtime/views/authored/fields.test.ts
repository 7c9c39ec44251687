import { describe, expect, it } from 'vitest';
import { cursor, ITEM, side } from '../../../../src/runtime/views/authored/fields.ts';

const read = (field: string, value: unknown) => ITEM.get(field)!(value);
const ADDRESS = 'url("http://outside.example/seen")';

describe('what a scene may hold', () => {
  it.each(['red', '#12f', 'rgb(1, 2, 3)', 'hsl(0.5turn 40% 50% / 0.5)', 'transparent'])(
    'as a colour: %s',
    (colour: string) => expect(read('fill', colour)).toBe(colour),
  );

  it.each<{ value: unknown }>([
    { value: ADDRESS },
    { value: 'url(#other)' },
    { value: 'URL(http://outside.example)' },
    { value: 'u\\72l(http://outside.example)' },
    { value: 'image-set("http://outside.example" 1x)' },
    { value: 'red; background: url(x)' },
    { value: 'var(--secret)' },
    { value: [ADDRESS] },
    { value: ['red'] },
    { value: { toString: 'red' } },
    { value: { gradient: 'conic', stops: [] } },
    { value: { gradient: 'linear', stops: 'red' } },
    { value: 7 },
  ])('not as a colour: $value', ({ value }) => {
    expect(read('fill', value)).toBeUndefined();
    expect(read('stroke', value)).toBeUndefined();
  });

  it('as a gradient: places and colours, nothing else', () => {
    const stops = [{ offset: 0, color: 'red' }, { offset: 'x', color: ADDRESS, more: ADDRESS }, null];
    expect(read('fill', { gradient: 'linear', id: `x) ${ADDRESS}`, x1: 0, y1: 'a', x2: 1, stops })).toEqual({
      gradient: 'linear',
      x1: 0,
      x2: 1,
      stops: [
        { offset: 0, color: 'red' },
        { offset: 0, color: 'transparent' },
        { offset: 0, color: 'transparent' },
      ],
    });
  });

  it.each([
    ['font', 'Noto Sans, "思源黑体", monospace', true],
    ['font', `x; background: ${ADDRESS}`, false],
    ['blend', 'multiply', true],
    ['blend', ADDRESS, false],
    ['path', 'M 0,0 L1e-3-2.5Z', true],
    ['path', ADDRESS, false],
    ['shape', 'triangle-up', true],
    ['x', 1.5, true],
    ['x', Number.NaN, false],
    ['x', '1', false],
    ['clip', true, true],
    ['clip', 'true', false],
    ['strokeDash', [4, 2], true],
    ['strokeDash', [1e-9], false],
    ['strokeDash', ADDRESS, false],
  ])('%s: %j: %s', (field, value, allowed) => {
    expect(read(field, value)).toEqual(allowed ? value : undefined);
  });

  it('no address of a picture or a link, under any name', () => {
    for (const name of ['href', 'url', 'image', 'src', 'datum', 'mark', '_svg', 'context', '__proto__']) {
      expect(ITEM.has(name)).toBe(false);
    }
  });

  it('texts of a length that can be drawn', () => {
    expect(read('text', ['a', 1, ADDRESS, {}])).toEqual(['a', 1, ADDRESS, '']);
    expect(read('text', 'x'.repeat(1e6))).toHaveLength(5000);
  });

  it('a pointer by its name, and sides of a picture that can be made', () => {
    expect([cursor('ew-resize'), cursor(`${ADDRESS}, pointer`), cursor(['pointer'])]).toEqual([
      'ew-resize',
      '',
      '',
    ]);
    expect([side(300), side(-1), side('x'), side(Number.NaN)]).toEqual([300, 0, 0, 0]);
    expect(() => side(1e9)).toThrow(expect.objectContaining({ code: 'vega-limit' }));
  });
});
