import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--ground)', fontSize: '13px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.55' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '1.5px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  '.cm-activeLine': { backgroundColor: 'transparent' },
  // Seen through: it lies over what is selected in the line.
  '&.cm-focused .cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--ink) 4%, transparent)' },
  '.cm-gutters': { backgroundColor: 'var(--ground)', color: 'var(--quiet)', border: '0' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '.cm-foldGutter .cm-gutterElement': { cursor: 'pointer', padding: '0 4px' },
  '.cm-foldPlaceholder': {
    background: 'none',
    border: '1px solid var(--hairline)',
    color: 'var(--quiet)',
    padding: '0 4px',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--match)' },
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', color: 'var(--alarm)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--match)' },
  '.cm-searchMatch': { backgroundColor: 'var(--match)', outline: '1px solid var(--hairline)' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--accent)' },
  '.cm-panels': { backgroundColor: 'var(--ground)', color: 'var(--ink)' },
  '.cm-panels.cm-panels-bottom': { borderTop: '1px solid var(--hairline)' },
  '.cm-panel.cm-search': { padding: '8px', fontFamily: 'var(--sans)' },
  '.cm-textfield': {
    border: '1px solid var(--hairline)',
    backgroundColor: 'var(--ground)',
    color: 'inherit',
  },
  '.cm-button': {
    backgroundImage: 'none',
    backgroundColor: 'transparent',
    border: '1px solid var(--hairline)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--ground)',
    color: 'var(--ink)',
    // On dark ground no shadow is seen.
    border: '1px solid light-dark(var(--hairline), var(--quiet))',
    boxShadow: 'var(--float)',
    font: '13px/1.45 var(--sans)',
    maxWidth: '420px',
  },
  '.cm-tooltip.cm-tooltip-autocomplete': { '& > ul': { fontFamily: 'var(--mono)', maxHeight: '20em' } },
  '.cm-tooltip-autocomplete ul li': { padding: '2px 8px' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--selection)', color: 'inherit' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > completion-section': {
    padding: '4px 8px 2px',
    borderBottom: '1px solid var(--hairline)',
    color: 'var(--quiet)',
    font: '12px/1.45 var(--sans)',
    opacity: '1',
  },
  '.cm-completionDetail': { color: 'var(--quiet)', fontStyle: 'normal', marginLeft: '12px' },
  '.cm-completionIcon': { color: 'var(--quiet)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-tooltip.cm-completionInfo': { padding: '0' },
  '.cm-said': { padding: '4px 8px' },
  '.cm-said a': { color: 'inherit' },
  '.cm-said p': { margin: '4px 0', overflowWrap: 'anywhere' },
  '.cm-rename, .cm-fixes': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '8px',
    font: '13px/1.45 var(--sans)',
    '& input, & button': { fontSize: '13px', padding: '4px 8px' },
  },
  '.cm-diagnosticAction': {
    background: 'none',
    color: 'inherit',
    border: '1px solid var(--hairline)',
    borderRadius: '2px',
    cursor: 'pointer',
  },
  '.cm-diagnostic': { padding: '4px 8px', border: '0' },
  '.cm-lintRange': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy 1px',
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-error': { textDecorationColor: 'var(--alarm)' },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--warning)' },
  '.cm-lintRange-info': { textDecorationColor: 'var(--quiet)' },
  '.cm-lintRange-active': { backgroundColor: 'var(--active)' },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--alarm)' },
});

const highlight = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--code-key)' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
  { tag: [tags.lineComment, tags.blockComment, tags.comment], color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.punctuation, tags.bracket, tags.separator], color: 'var(--quiet)' },
]);

/** Theme of the text. Its colours are the page's custom properties, which follow light and dark. */
export const look = [theme, syntaxHighlighting(highlight)];
