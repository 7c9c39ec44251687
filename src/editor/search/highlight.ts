import { css, html } from 'lit';
import type { Part } from './excerpt.ts';

/** Shows a text with the words that were looked for marked. */
export const highlight = (parts: readonly Part[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? html`<mark>${text}</mark>` : text));

/** Style of marked words. */
export const highlightStyle = css`
  mark {
    font-weight: 600;
    color: inherit;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--accent, currentcolor);
    text-decoration-thickness: 2px;
    text-underline-offset: 2px;
  }
`;
