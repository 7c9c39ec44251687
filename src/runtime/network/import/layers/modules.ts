import type { Plan } from './flow.ts';

/**
 * Returns the module that computed a tensor, by its name in PyTorch (`layer1.0.conv1`); undefined where neither the
 * file nor the tensor's name says. TorchScript's exporter puts all modules around a tensor in its name, each with the
 * last part of the one before: `/layer1/layer1.0/conv1/Conv_output_0`.
 */
export function moduleOf({ modules }: Pick<Plan, 'modules'>, tensor: string): string | undefined {
  const said = modules.get(tensor);
  if (said !== undefined) return said;
  const [, scopes] = /^\/(?:(.*)\/)?[^/]+_output_\d+$/.exec(tensor) ?? [];
  return scopes
    ?.split('/')
    .reduce((path, scope) => {
      const last = path.slice(path.lastIndexOf('/') + 1);
      return scope.startsWith(`${last}.`)
        ? `${path.slice(0, path.length - last.length)}${scope}`
        : `${path}/${scope}`;
    })
    .replaceAll('/', '.');
}

/** Returns a module's path without its numbers: modules with the same one, as `layer1.0` and `layer2.3`, are alike. */
const kindOf = (path: string): string => path.replaceAll(/\d+/g, '#');

/** Returns what finds the block of a module: the outermost module around it that is like one of those of `joins`. */
export function blocksLike(
  joins: readonly (string | undefined)[],
): (path: string | undefined) => string | undefined {
  const kinds = new Set(joins.flatMap((path) => (path ? kindOf(path) : [])));
  return (path) => path && prefixesOf(path).find((prefix) => kinds.has(kindOf(prefix)));
}

/** Returns a module and those around it, from the outside in. */
export function prefixesOf(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}
