import { type Edit, visit } from 'jsonc-parser';

/** The edits that write another address wherever a text has this one. */
export function readdress(text: string, before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  visit(text, {
    onLiteralValue: (value, offset, length) => {
      if (value === before) edits.push({ offset, length, content: JSON.stringify(after) });
    },
  });
  return edits;
}
