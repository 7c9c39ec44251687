import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';

const net = await manifestOf('stories260k');

const CONTENTS = {
  pattern: { type: 'activation', of: 'net/block2/pattern/neuron' },
  one: { type: 'transform', of: '#pattern', ops: [{ op: 'slice', axis: 'head', at: 3 }] },
  tokens: { type: 'activation', of: 'net/block1/spatial' },
  channels: { type: 'activation', of: 'net/block1/neuron' },
  one_channel: { type: 'activation', of: 'net/block1/channel' },
};

function shown(mark: string, content: keyof typeof CONTENTS, more: object = {}) {
  const document = {
    networks: { net: { model: 'stories260k' } },
    params: [
      { name: 'here', type: 'number', value: 0 },
      { name: 'word', type: 'string', value: 'a' },
    ],
    inputs: { said: { text: 'Lily and Tom' } },
    contents: CONTENTS,
    interface: { type: 'infovis', mark, content: `#${content}`, ...more },
  };
  const { diagnostics, program } = compile(JSON.stringify(document), { net });
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  return { codes: faults.map(({ code, pointer }) => `${code} ${pointer}`), element: program!.elements[0]! };
}

describe('marks of tokens', () => {
  it.each([
    ['tokens', 'tokens'],
    ['tokens', 'channels'],
    ['pattern', 'pattern'],
    ['pattern', 'one'],
  ] as const)('%s shows %s', (mark, content) => {
    expect(shown(mark, content).codes).toEqual([]);
  });

  it.each([
    ['tokens', 'pattern'],
    ['tokens', 'one'],
    ['tokens', 'one_channel'],
    ['pattern', 'tokens'],
    ['pattern', 'channels'],
  ] as const)('%s does not show %s', (mark, content) => {
    expect(shown(mark, content).codes).toEqual(['mark-content /interface']);
  });
});

describe('selections of tokens and heads', () => {
  it.each([
    ['tokens', 'tokens', 'here', 'token'],
    ['bars', 'tokens', 'here', 'token'],
    ['pattern', 'pattern', 'here', 'token'],
    ['pattern', 'pattern', { param: 'here', field: 'token' }, 'token'],
    ['pattern', 'pattern', { param: 'here', field: 'head' }, 'head'],
    ['matrix', 'one', 'here', 'token'],
  ] as const)('%s of %s, %j', (mark, content, selects, field) => {
    const { codes, element } = shown(mark, content, { selects });
    expect(codes).toEqual([]);
    expect(element.selects).toEqual([{ param: 'here', on: 'hover', field }]);
  });

  it('are numbers that the content has', () => {
    const refused = (mark: string, content: keyof typeof CONTENTS, selects: unknown) =>
      shown(mark, content, { selects }).codes;
    const fault = ['selects-content /interface/selects/0/param'];
    expect(refused('tokens', 'tokens', [{ param: 'here', field: 'head' }])).toEqual(fault);
    expect(refused('pattern', 'one', [{ param: 'here', field: 'head' }])).toEqual(fault);
    expect(refused('tokens', 'tokens', [{ param: 'word' }])).toEqual(fault);
    expect(refused('bars', 'one_channel', [{ param: 'here' }])).toEqual(fault);
  });

  it('highlight the token of a number', () => {
    const { codes, element } = shown('tokens', 'tokens', { highlight: { param: 'here' } });
    expect(codes).toEqual([]);
    expect(element.highlight).toEqual({ param: 'here', field: 'token' });
  });
});

describe('the head that a pattern shows alone', () => {
  it('is one of its own, or that of a param', () => {
    expect(shown('pattern', 'pattern', { head: 7 }).codes).toEqual([]);
    const bound = shown('pattern', 'pattern', { head: { param: 'here' }, arcs: true });
    expect(bound.codes).toEqual([]);
    expect(bound.element.bound).toEqual({ head: 'here' });
    expect(shown('pattern', 'pattern', { head: 8 }).codes).toEqual(['index-range /interface/head']);
    expect(shown('pattern', 'one', { head: 0 }).codes).toEqual(['axis-missing /interface/head']);
  });
});
