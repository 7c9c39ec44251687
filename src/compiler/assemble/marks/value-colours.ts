import { MAGNITUDE, NEGATIVE, POSITIVE } from '../../../base/colours.ts';

/**
 * Returns the signals of a scale of values that is signed where negative ones are expected, or are there: `largest` and
 * `negative`, set at run time, are its end and whether there are any; `signed` and `domain` follow.
 */
export const valueSignals = (signed: boolean, scheme: unknown = 'auto') => [
  { name: 'largest', value: 1 },
  { name: 'negative', value: false },
  { name: 'signed', update: scheme === 'auto' ? `${signed} || negative` : `${scheme === 'signed'}` },
  { name: 'domain', update: '[signed ? -largest : 0, largest]' },
];

/** Returns the scale `color` over the signal `domain`: two hues around zero while the signal `signed` is set, else one from zero. */
export const valueColours = () => ({
  name: 'color',
  type: 'linear',
  clamp: true,
  domain: { signal: 'signed ? [domain[0], 0, domain[1]] : domain' },
  range: { signal: `signed ? ['${NEGATIVE}', ground, '${POSITIVE}'] : [ground, '${MAGNITUDE}']` },
});

/** Returns a Vega expression: whichever of ink, black and white can be read on a ground, with a contrast of 4.5 or more. */
export const readableOn = (ground: string): string =>
  `contrast(ink, ${ground}) >= 4.5 ? ink : contrast('#000000', ${ground}) > contrast('#ffffff', ${ground}) ? '#000000' : '#ffffff'`;
