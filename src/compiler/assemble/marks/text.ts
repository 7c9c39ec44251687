import type { VegaSpec } from '../vega.ts';
import { vegaSpec } from '../vega.ts';

const LINE = 18;

/** Lines of text. Rows: {line, text}. */
export function text(): VegaSpec {
  return vegaSpec(320, {
    signals: [{ name: 'height', update: `length(data('content')) * ${LINE}` }],
    marks: [
      {
        type: 'text',
        from: { data: 'content' },
        encode: {
          update: {
            x: { value: 0 },
            y: { signal: `datum.line * ${LINE}` },
            baseline: { value: 'top' },
            text: { field: 'text' },
            limit: { signal: 'width' },
            fill: { signal: 'ink' },
            fontSize: { value: 13 },
          },
        },
      },
    ],
  });
}
