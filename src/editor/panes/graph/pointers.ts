import type { Program } from '../../../compiler/program.ts';
import { namedNodes } from '../nodes.ts';

/** Returns the names that the document gives to nodes. */
export function namesOf(program: Program): Map<string, string> {
  const names = new Map<string, string>();
  for (const { node, title } of namedNodes(program)) {
    const before = names.get(node);
    names.set(node, before === undefined ? title : `${before}, ${title}`);
  }
  return names;
}

/** Returns the nodes that params need: probabilities of classes, and the pictures that a control shows. */
function paramNodes({ params, probabilities = {} }: Program): { node: string; pointer: string }[] {
  return params.flatMap(({ type, network = '', control, pointer }) => {
    const node = type === 'class' ? probabilities[network] : undefined;
    const pictures = Object.values(control?.pictures ?? {});
    return [...(node === undefined ? [] : [node]), ...pictures].map((each) => ({ node: each, pointer }));
  });
}

/**
 * Returns the JSON pointer of each node: that of its own name, or of the nearest content, element or param that needs
 * it.
 */
export function pointersOf(program: Program): Map<string, string> {
  const pointers = new Map<string, string>();
  let front = [...namedNodes(program), ...paramNodes(program)].map(
    ({ node, pointer }) => [node, pointer] as const,
  );
  while (front.length > 0) {
    const next: (readonly [string, string])[] = [];
    for (const [node, pointer] of front) {
      if (pointers.has(node)) continue;
      pointers.set(node, pointer);
      for (const input of program.nodes[node]?.inputs ?? []) next.push([input, pointer]);
    }
    front = next;
  }
  return pointers;
}
