import { css } from 'lit';
import { button } from '../../shared/button.ts';

/** Style of diagrams. */
export const style = [
  button,
  css`
    :host {
      display: block;
      position: relative;
      overflow: hidden;
      min-width: 0;
      min-height: 0;
    }
    p {
      margin: 8px 16px;
      color: var(--quiet);
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
      cursor: grab;
      touch-action: none;
      user-select: none;
    }
    svg:focus-visible {
      outline-offset: -2px;
    }
    g {
      cursor: pointer;
    }
    rect {
      fill: var(--ground);
      stroke: var(--hairline);
    }
    g:hover rect {
      fill: var(--active);
    }
    .good rect {
      stroke: var(--quiet);
    }
    .busy rect {
      stroke: var(--ink);
      stroke-dasharray: 4 3;
    }
    .bad rect {
      stroke: var(--alarm);
      stroke-width: 2;
    }
    .selected rect {
      stroke: var(--accent);
      stroke-width: 2;
    }
    .flash rect {
      animation: flash 1.5s ease-out;
    }
    @keyframes flash {
      from {
        fill: color-mix(in srgb, var(--accent) 60%, var(--ground));
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .flash rect {
        animation: none;
        fill: color-mix(in srgb, var(--accent) 30%, var(--ground));
      }
    }
    text {
      font-size: 12px;
      fill: var(--quiet);
    }
    title + rect + text {
      font-weight: 600;
      fill: var(--ink);
    }
    .bad text {
      fill: var(--alarm);
    }
    polyline {
      fill: none;
      stroke: var(--quiet);
      stroke-opacity: 0.6;
    }
    .zoom {
      position: absolute;
      right: 8px;
      bottom: 8px;
      background: var(--ground);
    }
  `,
];
