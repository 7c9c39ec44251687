import { css } from 'lit';
import { button } from '../shared/button.ts';

/** How the dialog about a reader's own model looks. */
export const style = [
  button,
  css`
    dialog {
      width: min(840px, 100vw - 32px);
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
    .ways {
      overflow-x: auto;
    }
    table {
      border-collapse: collapse;
    }
    th,
    td {
      padding: 8px 16px 8px 0;
      text-align: left;
      vertical-align: top;
      font-weight: normal;
      border-bottom: 1px solid var(--hairline);
    }
    img {
      display: block;
      width: 64px;
      height: 64px;
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    small,
    li + li {
      color: var(--quiet);
    }
    input[type="radio"] {
      accent-color: var(--accent);
    }
    footer {
      display: flex;
      justify-content: end;
      gap: 8px;
      margin-top: 16px;
    }
    .framed {
      border: 1px solid var(--hairline);
    }
  `,
];
