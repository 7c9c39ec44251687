import type { OnnxNode } from './schema.ts';

/** Texts of a list as Python writes it: `['', 'layer1', "it's"]`. */
const TEXTS = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

/**
 * The module that an operation comes from, of what PyTorch's exporter by torch.export notes: the names of all around
 * it, from the outside in, and its own (`['', 'layer1', 'layer1.0', 'add']`); in its first versions with their classes
 * (`: ResNet/layer1: Sequential/layer1.0: BasicBlock/add: aten.add.Tensor`).
 */
export function moduleIn(metadata: OnnxNode['metadata'] = []): string | undefined {
  const noted = (key: string) => metadata.find((entry) => entry.key === key)?.value;
  const scopes = noted('pkg.torch.onnx.name_scopes');
  if (scopes !== undefined) return [...scopes.matchAll(TEXTS)].map(([, a, b]) => a ?? b!).at(-2);
  return noted('namespace')
    ?.split('/')
    .map((scope) => scope.split(':')[0]!.trim())
    .at(-2);
}
