import { css } from 'lit';
import { highlightStyle } from './highlight.ts';

/** Style of the search of the site's pages. Pages of the gallery have no colours of their own: those of the system. */
export const style = [
  highlightStyle,
  css`
    :host {
      position: relative;
      display: block;
      max-width: 320px;
      margin-left: auto;
      font-size: 13px;
    }
    input {
      box-sizing: border-box;
      width: 100%;
      font: inherit;
      color: var(--ink, CanvasText);
      background: var(--ground, Canvas);
      border: 1px solid var(--hairline, GrayText);
      border-radius: 2px;
      padding: 4px 8px;
    }
    input:focus-visible {
      outline: 2px solid var(--accent, Highlight);
      outline-offset: 0;
    }
    .below {
      position: absolute;
      z-index: 10;
      right: 0;
      width: min(560px, calc(100vw - 32px));
      max-height: 70vh;
      overflow: auto;
      color: var(--ink, CanvasText);
      background: var(--ground, Canvas);
      border: 1px solid var(--hairline, GrayText);
      box-shadow: var(--float, 0 4px 24px rgb(0 0 0 / 30%));
    }
    .below[hidden] {
      display: none;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 80px 1fr;
      padding: 8px 16px;
      border-left: 2px solid transparent;
      cursor: pointer;
    }
    li:hover {
      background: var(--active, color-mix(in srgb, CanvasText 6%, Canvas));
    }
    [aria-selected="true"] {
      background: var(--match, color-mix(in srgb, CanvasText 16%, Canvas));
      border-left-color: var(--accent, Highlight);
    }
    .excerpt {
      grid-column: 2;
    }
    li:not([aria-selected="true"]) :is(.kind, .excerpt) {
      color: var(--quiet, color-mix(in srgb, CanvasText 70%, Canvas));
    }
    p {
      margin: 0;
    }
    p:not(:empty) {
      padding: 8px 16px;
    }
    @media (forced-colors: active) {
      li[aria-selected="true"] {
        forced-color-adjust: none;
        color: HighlightText;
        background: Highlight;
      }
    }
  `,
];
