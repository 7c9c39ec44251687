import { applyEdits, type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { absoluteAddress } from '../absolute.ts';

/**
 * Makes the addresses in the text of a document absolute, so that it can be opened anywhere. All else stays as written.
 * @param address to which those in the text are relative
 */
export function anywhere(text: string, address: URL): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const edits = ['networks', 'inputs'].flatMap((kind) =>
    valuesOf(root && findNodeAtLocation(root, [kind])).flatMap((source) => moved(source, address)),
  );
  return applyEdits(text, edits);
}

function moved(source: Node, address: URL): Edit[] {
  return ['url', 'labels'].flatMap((key) => {
    const { value, offset, length } = findNodeAtLocation(source, [key]) ?? {};
    if (typeof value !== 'string' || offset === undefined || length === undefined) return [];
    return { offset, length, content: JSON.stringify(absoluteAddress(address, value)) };
  });
}

/** Returns the values of an object's properties. */
function valuesOf(node: Node | undefined): Node[] {
  const properties = node?.type === 'object' ? node.children : undefined;
  return (properties ?? []).flatMap(({ children }) => children?.[1] ?? []);
}
