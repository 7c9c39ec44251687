import { css } from 'lit';
import { highlightStyle } from '../search/highlight.ts';
import { dialog } from '../shared/dialog.ts';

/** Style of the list of all actions. */
export const style = [
  dialog,
  highlightStyle,
  css`
    dialog {
      --wide: 560px;
      margin-top: 10vh;
      padding: 0;
      max-height: 70dvh;
      overflow: hidden;
    }
    dialog[open] {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr) auto;
    }
    dialog > input[type="text"] {
      font-size: 15px;
      padding: 16px;
      background: none;
      border-width: 0 0 1px;
    }
    input:focus-visible {
      outline: 0;
      border-bottom-color: var(--accent);
    }
    ul {
      margin: 0;
      padding: 8px 0;
      overflow: auto;
      list-style: none;
    }
    li {
      display: flex;
      gap: 16px;
      padding: 4px 16px;
      border-left: 2px solid transparent;
      cursor: pointer;
    }
    li:hover {
      background: var(--active);
    }
    [aria-selected="true"] {
      background: var(--match);
      border-left-color: var(--accent);
    }
    .group {
      flex: 0 0 72px;
      color: var(--quiet);
    }
    li > :nth-child(2) {
      flex: 1;
    }
    small {
      color: var(--quiet);
    }
    kbd {
      font: inherit;
      white-space: nowrap;
      color: var(--quiet);
    }
    [aria-selected="true"] :is(.group, kbd, small) {
      color: inherit;
    }
    @media (forced-colors: active) {
      li {
        border-color: Canvas;
      }
      li[aria-selected="true"] {
        forced-color-adjust: none;
        color: HighlightText;
        background: Highlight;
        border-color: Highlight;
      }
    }
    p {
      margin: 0 16px;
    }
    p:not(:empty) {
      margin-bottom: 16px;
    }
  `,
];
