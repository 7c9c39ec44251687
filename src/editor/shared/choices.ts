import { css } from 'lit';
import { button } from './button.ts';

/** Style of choices in a menu, one below the other; the present one is marked. */
export const choices = [
  button,
  css`
    button,
    a {
      display: block;
      width: 100%;
      box-sizing: border-box;
      text-align: left;
      color: var(--ink);
      border-left: 2px solid transparent;
    }
    a {
      font-size: 13px;
      padding: 4px 8px;
      text-decoration: none;
    }
    a:hover {
      background: var(--active);
    }
    [aria-current="true"] {
      border-left-color: var(--accent);
    }
    @media (forced-colors: active) {
      :is(button, a):not([aria-current="true"]) {
        border-left-color: Canvas;
      }
    }
  `,
];
