import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/compiler/compile.ts';
import { Changes } from '../../../../src/editor/panes/graph/changes.ts';
import { namesOf, pointersOf } from '../../../../src/editor/panes/graph/pointers.ts';
import {
  costInWords,
  failureOf,
  nodeInWords,
  planInWords,
  stateInWords,
} from '../../../../src/editor/panes/graph/words.ts';
import type { NodeState } from '../../../../src/runtime/dataflow/states.ts';
import { manifestOf } from '../../../support/models.ts';

const teaser = readFileSync(new URL('../../../../specs/teaser.json', import.meta.url), 'utf8');
const { program } = compile(teaser, { net: await manifestOf('mini-inception') });
const nodes = Object.entries(program!.nodes);

describe('nodes in words', () => {
  it('say what they do and of what', () => {
    const words = nodes.map(([, node]) => nodeInWords(node));
    expect(words).toEqual(
      expect.arrayContaining(['picture', 'run', 'linear attribution mixed4d → output', 'activation mixed4d']),
    );
    const bound = { op: 'network/activation', params: { layer: { $param: 'layer' } } };
    expect(nodeInWords(bound as never)).toBe('activation (layer)');
  });

  it('say how they stand, what they cost and why they failed', () => {
    const ready: NodeState = { status: 'ready', ms: 12.4, bytes: 1500, at: 0, from: 'computed' };
    expect(stateInWords(ready, false)).toBe('ready');
    expect(stateInWords(ready, true)).toBe('cached');
    expect(stateInWords({ ...ready, from: 'source' }, true)).toBe('from storage');
    expect(stateInWords({ status: 'empty' }, false)).toBe('nothing chosen');
    expect(costInWords(ready)).toBe('12 ms, 1.5 kB');
    expect(costInWords({ status: 'idle' })).toBe('');
    expect(failureOf(ready)).toBeUndefined();
    expect(failureOf({ status: 'failed', error: new Error('no memory'), at: 0 })).toMatch(/no memory/);
  });

  it('say the plan of an attribution, foreseen and measured', () => {
    const plan = {
      ...{ way: 'push', passes: 196, perBatch: 98, batches: 2, flops: 3e9, active: true },
      ...{ predictedMs: 300, measuredMs: 271.3 },
    };
    const state: NodeState = { status: 'ready', at: 0, notes: { plan } };
    expect(planInWords(state)).toEqual([
      ['Way', 'forward, from each source, only what no rectifier cuts'],
      ['Passes', '196 in 2 batches'],
      ['Operations', '3 billion foreseen'],
      ['Time', '300 ms foreseen, 271 ms measured'],
    ]);
    expect(planInWords({ status: 'idle' })).toEqual([]);
  });
});

describe('nodes in the text', () => {
  it('each have a place, and those with a name their own', () => {
    const pointers = pointersOf(program!);
    expect([...pointers.keys()].sort()).toEqual(nodes.map(([id]) => id).sort());
    expect(pointers.get(program!.contents.forA!)).toBe('/contents/forA');
    expect(namesOf(program!).get(program!.contents.evidence!)).toBe('#evidence');
  });
});

describe('changes', () => {
  const states = (keys: Record<string, string>, at = 0) =>
    new Map(
      Object.entries(keys).map(([node, key]): [string, NodeState] => [node, { key, status: 'ready', at }]),
    );

  it('are fresh where an edit brought them, and nowhere in another document', () => {
    const changes = new Changes();
    changes.note(states({ a: '1', b: '2' }), true);
    expect(changes.fresh.size).toBe(0);
    changes.note(states({ a: '1', c: '3' }), false);
    expect([...changes.fresh]).toEqual(['c']);
    changes.note(states({ a: '1', c: '3' }), false);
    expect([...changes.fresh]).toEqual(['c']);
    changes.note(states({ d: '4' }), true);
    expect(changes.fresh.size).toBe(0);
  });

  it('tell a value that was there already from one that was computed for this', () => {
    const changes = new Changes();
    changes.note(states({ a: '1' }), true);
    expect(changes.kept('a', states({ a: '1' }).get('a')!)).toBe(false);
    changes.note(states({ a: '2' }), false);
    expect(changes.kept('a', { status: 'ready', at: 0 })).toBe(true);
    expect(changes.kept('a', { status: 'ready', at: performance.now() + 1 })).toBe(false);
    expect(changes.kept('gone', { status: 'ready', at: 0 })).toBe(false);
  });
});
