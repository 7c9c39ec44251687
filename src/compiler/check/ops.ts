import { type DefinitionParam, definitionOf } from '../../../schema/dist/definitions.ts';
import type { TransformName } from '../../../schema/dist/params.ts';
import { at } from '../../base/at.ts';
import { join } from '../../base/pointer.ts';
import type { NormalOp } from '../normalize/normal-content.ts';
import { bindParams } from './bind.ts';
import { aggregate } from './ops/aggregate.ts';
import { beyond, correlation, difference, flips, product, pValue, ratio } from './ops/compare.ts';
import { filter } from './ops/filter.ts';
import { accuracy, confusion } from './ops/judge.ts';
import { blur, inside, project } from './ops/maps.ts';
import { agreement, match, similarity } from './ops/networks.ts';
import { loadings, reduce } from './ops/reduce.ts';
import type { Rule } from './ops/rule.ts';
import { clip, normalize } from './ops/scale.ts';
import { reorder, select } from './ops/select.ts';
import { separate } from './ops/separate.ts';
import { slice } from './ops/slice.ts';
import type { Scope } from './scope.ts';
import type { TypedContent, TypedOp, TypedTransform } from './type.ts';

/** The rule of each operation: its effect on the type of a content, and which contents it rejects. */
const RULES: Record<TransformName, Rule> = {
  top: select,
  bottom: select,
  extremes: select,
  sort: reorder,
  slice,
  filter,
  aggregate,
  normalize,
  clip,
  difference,
  ratio,
  product,
  beyond,
  correlation,
  flips,
  reduce,
  loadings,
  project,
  blur,
  inside,
  accuracy,
  confusion,
  similarity,
  match,
  agreement,
  separate,
  'p-value': pValue,
};

/** Types of params that are not plain values and are checked by the rules. */
const BY_RULE: readonly DefinitionParam['type'][] = ['content', 'substrate', 'at', 'entries'];

const readsSecond = ({ op }: NormalOp): boolean => definitionOf('transform', op)?.second === true;

/** Type-checks a chain of operations, applied in order. */
export function checkOps(
  scope: Scope,
  ops: NormalOp[],
  of: TypedContent,
  second: TypedContent | undefined,
  pointer: string,
): TypedTransform | undefined {
  let typed: TypedTransform = {
    kind: 'transform',
    of,
    ...(second ? { with: second } : {}),
    ops: [],
    type: of.type,
  };
  for (const [i, op] of ops.entries()) {
    const next = checkOp(scope, op, typed, join(pointer, 'ops', i));
    if (!next) return undefined;
    typed = next;
  }
  if (second && !ops.some(readsSecond)) {
    scope.report.add('no-with', join(pointer, 'with'), { op: at(ops, -1).op });
  }
  return typed;
}

function checkOp(
  scope: Scope,
  op: NormalOp,
  so: TypedTransform,
  pointer: string,
): TypedTransform | undefined {
  const { op: name, ...said } = op;
  const definition = definitionOf('transform', name)!;
  const byRule = definition.params.filter(({ type }) => BY_RULE.includes(type)).map((param) => param.name);
  const plain = Object.entries(said).filter(([key]) => !byRule.includes(key));
  const params = bindParams(scope, 'transform', name, Object.fromEntries(plain), pointer);
  const second = so.with?.type;
  if (definition.second && !second) return scope.report.add('needs-with', pointer, { op: name });
  const at = { scope, pointer, of: so, type: so.type, second };
  const result = params && RULES[name as TransformName](at, op, params);
  if (!result) return undefined;
  const { words } = result.type.unit;
  const unit = words === so.type.unit.words ? {} : { unit: words };
  const typed: TypedOp = { op: name, ...result.op, params: { ...result.op.params, ...unit } };
  return { ...so, ops: [...so.ops, typed], type: result.type };
}
