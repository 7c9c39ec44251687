import { applyEdits, type Edit, findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { absoluteAddress } from '../absolute.ts';

/**
 * The text of a document that means the same wherever it is opened: its addresses are absolute, everything else is as
 * it was written.
 * @param address to which those in the text are relative
 */
export function anywhere(text: string, address: URL): string {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const edits = ['networks', 'inputs'].flatMap((kind) =>
    entriesOf(root && findNodeAtLocation(root, [kind])).flatMap((source) => moved(source, address)),
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

const entriesOf = (node: Node | undefined): Node[] =>
  (node?.type === 'object' ? node.children! : []).flatMap(({ children }) => children?.[1] ?? []);
