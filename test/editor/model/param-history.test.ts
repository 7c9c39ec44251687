import { describe, expect, it } from 'vitest';
import type { PresentValue } from '../../../src/compiler/program.ts';
import { ParamHistory } from '../../../src/editor/model/param-history.ts';
import type { Session } from '../../../src/runtime/session.ts';

type Listener = Parameters<Session['onParam']>[0];

function history() {
  let say: Listener | undefined;
  const session = {
    onParam: (listener: Listener) => {
      say = listener;
      return () => {
        say = undefined;
      };
    },
  };
  const made = new ParamHistory(session as unknown as Session);
  const set = (name: string, value: PresentValue, options = {}) => say?.(name, value, options);
  return { made, set };
}

describe('the history of params', () => {
  it('lists changes, the newest first, with what set them', () => {
    const { made, set } = history();
    set('a', 1, { by: 'control' });
    set('b', 2);
    expect(made.changes.map(({ name, by, passing }) => [name, by, passing])).toEqual([
      ['b', 'code', false],
      ['a', 'control', false],
    ]);
    expect(made.last('a')?.value).toBe(1);
    expect(made.last('c')).toBeUndefined();
  });

  it('keeps only the last place of a hover, and ends', () => {
    const { made, set } = history();
    set('a', 1);
    for (let i = 0; i < 50; i++) set('a', i, { passing: true, by: 'e0' });
    expect(made.changes.map(({ value }) => value)).toEqual([49, 1]);
    made.dispose();
    set('a', 9);
    expect(made.changes).toHaveLength(2);
  });

  it('does not grow without end', () => {
    const { made, set } = history();
    for (let i = 0; i < 1000; i++) set('a', i);
    expect(made.changes).toHaveLength(200);
  });
});
