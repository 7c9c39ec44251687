import { type Edit, findNodeAtLocation, modify, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { at } from '../../base/at.ts';
import type { InputSource } from '../../compiler/program.ts';

/** Keys before `inputs` in the usual order. */
const BEFORE = ['$schema', 'title', 'description', 'networks'];
/** Name of the input in a document without inputs. */
const STANDARD = 'photo';

/** Returns the edits that replace a document's first picture. Undefined when the text is no JSON object. */
export function replaceInput(text: string, source: InputSource): Edit[] | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const inputs = findNodeAtLocation(root, ['inputs']);
  const named = inputs?.type === 'object' ? (inputs.children ?? []) : [];
  const isPicture = ({ children }: Node) => !(children?.[1] && findNodeAtLocation(children[1], ['dataset']));
  const first = named.find(isPicture)?.children?.[0]?.value;
  const options = {
    formattingOptions: { insertSpaces: true, tabSize: 2 },
    getInsertionIndex: (keys: string[]) => keys.filter((key) => BEFORE.includes(key)).length,
  };
  if (first === undefined) {
    const path = named.length > 0 ? ['inputs', STANDARD] : ['inputs'];
    return modify(text, path, named.length > 0 ? source : { [STANDARD]: source }, options);
  }
  // Where only the name changes, only the name is written.
  const [kind, name] = at(Object.entries(source), 0);
  const present = findNodeAtLocation(root, ['inputs', first]);
  const same = present?.type === 'object' && present.children?.length === 1;
  if (same && findNodeAtLocation(root, ['inputs', first, kind])) {
    return modify(text, ['inputs', first, kind], name, options);
  }
  return modify(text, ['inputs', first], source, options);
}
