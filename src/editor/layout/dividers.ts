import { html, type TemplateResult } from 'lit';
import './divider.ts';
import { type Layout, STANDARD } from './layout.ts';

/** The line between text and interface. */
export const widthDivider = (layout: Layout): TemplateResult => html`
  <vitrail-divider
    label="Width of the text"
    .value=${layout.split}
    .standard=${STANDARD.split}
    @divide=${layout.divide}
  ></vitrail-divider>
`;

/** The line above the panes, while one is open. */
export const heightDivider = (layout: Layout, open: boolean): TemplateResult => html`
  <vitrail-divider
    orientation="horizontal"
    label="Height of the pane"
    ?hidden=${!open}
    .value=${layout.height}
    .standard=${STANDARD.height}
    @divide=${layout.raise}
  ></vitrail-divider>
`;
