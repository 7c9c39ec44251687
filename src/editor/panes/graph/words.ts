import { bytesInWords } from '../../../base/messages/entry.ts';
import type { ProgramNode } from '../../../compiler/program.ts';
import type { NodeState } from '../../../runtime/dataflow/states.ts';
import { toFault } from '../../../runtime/fault.ts';
import { amount } from '../../../runtime/views/labels.ts';

/** Describes a node: what it computes, and of which layers. */
export function nodeInWords({ op, params }: ProgramNode): string {
  const [kind, name] = op.split('/') as [string, string];
  const layers = [params.layer, partOf(params.from), partOf(params.to)].filter((part) => part !== undefined);
  const verb = kind === 'attribution' ? `${name} attribution` : name;
  return [verb, layers.map(inWords).join(' → ')].filter((words) => words !== '').join(' ');
}

const partOf = (end: unknown): unknown => (end as { layer?: unknown } | undefined)?.layer;

function inWords(layer: unknown): string {
  return typeof layer === 'string' ? layer : `(${(layer as { $param: string }).$param})`;
}

/** Describes the state of a node. `kept`: its value is older than the request for it. */
export function stateInWords(state: NodeState, kept: boolean): string {
  switch (state.status) {
    case 'empty':
      return 'nothing chosen';
    case 'idle':
      return 'not asked for';
    case 'ready':
      return state.from === 'source' ? 'from storage' : kept ? 'cached' : 'ready';
    default:
      return state.status;
  }
}

const timeInWords = (ms: number): string => (ms < 1 ? 'under 1 ms' : `${amount(Math.round(ms), false)} ms`);

/** Describes the cost of a node: `12 ms, 1.5 kB`. */
export function costInWords(state: NodeState): string {
  const { ms, bytes } = state as { ms?: number; bytes?: number };
  return [
    ...(ms === undefined ? [] : [timeInWords(ms)]),
    ...(bytes === undefined ? [] : [bytesInWords(bytes)]),
  ].join(', ');
}

interface Plan {
  way: string;
  active?: boolean;
  passes: number;
  batches: number;
  flops: number;
  predictedMs: number;
  measuredMs: number;
}

const WAYS: Record<string, string> = {
  pull: 'backward, from each target',
  push: 'forward, from each source',
  closed: 'closed form above the mean over positions',
  run: 'forward runs',
};

/** Describes the plan of an attribution in rows; none where there is no plan. */
export function planInWords(state: NodeState): [string, string][] {
  const plan = (state as { notes?: { plan?: Plan } }).notes?.plan;
  if (!plan) return [];
  return [
    ['Way', `${WAYS[plan.way] ?? plan.way}${plan.active ? ', only what no rectifier cuts' : ''}`],
    ['Passes', `${plan.passes} in ${plan.batches} ${plan.batches === 1 ? 'batch' : 'batches'}`],
    ['Operations', `${amount(plan.flops / 1e9, false)} billion foreseen`],
    ['Time', `${timeInWords(plan.predictedMs)} foreseen, ${timeInWords(plan.measuredMs)} measured`],
  ];
}

/** Returns the reason why a node failed, if it did. */
export const failureOf = (state: NodeState): string | undefined =>
  state.status === 'failed' ? toFault(state.error).message : undefined;
