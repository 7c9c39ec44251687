import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { beforeAll, describe, expect, it } from 'vitest';
import { limitVega } from '../../../../src/runtime/views/authored/limits.ts';

beforeAll(limitVega);

/** The first error of a specification that is evaluated once. */
async function errorOf(spec: object): Promise<unknown> {
  let found: unknown;
  const nothing = () => logger;
  const error = (what: unknown) => {
    found ??= what;
    return logger;
  };
  const logger = { level: nothing, error, warn: nothing, info: nothing, debug: nothing };
  const runtime = parse({ marks: [], ...spec } as never, undefined, { ast: true } as never);
  await new View(runtime, {
    ...({ expr: expressionInterpreter } as object),
    logger: logger as never,
  }).runAsync();
  return found;
}

const rows = (stop: number, ...transform: object[]) => ({
  data: [{ name: 'a', transform: [{ type: 'sequence', start: 0, stop }, ...transform] }],
});
const signal = (update: string) => ({ signals: [{ name: 'a', update }] });

describe('an evaluation', () => {
  it.each([
    ['a long sequence', rows(1e9)],
    [
      'a sequence of small steps',
      { data: [{ name: 'a', transform: [{ type: 'sequence', start: 0, stop: 1, step: 1e-9 }] }] },
    ],
    ['rows by rows', rows(20_000, { type: 'cross' })],
    ['a curve of many steps', rows(10, { type: 'kde', field: 'data', steps: 1e9 })],
    ['a fine net', { data: [{ name: 'a', transform: [{ type: 'graticule', step: [1e-5, 1e-5] }] }] }],
    ['a large raster', rows(3, { type: 'kde2d', x: { expr: '1' }, y: { expr: '1' }, size: [1e6, 1e6] })],
    ['many marks', { ...rows(100_000), marks: [{ type: 'symbol', from: { data: 'a' } }] }],
    ['an array', signal('length(sequence(1e9))')],
    ['a text', signal("length(pad('x', 1e9, 'y', 'left'))")],
  ])('stops before it makes too much: %s', async (_what, spec) => {
    expect(await errorOf(spec)).toMatchObject({ code: 'vega-limit' });
  });

  it('makes what can be drawn', async () => {
    const spec = {
      ...rows(300, { type: 'cross' }),
      ...signal("pad('x', 9, 'y', 'left') + length(sequence(1e4))"),
    };
    expect(await errorOf(spec)).toBeUndefined();
  });
});
