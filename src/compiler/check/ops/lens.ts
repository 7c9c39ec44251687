import { at as entryAt } from '../../../base/at.ts';
import { isOfText } from '../../../base/manifest.ts';
import { isStream, lensOf } from '../../../base/transformer.ts';
import { axisNames, describeType } from '../axes.ts';
import { inputOf } from '../factors.ts';
import { manifestOf } from '../scope.ts';
import type { Axis, TypedSubstrate } from '../type.ts';
import type { At, Typed } from './rule.ts';

/**
 * Projects values of a residual stream onto the scores (logit lens, nostalgebraist 2020): what the network would say if
 * no further block followed.
 */
export function ontoScores(at: At, onto: TypedSubstrate): Typed | undefined {
  const { scope, pointer, type, of } = at;
  const manifest = manifestOf(scope, onto.network, pointer);
  if (!manifest) return undefined;
  const lens = lensOf(manifest);
  const { axes: read = [], shape = [] } = lens?.from ?? {};
  const own = type.axes.slice(-read.length);
  const isOfStream = own.every(({ layer }) => typeof layer !== 'string' || isStream(manifest, layer));
  const fits = axisNames(own).join() === read.join() && entryAt(own, -1).size === shape.at(-1);
  const input = inputOf(of);
  if (!lens || !fits || !isOfStream || input === undefined) {
    const wanted = 'the residual stream of a transformer (`net/block3/neuron`) onto its output';
    return scope.report.add('op-content', pointer, { op: 'project', wanted, found: describeType(type) });
  }
  const { from, to } = lens;
  const scores = (to.axes ?? []).map((name, i): Axis => {
    return { name, size: isOfText(manifest, name) ? null : entryAt(to.shape, i), layer: to.name };
  });
  return {
    op: { params: {}, lens: { from: from.name, to: to.name } },
    type: {
      ...type,
      axes: [...type.axes.slice(0, -read.length), ...scores],
      kept: [],
      unit: { kind: 'activation', words: 'logit', signed: true },
    },
  };
}
