import type { DraftOp } from '../blueprint.ts';
import type { Constant } from '../constant.ts';
import { type Plan, upstream } from './flow.ts';

/** What exporters call an operation by its kind; says nothing about its place. */
const OPERATION = new RegExp(
  `^(${[
    'act(ivation)?|add(mm|v2)?|addn|batch_?norm(alization)?|bias_?add|cat|clip|concat(enate|v2)?|conv(2d)?|div',
    'dropout|elu|flatten|getitem|(fused)?batchnorm(v\\d)?|gelu|gemm|hard_?(sigmoid|swish|tanh)|identity|layer_?norm',
    'layernormalization|leaky_?re_?lu|linear|mat_?mul|max_?pool(2d)?|mean|mul|n|node|out|re_?lu6?|reshape|selu',
    'sigmoid|silu|softmax|squeeze|tensor|transpose|val|view',
  ].join('|')})?[_\\d]*$`,
  'i',
);

/** Names that the language keeps for itself. */
const KEPT = ['input', 'output'];

/**
 * Names for chosen tensors, as short as they can be told apart: the part of a tensor's path that says where it is,
 * else where the weights are that lead to it, else a number.
 * @param given names that are taken
 */
export function layerNames(plan: Plan, chosen: readonly string[], given: ReadonlySet<string>): string[] {
  const paths = pathsOf(plan, chosen);
  const taken = new Set([...KEPT, ...given]);
  return paths.map((path, i) => {
    const word = plan.isWhole && chosen[i] === plan.end ? 'logits' : wordFor(plan, chosen[i]!);
    const name = shortest(path, paths, taken) ?? numbered(word, taken);
    taken.add(name);
    return name;
  });
}

/** The block that a path belongs to: that of `features.3`, `squeeze` is `features.3`, that of `block_3_add` `block_3`. */
export function placeOf([first]: string[]): string | undefined {
  return first === undefined ? undefined : (/^(.*\d[a-z]?)_[a-z_]+$/i.exec(first)?.[1] ?? first);
}

/** Where each of some tensors is, in parts from the outside in; nothing where that isn't known. */
export function pathsOf(plan: Plan, tensors: readonly string[]): string[][] {
  const weights = weightNames(plan);
  return tensors.map((tensor) => {
    const nearest = weights(tensor);
    const path = pathOf(tensor);
    // PyTorch numbers its convolutions like Keras, but names their weights after its modules.
    const isNumbered = path !== undefined && isOwn(path) && nearest?.includes('.');
    return (isNumbered ? undefined : path) ?? modulePath(nearest) ?? [];
  });
}

/** The parts of a tensor's name that say where it is: `/features/features.3/Concat_output_0` -> `features.3`. */
function pathOf(tensor: string): string[] | undefined {
  const parts = tensor
    .replace(/(:\w+|~\d+)$/, '')
    .replace(/_output_\d+$/, '')
    .split('/')
    .filter((part) => part !== '');
  while (parts.length > 0 && OPERATION.test(parts.at(-1)!) && !isOwn(parts)) parts.pop();
  // A part that the next one repeats says nothing.
  const path = parts.filter((part, i) => !parts[i + 1]?.startsWith(`${part}.`));
  return path.length > 0 ? path : undefined;
}

/** Whether all that is left is what Keras and TensorFlow number convolutions by. */
const isOwn = (parts: readonly string[]): boolean => parts.length === 1 && /^conv2d/.test(parts[0]!);

/** The first part, from the left, that no other chosen tensor's path has there; else the whole path. */
function shortest(path: string[], all: string[][], taken: ReadonlySet<string>): string | undefined {
  for (let depth = 0; depth < path.length; depth++) {
    const part = clean(path[depth]!);
    const alone = all.filter((other) => other[depth] === path[depth]).length === 1;
    if (alone && !taken.has(part)) return part;
  }
  const whole = clean(path.join('.'));
  return path.length > 0 && !taken.has(whole) ? whole : undefined;
}

/** The language writes a layer between slashes. */
const clean = (name: string): string => name.replaceAll('/', '.').slice(0, 100);

function wordFor({ ops }: Plan, tensor: string): string {
  const kind = ops.find((op) => op.name === tensor)?.kind;
  if (kind === 'add' || kind === 'concat') return 'block';
  return kind === 'conv' || kind === 'dense' ? kind : 'layer';
}

/** `logits` where it is free; of others there are several. */
function numbered(word: string, taken: ReadonlySet<string>): string {
  if (word === 'logits' && !taken.has(word)) return word;
  let i = 1;
  while (taken.has(`${word}${i}`)) i++;
  return `${word}${i}`;
}

/** The last weights before a tensor and behind the one asked for before it, in the order of the network. */
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

/** The modules that a weight lies in: `features.3.squeeze.weight` -> `features.3`, `features.3.squeeze`. */
function modulePath(weight = ''): string[] | undefined {
  const slashed = weight.split('/').slice(0, -1);
  if (slashed.length > 0) return pathOf(slashed.join('/'));
  const modules = weight.split('.').slice(0, -1).join('.');
  const parts = modules.match(/[^.\d][^.]*(\.\d+)*/g) ?? undefined;
  return parts?.map((_, i) => parts.slice(0, i + 1).join('.'));
}
