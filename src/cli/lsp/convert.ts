/** What the language says, in the terms of the Language Server Protocol. */
import type { Edit } from 'jsonc-parser';
import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  DiagnosticSeverity,
  type Hover as Documentation,
  InsertTextFormat,
  type Range,
  type Diagnostic as Shown,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, inSentences } from '../../base/diagnostic.ts';
import type { Completion } from '../../language/complete.ts';
import type { Fix } from '../../language/fix.ts';
import type { Hover } from '../../language/hover.ts';
import type { Item, Range as Span } from '../../language/item.ts';
import { shownRange } from '../../language/shown-range.ts';

const SEVERITY: Record<Diagnostic['severity'], DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const KIND: Record<Item['kind'], CompletionItemKind> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.Constant,
  name: CompletionItemKind.Variable,
  object: CompletionItemKind.Class,
};

/** Converts a range of offsets. */
export const rangeOf = ({ from, to }: Span, text: TextDocument): Range => ({
  start: text.positionAt(from),
  end: text.positionAt(to),
});

/** Converts a diagnostic, at the range that the page underlines. */
export const diagnosticOf = (found: Diagnostic, text: TextDocument): Shown => ({
  range: rangeOf(shownRange(found, text.getText()), text),
  severity: SEVERITY[found.severity],
  code: found.code,
  source: 'vitrail',
  message: inSentences(found),
});

/** Converts an edit of the text. */
export const editOf = ({ offset, length, content }: Edit, text: TextDocument): TextEdit => ({
  range: rangeOf({ from: offset, to: offset + length }, text),
  newText: content,
});

/** Converts a fix of a diagnostic. */
export const actionOf = (
  { title, edits }: Fix,
  found: Diagnostic,
  isPreferred: boolean,
  text: TextDocument,
): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [diagnosticOf(found, text)],
  isPreferred,
  edit: { changes: { [text.uri]: edits.map((edit) => editOf(edit, text)) } },
});

/** Converts documentation, as plain text. */
export const hoverOf = ({ range, paragraphs }: Hover, text: TextDocument): Documentation => ({
  range: rangeOf(range, text),
  contents: { kind: 'plaintext', value: paragraphs.join('\n\n') },
});

/** Converts suggestions, which stay in their order. */
export const completionOf = ({ from, items }: Completion, text: TextDocument): CompletionItem[] =>
  items.map((item, i) => {
    const { label, kind, detail, info, range, commaAt } = item;
    return {
      label,
      kind: KIND[kind],
      ...(detail === undefined ? {} : { detail }),
      ...(info === undefined ? {} : { documentation: info }),
      sortText: String(i).padStart(5, '0'),
      // Editors compare with what stands in the range, quotes included.
      filterText: text.getText().slice(range.from, from) + label,
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range: rangeOf(range, text), newText: snippetOf(item) },
      ...(commaAt === undefined
        ? {}
        : { additionalTextEdits: [editOf({ offset: commaAt, length: 0, content: ',' }, text)] }),
    };
  });

/** Returns the text of a suggestion with its fields as the protocol's tab stops: `"of": "${1:net/mixed4d/channel}"`. */
function snippetOf({ insert, fields }: Item): string {
  let at = 0;
  const parts = fields.map(({ from, to }, i) => {
    const before = escaped(insert.slice(at, from));
    at = to;
    return `${before}\${${i + 1}:${escaped(insert.slice(from, to))}}`;
  });
  return parts.join('') + escaped(insert.slice(at));
}

const escaped = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&');
