import { describe, expect, it } from 'vitest';
import type { ParamType, ParamValue, Program, ProgramParam } from '../../src/compiler/program.ts';
import { valueFor } from '../../src/embed/param-value.ts';

const program = {
  networks: {
    net: {
      hash: '',
      labels: ['tabby', 'German shepherd', 'cougar'],
      shapes: { mixed4d: { axes: ['y', 'x', 'channel'], shape: [14, 14, 512] } },
    },
  },
  inputs: { photo: { image: 'tabby' } },
} as unknown as Program;
const given = (type: ParamType, value: unknown): unknown => {
  const param = { name: 'it', type, network: 'net', value: null, pointer: '' } as ProgramParam;
  try {
    return valueFor(param, value as ParamValue, program);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a value that a page gives a param', () => {
  it.each([
    ['class', 'german Shepherd', 1],
    ['class', 2, 2],
    ['class', null, null],
    ['position', { x: 0, y: 1 }, { x: 0, y: 1 }],
    ['atom', { layer: 'mixed4d', index: 3 }, { layer: 'mixed4d', index: 3 }],
    ['input', 'photo', 'photo'],
    ['number', 0.5, 0.5],
    ['boolean', false, false],
  ] as const)('of type %s may be %j', (type, value, kept) => {
    expect(given(type, value)).toEqual(kept);
  });

  it.each([
    ['class', 'tabi', 'unknown-class'],
    ['class', 3, 'index-range'],
    ['class', Number.NaN, 'index-range'],
    ['class', true, 'param-value'],
    ['position', { x: 2, y: 0 }, 'param-value'],
    ['position', 'left', 'param-value'],
    ['atom', { layer: 'mixed4d' }, 'param-value'],
    ['atom', { layer: 'mixed4d', index: 512 }, 'index-range'],
    ['atom', { network: 'net', layer: 'mixed4d', index: -1 }, 'index-range'],
    ['input', 'phot', 'unknown-input'],
    ['network', 'other', 'unknown-network'],
    ['number', Number.NaN, 'param-value'],
    ['boolean', 'true', 'param-value'],
  ] as const)('of type %s may not be %j', (type, value, code) => {
    expect(given(type, value)).toBe(code);
  });
});
