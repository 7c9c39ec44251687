import { css } from 'lit';

/** Style of dialogs and their usual contents. */
export const dialog = css`
  dialog {
    width: min(var(--wide, 640px), 100vw - 32px);
    max-height: calc(100dvh - 32px);
    box-sizing: border-box;
    padding: 24px;
    overflow: auto;
    font-size: 13px;
    color: var(--ink);
    background: var(--ground);
    border: 1px solid var(--hairline);
    box-shadow: var(--float);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
  h2 {
    font-size: 15px;
    margin: 0 0 8px;
  }
  h3 {
    font-size: 13px;
    margin: 16px 0 8px;
  }
  p {
    margin: 8px 0;
    color: var(--quiet);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
    margin-top: 16px;
  }
  .framed {
    border: 1px solid var(--hairline);
  }
  input[type="radio"],
  input[type="checkbox"] {
    accent-color: var(--accent);
  }
  input:is([type="text"], [type="search"], [type="url"]),
  textarea {
    font: inherit;
    box-sizing: border-box;
    width: 100%;
    padding: 8px;
    color: inherit;
    background: var(--active);
    border: 1px solid var(--hairline);
    border-radius: 2px;
  }
  textarea {
    font-family: var(--mono);
    resize: vertical;
  }
`;
