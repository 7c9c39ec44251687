import { css } from 'lit';
import { button } from '../shared/button.ts';
import { dialog } from '../shared/dialog.ts';
import { starterList } from '../starters/list.ts';

/** Style of the gallery. */
export const style = [
  button,
  dialog,
  starterList.style,
  css`
    dialog {
      --wide: 1120px;
      height: calc(100dvh - 32px);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
    }
    header h2 {
      margin: 0;
    }
    header input[type="search"] {
      flex: 1 1 200px;
      width: auto;
    }
    .filter {
      display: flex;
      flex-wrap: wrap;
      margin: 8px -8px 16px;
    }
    .filter button {
      color: var(--quiet);
    }
    .filter [aria-pressed="true"] {
      color: var(--ink);
      text-decoration: underline;
      text-decoration-color: var(--accent);
      text-decoration-thickness: 2px;
      text-underline-offset: 4px;
    }
    ul:not(.starters) {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
      gap: 32px 24px;
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .card {
      display: block;
      color: inherit;
      text-decoration: none;
    }
    .room {
      display: block;
      aspect-ratio: 480 / 300;
      margin-bottom: 8px;
      background: var(--active);
      border: 1px solid var(--hairline);
    }
    .card[aria-current] .room {
      border-color: var(--accent);
    }
    .card:hover strong {
      text-decoration: underline;
    }
    img {
      display: block;
      width: 100%;
      height: 100%;
      object-fit: contain;
    }
    picture {
      display: contents;
    }
    .card strong {
      display: block;
      font-size: 15px;
      font-weight: 600;
    }
    .card span:not(.room) {
      display: block;
      color: var(--quiet);
    }
    .own {
      display: block;
      margin-bottom: 24px;
    }
    .own li {
      display: flex;
      align-items: center;
    }
    .own a {
      padding: 4px 0;
    }
    [hidden] {
      display: none;
    }
  `,
];
