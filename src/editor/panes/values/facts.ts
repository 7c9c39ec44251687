import { html } from 'lit';
import { at } from '../../../base/at.ts';
import { shapeOf, type Value } from '../../../base/value.ts';
import { amount } from '../../../runtime/views/labels.ts';
import { placeOf } from './csv.ts';

const plain = (entry: number): string => amount(entry, false);

/** Statistics of a value. Non-finite numbers are only counted. */
interface Summary {
  min: number;
  max: number;
  mean: number;
  /** Share of exact zeros, 0..1. */
  zeros: number;
  /** Number of NaNs. */
  nan: number;
  infinite: number;
}

/** Computes the statistics of a value. Without finite numbers `min`, `max` and `mean` are NaN. */
export function summarize(data: Float32Array): Summary {
  let [min, max, sum, finite, zeros, nan] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0, 0, 0];
  for (const entry of data) {
    if (Number.isNaN(entry)) nan++;
    if (!Number.isFinite(entry)) continue;
    finite++;
    sum += entry;
    if (entry === 0) zeros++;
    if (entry < min) min = entry;
    if (entry > max) max = entry;
  }
  const known = finite > 0;
  return {
    min: known ? min : Number.NaN,
    max: known ? max : Number.NaN,
    mean: sum / finite,
    zeros: data.length > 0 ? zeros / data.length : 0,
    nan,
    infinite: data.length - finite - nan,
  };
}

/** Returns the facts about a value, each with its name. */
export function factsOf(value: Value): [name: string, words: string][] {
  const { min, max, mean, zeros, nan, infinite } = summarize(value.data);
  const axes = value.axes.map(({ name, layer }) => (layer ? `${name} of ${layer}` : name));
  return [
    ['Axes', axes.join(' × ') || 'none'],
    ['Shape', shapeOf(value).join(' × ') || 'a single number'],
    ['Unit', value.unit],
    ['Least', plain(min)],
    ['Largest', plain(max)],
    ['Mean', plain(mean)],
    ['Zeros', `${plain(100 * zeros)} %`],
    ['Not numbers', String(nan)],
    ...(infinite > 0 ? [['Infinite', String(infinite)] as [string, string]] : []),
  ];
}

/** Renders the facts as a table. */
export const factsTable = (value: Value) => html`
  <table>
    <tbody>
      ${factsOf(value).map(([name, words]) => html`<tr><th scope="row">${name}</th><td>${words}</td></tr>`)}
    </tbody>
  </table>
`;

const FIRST = 24;

/** Renders the first numbers as a table, with their positions along the axes. */
export function numbersTable({ axes, data }: Value) {
  const sizes = axes.map(({ size }) => size);
  const heads = [...axes.map(({ name }) => name), 'value'];
  const rows = Array.from(data.subarray(0, FIRST), (entry, flat) => {
    const place = placeOf(flat, sizes).map((along, i) => at(axes, i).index?.[along] ?? along);
    return [...place, plain(entry)];
  });
  const count =
    data.length > FIRST ? `The first ${FIRST} of ${data.length.toLocaleString('en')}` : 'All of them';
  return html`
    <table>
      <caption>${count}</caption>
      <thead><tr>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
      <tbody>
        ${rows.map((row) => html`<tr>${row.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  `;
}
