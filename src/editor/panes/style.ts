import { css } from 'lit';

/** Two columns for a view and its details, stacked where there is no room. */
export const columns = css`
  :host {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 3fr) minmax(240px, 2fr);
    overflow: hidden;
  }
  :host > :last-child:not(:only-child) {
    border-left: 1px solid var(--hairline);
    overflow: auto;
  }
  @media (max-width: 760px) {
    :host {
      grid-template: minmax(160px, 1fr) minmax(160px, 1fr) / minmax(0, 1fr);
      overflow: auto;
    }
    :host > :last-child:not(:only-child) {
      border: 0;
      border-top: 1px solid var(--hairline);
      padding-top: 8px;
    }
  }
`;
