import { applyEdits, findNodeAtLocation, format, modify, parseTree } from 'jsonc-parser';
import { join } from '../../base/pointer.ts';

const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/** A text with one more element, and the pointer of that element. */
export interface Grown {
  text: string;
  pointer: string;
}

/**
 * Adds an element below the others: at the end of a `vconcat`, or in a new one around anything else. The author's lines
 * and comments stay. Returns undefined when the text has no interface.
 */
export function grow(text: string, element: object): Grown | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const shown = root && findNodeAtLocation(root, ['interface']);
  if (shown?.type !== 'object') return undefined;
  const views = findNodeAtLocation(shown, ['vconcat']);
  if (views?.type === 'array') {
    const at = views.children?.length ?? 0;
    const edits = modify(text, ['interface', 'vconcat', at], element, { ...options, isArrayInsertion: true });
    return { text: applyEdits(text, edits), pointer: join('/interface', 'vconcat', at) };
  }
  const end = shown.offset + shown.length;
  const present = text.slice(shown.offset, end);
  const wrapped = `{\n"vconcat": [\n${present},\n${JSON.stringify(element, null, 2)}\n]\n}`;
  const grown = text.slice(0, shown.offset) + wrapped + text.slice(end);
  const range = { offset: shown.offset, length: wrapped.length };
  const edits = format(grown, range, { ...options.formattingOptions, keepLines: true });
  return { text: applyEdits(grown, edits), pointer: '/interface/vconcat/1' };
}
