import { type Edit, findNodeAtLocation, modify, type ParseError, parseTree } from 'jsonc-parser';
import { at } from '../../base/at.ts';
import type { InputSource } from '../../compiler/program.ts';

/** Keys before `inputs` in the usual order. */
const BEFORE = ['$schema', 'title', 'description', 'networks'];
/** Name of the input in a document without inputs. */
const STANDARD = 'photo';

/** Returns the edits that replace a document's first input. Undefined when the text is no JSON object. */
export function replaceInput(text: string, source: InputSource): Edit[] | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const inputs = findNodeAtLocation(root, ['inputs']);
  const first = inputs?.type === 'object' ? inputs.children?.[0]?.children?.[0]?.value : undefined;
  const options = {
    formattingOptions: { insertSpaces: true, tabSize: 2 },
    getInsertionIndex: (keys: string[]) => keys.filter((key) => BEFORE.includes(key)).length,
  };
  if (first === undefined) return modify(text, ['inputs'], { [STANDARD]: source }, options);
  // Where only the name changes, only the name is written.
  const [kind, name] = at(Object.entries(source), 0);
  const present = findNodeAtLocation(root, ['inputs', first]);
  const same = present?.type === 'object' && present.children?.length === 1;
  if (same && findNodeAtLocation(root, ['inputs', first, kind])) {
    return modify(text, ['inputs', first, kind], name, options);
  }
  return modify(text, ['inputs', first], source, options);
}
