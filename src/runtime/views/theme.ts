import type { Config } from 'vega';

/** The colours that a Vega view takes from the page; see the signals of the emitted specs. */
export interface Theme {
  ground: string;
  ink: string;
  quiet: string;
  hairline: string;
}

/** On white. */
export const LIGHT: Theme = { ground: '#ffffff', ink: '#1a1a1a', quiet: '#666666', hairline: '#d9d9d9' };
/** On near black. */
export const DARK: Theme = { ground: '#16181a', ink: '#e9ecef', quiet: '#a3a9af', hairline: '#3a3f44' };

/** The typeface of all views. */
export const FONT = 'system-ui, sans-serif';

/** Vega's own defaults in the theme's colours. */
export const vegaConfig = ({ ink, quiet, hairline }: Theme): Config => ({
  axis: {
    labelColor: ink,
    titleColor: quiet,
    gridColor: hairline,
    domainColor: hairline,
    tickColor: hairline,
    labelFont: FONT,
    titleFont: FONT,
    labelFontSize: 12,
    titleFontSize: 11,
    titleFontWeight: 'normal',
  },
  legend: {
    labelColor: quiet,
    titleColor: quiet,
    labelFont: FONT,
    titleFont: FONT,
    titleFontWeight: 'normal',
    titleFontSize: 11,
    titleLimit: { signal: 'width' },
    labelFontSize: 11,
    offset: 8,
    layout: { bottom: { direction: 'vertical', anchor: 'start', margin: 8 } },
  },
  title: { font: FONT },
  text: { font: FONT },
});

/** Returns the theme that the program asks for, else that of the reader's system. */
export function themeOf(wanted: 'auto' | 'light' | 'dark'): Theme {
  const dark = wanted === 'auto' ? matchMedia('(prefers-color-scheme: dark)').matches : wanted === 'dark';
  return dark ? DARK : LIGHT;
}
