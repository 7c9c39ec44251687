import { css, html, type TemplateResult } from 'lit';
import { STARTERS, type Starter } from './starters.ts';

/** The list of documents to begin with, for a dialog. */
export const starterList = {
  style: css`
    .starters {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(280px, 100%), 1fr));
      gap: 8px;
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .starters button {
      width: 100%;
      height: 100%;
      padding: 8px;
      display: flex;
      flex-direction: column;
      text-align: left;
    }
    .starters strong,
    .starters span {
      display: block;
      white-space: normal;
    }
    .starters span {
      color: var(--quiet);
    }
  `,
  render: (choose: (starter: Starter) => void): TemplateResult => html`
    <ul class="starters">
      ${STARTERS.map(
        (starter) => html`
          <li>
            <button type="button" class="framed" @click=${() => choose(starter)}>
              <strong>${starter.title}</strong><span>${starter.summary}</span>
            </button>
          </li>
        `,
      )}
    </ul>
  `,
};
