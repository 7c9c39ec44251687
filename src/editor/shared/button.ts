import { css } from 'lit';

/** Style of buttons, without borders, and of the focus. */
export const button = css`
  button {
    font: inherit;
    font-size: 13px;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 2px;
    padding: 4px 8px;
    cursor: pointer;
  }
  button:hover {
    background: var(--active);
  }
  button:disabled {
    color: var(--quiet);
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
`;
