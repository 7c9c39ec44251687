import { css } from 'lit';
import { button } from '../shared/button.ts';
import { dialog } from '../shared/dialog.ts';

/** Style of the dialog about a reader's own model. */
export const style = [
  button,
  dialog,
  css`
    dialog {
      --wide: 840px;
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
    small {
      white-space: nowrap;
    }
  `,
];
