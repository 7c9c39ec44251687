import type { Context } from './context.ts';
import { defaultsOf } from './defaults.ts';
import { normalizeFaithfulness } from './faithfulness.ts';
import {
  isParamRef,
  type NormalAttribution,
  type NormalContent,
  type NormalExamples,
  type NormalOp,
  type ParamRef,
} from './normal-content.ts';
import { ofEachLayer } from './repeat.ts';
import { normalizeSubstrate } from './substrate.ts';
import { isWeights, normalizeWeights } from './weights.ts';
import type {
  WrittenContent,
  WrittenExamples,
  WrittenOp,
  WrittenSource,
  WrittenSubstrate,
} from './written.ts';

/**
 * Returns a content written out: texts become the substrate or reference that they mean, and defaults are filled in.
 */
export function normalizeContent(form: WrittenContent, context: Context): NormalContent {
  const examples = typeof form === 'string' && EXAMPLES.exec(form);
  if (examples) return examplesOf(examples);
  if (isWeights(form)) return normalizeWeights(form, context);
  if (typeof form === 'string' || !('type' in form)) return normalizeSubstrate(form, context);
  switch (form.type) {
    case 'activation':
      return { type: 'activation', of: normalizeSubstrate(form.of, context), ...inputOf(form, context) };
    case 'attribution': {
      const { to, score = 'logit', against, relax = false, either = false } = form;
      const from = sourceOf(form.from, context);
      const { method = isExamples(from) ? 'influence' : 'linear' } = form;
      return {
        type: 'attribution',
        from,
        to: normalizeSubstrate(to, context),
        ...inputOf(form, context),
        method: methodOf(method),
        score,
        ...(against === undefined ? {} : { against }),
        relax,
        either,
      };
    }
    case 'transform':
      return {
        type: 'transform',
        of: normalizeContent(form.of, context),
        ...(form.with === undefined ? {} : { with: normalizeContent(form.with, context) }),
        ops: form.ops.map((op) => normalizeOp(op, context)),
      };
    case 'network':
      return normalizeSubstrate(form, context);
    case 'dataset':
      return writtenExamples(form);
    case 'faithfulness':
      return normalizeFaithfulness(form);
    case 'dictionary':
      return { ...(context.network === undefined ? {} : { network: context.network }), ...form };
    case 'agreement': {
      const { measure = 'cka', ...rest } = form;
      const dataset = rest.input ?? context.dataset;
      return { ...rest, measure, ...(dataset === undefined ? {} : { input: dataset }) };
    }
    case 'stack':
      return {
        type: 'stack',
        layers: form.layers,
        of: ofEachLayer(form).map((one) => normalizeContent(one as WrittenContent, context)),
      };
    case 'doubt': {
      const { of, measure = 'share', k = 8, render = {}, input = context.dataset } = form;
      const dataset = input === undefined ? {} : { input };
      return { type: 'doubt', of: normalizeSubstrate(of, context), ...dataset, measure, k, render };
    }
  }
}

/** Returns a method as an object with its defaults; a param that chooses one as it is. */
function methodOf(
  method: NonNullable<Extract<WrittenContent, { type: 'attribution' }>['method']>,
): NormalAttribution['method'] {
  if (isParamRef(method)) return method;
  const named = typeof method === 'string' ? { type: method } : method;
  return { ...defaultsOf('attribution', named.type), ...named };
}

/** Returns what an attribution is from. */
function sourceOf(form: WrittenSource, context: Context): NormalAttribution['from'] {
  const examples = typeof form === 'string' && EXAMPLES.exec(form);
  if (examples) return examplesOf(examples);
  if (typeof form === 'object' && 'dataset' in form) return writtenExamples(form);
  if (isWeights(form)) return normalizeWeights(form, context);
  return normalizeSubstrate(form, context);
}

/** Returns examples written out: an index that begins with `#` becomes a reference to a content. */
function writtenExamples({ index, ...form }: WrittenExamples): NormalExamples {
  if (index === undefined) return form;
  return { ...form, index: typeof index === 'string' ? { ref: index.slice(1) } : index };
}

const isExamples = (from: NormalAttribution['from']): from is NormalExamples => 'dataset' in from;

/** `dataset/example`, or `dataset/example/number`. */
const EXAMPLES = /^([^/#]+)\/example(?:\/(\d+))?$/;

const examplesOf = ([, dataset = '', number]: RegExpExecArray): NormalExamples => ({
  type: 'dataset',
  dataset,
  ...(number === undefined ? {} : { index: Number(number) }),
});

type ContentInput = { input?: string | string[] | ParamRef };

function inputOf(form: ContentInput, context: Context): ContentInput {
  const input = form.input ?? context.input;
  return input === undefined ? {} : { input };
}

/** The keys of an operation that name other contents, in shorthand or written out. */
export interface Named {
  fit?: WrittenContent;
  onto?: WrittenSubstrate;
  among?: (number | string)[] | WrittenContent;
  over?: string | string[];
}

/**
 * Returns an operation written out: `"difference"` like `{"op": "difference"}`, with the defaults of its Definition.
 */
function normalizeOp(form: WrittenOp, context: Context): NormalOp {
  const written = typeof form === 'string' ? { op: form } : form;
  const { fit, onto, among, over, ...op }: Named & { op: string } = written;
  return {
    ...defaultsOf('transform', op.op),
    ...op,
    ...(over === undefined ? {} : { over: axesOf(over) }),
    ...(fit === undefined ? {} : { fit: context.content(fit) }),
    ...(among === undefined ? {} : { among: Array.isArray(among) ? among : context.content(among) }),
    ...(onto === undefined ? {} : { onto: context.substrate(onto) }),
  };
}

/** Returns axes, or another word, with y and x in place of `position`. */
function axesOf(over: string | string[]): string | string[] {
  if (!over.includes('position')) return over;
  return [...new Set([over].flat().flatMap((axis) => (axis === 'position' ? ['y', 'x'] : axis)))];
}
