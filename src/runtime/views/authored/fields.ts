/**
 * The fields of a scene that are drawn, and their types: numbers, short words, texts, colours. Nothing else that the
 * thread sends reaches the page, and so nothing that a browser would load.
 */
import { fault } from '../../../base/messages.ts';
import { LIMITS } from './protocol.ts';

type Read = (value: unknown) => unknown;

const number: Read = (value) => (Number.isFinite(value) ? value : undefined);
const flag: Read = (value) => (typeof value === 'boolean' ? value : undefined);
const matching =
  (pattern: RegExp): Read =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;

const word = matching(/^[\w-]{0,60}$/);
const font = matching(/^[\p{L}\p{N}\s,'"_-]{0,200}$/u);
/** A path of SVG, or the name of a symbol. */
const path = matching(/^[a-zA-Z\d\s.,+-]*$/);
const weight: Read = (value) => number(value) ?? word(value);

/** The longest line, in characters, and the most lines of a text. */
const [LINE, LINES] = [5_000, 200];
const line: Read = (value) => (typeof value === 'string' ? value.slice(0, LINE) : number(value));
const text: Read = (value) =>
  Array.isArray(value) ? value.slice(0, LINES).map((one) => line(one) ?? '') : line(value);

/** Reads a colour as CSS writes it, but nothing that holds an address. */
export const colour: Read = (value) =>
  typeof value === 'string' &&
  /^[\w#%.,()\s/+-]{0,100}$/.test(value) &&
  !/url|src|image|var|attr/i.test(value)
    ? value
    : undefined;

const STOPS = 1_000;

/** Reads a colour, or a gradient of colours. */
const paint: Read = (value) => {
  if (typeof value !== 'object' || value === null) return colour(value);
  const { gradient, stops, ...place } = value as Record<string, unknown>;
  if ((gradient !== 'linear' && gradient !== 'radial') || !Array.isArray(stops)) return undefined;
  const ends = ['x1', 'y1', 'r1', 'x2', 'y2', 'r2'].flatMap((name) => {
    const end = number(place[name]);
    return end === undefined ? [] : [[name, end]];
  });
  const colours = stops.slice(0, STOPS).map((stop) => {
    const { offset, color } = Object(stop) as Record<string, unknown>;
    return { offset: number(offset) ?? 0, color: colour(color) ?? 'transparent' };
  });
  return { gradient, ...Object.fromEntries(ends), stops: colours };
};

/** Reads dashes that are together at least a tenth of a pixel long. */
const dashes: Read = (value) => {
  if (!Array.isArray(value) || value.length > 20) return undefined;
  const lengths = value.map((length) => (Number.isFinite(length) ? Math.max(0, length as number) : 0));
  return lengths.reduce((a, b) => a + b, 0) >= 0.1 ? lengths : undefined;
};

const all = (read: Read, ...names: string[]): [string, Read][] => names.map((name) => [name, read]);

/** The fields of an item of a mark. */
export const ITEM = new Map<string, Read>([
  ...all(number, 'x', 'y', 'x2', 'y2', 'width', 'height', 'zindex', 'dx', 'dy', 'scaleX', 'scaleY', 'size'),
  ...all(number, 'opacity', 'fillOpacity', 'strokeOpacity', 'strokeWidth', 'strokeDashOffset'),
  ...all(number, 'strokeMiterLimit', 'strokeOffset', 'startAngle', 'endAngle', 'padAngle', 'innerRadius'),
  ...all(number, 'outerRadius', 'cornerRadius', 'cornerRadiusTopLeft', 'cornerRadiusTopRight'),
  ...all(number, 'cornerRadiusBottomLeft', 'cornerRadiusBottomRight', 'tension', 'angle', 'theta', 'radius'),
  ...all(number, 'limit', 'lineHeight', 'fontSize'),
  ...all(flag, 'strokeForeground', 'defined', 'aspect', 'smooth', 'clip', 'aria'),
  ...all(word, 'align', 'baseline', 'strokeCap', 'strokeJoin', 'interpolate', 'orient', 'blend', 'dir'),
  ...all(word, 'fontStyle', 'fontVariant', 'ariaRole'),
  ...all(weight, 'fontWeight'),
  ...all(font, 'font'),
  ...all(path, 'path', 'shape'),
  ...all(paint, 'fill', 'stroke'),
  ...all(dashes, 'strokeDash'),
  ...all(text, 'text'),
  ...all(line, 'tooltip', 'description', 'ariaRoleDescription', 'ellipsis', 'lineBreak'),
]);

/** The fields of a mark besides its items. */
export const MARK = new Map<string, Read>([
  ...all(word, 'role'),
  ...all(line, 'name', 'description'),
  ...all(flag, 'interactive', 'aria'),
  ...all(number, 'zindex'),
  ...all((value) => flag(value) ?? path(value), 'clip'),
]);

/** Returns the name of a mouse pointer's shape; empty where the value is none. */
export const cursor = (value: unknown): string => (matching(/^[a-z-]{0,30}$/)(value) as string) ?? '';

/** Returns the length of a side of a picture, in CSS pixels. Fault `vega-limit` where it is too long. */
export function side(value: unknown): number {
  const length = Math.max(0, (number(value) as number | undefined) ?? 0);
  if (length > LIMITS.pixels) throw fault('vega-limit', { what: 'pixels a side', limit: LIMITS.pixels });
  return length;
}
