import type { Plan } from './flow.ts';

/**
 * The module that made a tensor, as PyTorch calls it (`layer1.0.conv1`); undefined where neither the file nor the
 * tensor's name says. The exporter by TorchScript names tensors after modules, each after the last part of the one
 * around it: `/layer1/layer1.0/conv1/Conv_output_0`.
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

/** A module's place among those that are alike: `layer1.0` and `layer2.3` are. */
const kindOf = (path: string): string => path.replaceAll(/\d+/g, '#');

/** Finds the block that a module lies in: the outermost module that is like one in which branches come together. */
export function blocksLike(
  joins: readonly (string | undefined)[],
): (path: string | undefined) => string | undefined {
  const kinds = new Set(joins.flatMap((path) => (path ? kindOf(path) : [])));
  return (path) => path && prefixesOf(path).find((prefix) => kinds.has(kindOf(prefix)));
}

/** A module and those around it, from the outside in. */
export function prefixesOf(path: string): string[] {
  const parts = path.split('.');
  return parts.map((_, i) => parts.slice(0, i + 1).join('.'));
}
