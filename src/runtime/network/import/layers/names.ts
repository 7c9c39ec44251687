import { at } from '../../../../base/at.ts';
import type { DraftOp } from '../blueprint.ts';
import type { Constant } from '../constant.ts';
import { type Plan, upstream } from './flow.ts';
import { moduleOf, prefixesOf } from './modules.ts';

/** What exporters call an operation by its kind, which says nothing about its place. */
const OPERATION = new RegExp(
  `^(${[
    'act(ivation)?\\d*|add(mm|v2)?|addn|batch_?norm(alization)?|bias_?add|cat|clip|concat(enate|v2)?|conv(2d)?|div',
    'dropout|elu|flatten|getitem|(fused)?batchnorm(v\\d)?|gelu|gemm|hard_?(sigmoid|swish|tanh)|identity|layer_?norm',
    'layernormalization|leaky_?re_?lu|linear|mat_?mul|max_?pool(2d)?|avg_?pool(2d)?|mean|mul|n|node|out|permute|re_?lu6?',
    'reshape|selu|sigmoid|silu|softmax|squeeze|tensor|transpose|_?unsafe_view|val|view',
  ].join('|')})?[_\\d]*$`,
  'i',
);

/** Names of modules of activations, of which one may serve a whole network. */
const ACTIVATION =
  /^(act(ivation)?|elu|gelu|hard_?(sigmoid|swish|tanh)|leaky_?re_?lu|p?re_?lu6?|selu|sigmoid|silu)[_\d]*$/i;

/** Names that the language reserves. */
const KEPT = ['input', 'output'];

/** Where a tensor is. */
export interface TensorPlace {
  /** From the outside in; empty where that isn't known. */
  parts: string[];
  /** Possible names: the first one that is unique is taken. */
  names: string[];
}

/**
 * Returns names for chosen tensors, as short as is unique: the part of a tensor's path that says where it is, else
 * where the weights before it are, else a number.
 * @param given names that are taken
 */
export function layerNames(plan: Plan, chosen: readonly string[], given: ReadonlySet<string>): string[] {
  const places = placesOf(plan, chosen);
  const taken = new Set([...KEPT, ...given]);
  return chosen.map((tensor, i) => {
    const word = plan.isWhole && tensor === plan.end ? 'logits' : wordFor(plan, tensor);
    const name = shortest(at(places, i), places, taken) ?? numbered(word, taken);
    taken.add(name);
    return name;
  });
}

/** Returns where each of some tensors is, by the module that computed it, the path in its name, or its weights. */
export function placesOf(plan: Plan, tensors: readonly string[]): TensorPlace[] {
  const weights = weightNames(plan);
  return tensors.map((tensor) => {
    const nearest = weights(tensor);
    const module = moduleOf(plan, tensor);
    // The weights before an activation tell more than its module.
    if (module && !ACTIVATION.test(module)) return inModule(module);
    const path = pathOf(tensor);
    // PyTorch numbers its convolutions like Keras, but names their weights after its modules.
    const isNumbered = path !== undefined && isOwn(path) && nearest?.includes('.');
    return (path && !isNumbered ? inPath(path) : undefined) ?? ofWeights(nearest) ?? { parts: [], names: [] };
  });
}

/** Returns the place of a module; numbers alone, as `0.1`, are no name. */
const inModule = (path: string): TensorPlace => ({
  parts: path.split('.'),
  names: prefixesOf(path).filter((name) => /[^\d.]/.test(name)),
});

/** Returns the place of a path; a part's name may hold its block's: that of `block_3_add` is `block_3`. */
function inPath(path: string[]): TensorPlace {
  const parts = path.flatMap((part) => {
    const [, ...blockAndRest] = /^(.*\d[a-z]?)_([a-z_]+)$/i.exec(part) ?? [];
    return blockAndRest.length > 0 ? blockAndRest : [part];
  });
  return { parts, names: [...path, path.join('.')] };
}

/** Returns the parts of a tensor's name that say where it is: `Inception/Mixed_5b/concat` -> `Inception`, `Mixed_5b`. */
function pathOf(tensor: string): string[] | undefined {
  const parts = tensor
    .replace(/(:\w+|~\d+)$/, '')
    .replace(/_output_\d+$/, '')
    .split('/')
    .filter((part) => part !== '');
  while (parts.length > 0 && OPERATION.test(at(parts, -1)) && !isOwn(parts)) parts.pop();
  return parts.length > 0 ? parts : undefined;
}

/** Whether a name alone is one by which Keras and TensorFlow number convolutions, or an author numbers pools. */
const isOwn = (parts: readonly string[]): boolean =>
  parts.length === 1 && /^(conv2d|(max|avg)pool\d+$)/.test(at(parts, 0));

/** Returns the first of a tensor's names that no other chosen one has, else its last; undefined where it is taken. */
function shortest(
  { names }: TensorPlace,
  all: readonly TensorPlace[],
  taken: ReadonlySet<string>,
): string | undefined {
  const alone = names.find(
    (name) => !taken.has(clean(name)) && all.filter((other) => other.names.includes(name)).length === 1,
  );
  if (alone !== undefined) return clean(alone);
  const whole = names.at(-1);
  return whole === undefined || taken.has(clean(whole)) ? undefined : clean(whole);
}

/** Takes the slashes out of a name: the language writes a layer between them. */
const clean = (name: string): string => name.replaceAll('/', '.').slice(0, 100);

function wordFor({ ops }: Plan, tensor: string): string {
  const kind = ops.find((op) => op.name === tensor)?.kind;
  if (kind === 'add' || kind === 'concat') return 'block';
  if (kind === 'maxpool' || kind === 'avgpool') return 'pool';
  return kind === 'conv' || kind === 'dense' ? kind : 'layer';
}

/** Returns a word with the next free number; `logits` without one where it is free. */
function numbered(word: string, taken: ReadonlySet<string>): string {
  if (word === 'logits' && !taken.has(word)) return word;
  let i = 1;
  while (taken.has(`${word}${i}`)) i++;
  return `${word}${i}`;
}

/** Returns what finds the last weights before a tensor and after the one asked for before, in the network's order. */
function weightNames(plan: Plan): (tensor: string) => string | undefined {
  const ops = upstream(plan);
  let next = 0;
  return (tensor) => {
    const end = ops.findIndex((op) => op.name === tensor) + 1;
    const name = ops
      .slice(next, end)
      .flatMap(filterOf)
      .findLast((weight) => /[./]/.test(weight));
    next = Math.max(next, end);
    return name;
  };
}

function filterOf(op: DraftOp): string[] {
  if (!('weights' in op)) return [];
  const { filter, matrix } = op.weights as Record<string, Constant>;
  const main = filter ?? matrix;
  return main ? [main.name] : [];
}

/** Returns the place of weights: `features.3.squeeze.weight` is in the module `features.3.squeeze`. */
function ofWeights(weight = ''): TensorPlace | undefined {
  const slashed = weight.split('/').slice(0, -1);
  if (slashed.length > 0) {
    const path = pathOf(slashed.join('/'));
    return path && inPath(path);
  }
  const module = weight.split('.').slice(0, -1).join('.');
  return module === '' ? undefined : inModule(module);
}
