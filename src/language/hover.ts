import type { Named } from '../../schema/node.ts';
import { tagsOf } from '../compiler/validate/branches.ts';
import { isObject, nounOf } from '../compiler/validate/words.ts';
import { type Alternative, alternativesAt, isOne, type Path, possible } from './alternatives.ts';
import { rangeOf } from './candidates.ts';
import type { Around } from './complete.ts';
import { describeName, describeOperator } from './describe.ts';
import type { Range } from './item.ts';
import { segmentsOf } from './parts.ts';
import { placeAt } from './place.ts';
import { read } from './reading.ts';
import { Trial, valueAt } from './trial.ts';

/** Documentation of a key or a value, in plain text. */
export interface Hover {
  range: Range;
  paragraphs: string[];
  /** The page of the reference with more details, relative to the root of the site. */
  reference?: string;
}

/** Returns the documentation of the place at an offset. Never throws. */
export function hover(text: string, offset: number, { manifests }: Around): Hover | undefined {
  const reading = read(text);
  const place = placeAt(reading, offset);
  const node = place?.node;
  if (!place || !node || node.type === 'object' || node.type === 'array') return undefined;
  const trial = new Trial(reading.value, manifests);
  const paragraphs =
    place.kind === 'key'
      ? aboutKey(place.path, node.value as string, trial)
      : aboutValue(place.path, node.value, trial);
  const said = [...new Set(paragraphs.filter((one) => one !== ''))];
  if (said.length === 0) return undefined;
  const found: Hover = { range: { from: place.from, to: place.to }, paragraphs: said };
  const reference = place.kind === 'key' ? undefined : referenceFor(place.path, node.value, trial);
  return reference === undefined ? found : { ...found, reference };
}

function aboutKey(path: Path, key: string, trial: Trial): string[] {
  const around = possible(alternativesAt(trial.document, path), valueAt(trial.document, path));
  const declared = around.flatMap(({ node: { propertyNames: names } }) => names?.['x-declares'] ?? []);
  const named = declared.map((kind) => nameInWords(kind, key, trial));
  const inner = alternativesAt(trial.document, [...path, key]);
  return [...named, ...inner.map(({ about }) => about), ...inner.map(limits)];
}

/** Describes which values a key takes, where a few words suffice. */
function limits({ node }: Alternative): string {
  const { type, default: standard } = node;
  const bounds = type === 'number' || type === 'integer' ? rangeOf(node.minimum, node.maximum) : '';
  return [
    node.enum ? `One of ${node.enum.join(', ')}.` : '',
    bounds === '' ? '' : `A number, ${bounds}.`,
    standard === undefined ? '' : `When left out: ${JSON.stringify(standard)}.`,
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function aboutValue(path: Path, value: unknown, trial: Trial): string[] {
  const meant = alternativesAt(trial.document, path).filter(
    (one) => isOne(one, value) && allows(one.node, value),
  );
  const words = meant.map((one) => valueInWords(one, value, trial));
  const operator = meant.some((one) => one.node['x-operator']);
  return [...words, ...(operator ? [] : tagged(path, value, trial)), ...meant.map(({ about }) => about)];
}

/** Returns the page of the operator that a value names. */
function referenceFor(path: Path, name: unknown, trial: Trial): string | undefined {
  const kinds = alternativesAt(trial.document, path)
    .filter((one) => isOne(one, name) && allows(one.node, name))
    .flatMap((one) => one.node['x-operator'] ?? []);
  return kinds.length > 0 ? `reference/${kinds[0]}/${name}.html` : undefined;
}

function allows({ pattern, enum: values, const: fixed }: Alternative['node'], value: unknown): boolean {
  if (fixed !== undefined) return fixed === value;
  if (values) return values.includes(value);
  return !pattern || (typeof value === 'string' && new RegExp(pattern, 'u').test(value));
}

function valueInWords({ node }: Alternative, value: unknown, trial: Trial): string {
  if (typeof value !== 'string') return '';
  const operator = node['x-operator'];
  if (operator) return describeOperator(operator, value) ?? '';
  const kind = node['x-names'];
  if (kind === 'part') return partInWords(value, trial);
  return kind ? nameInWords(kind, value.replace(/^#/, ''), trial) : '';
}

/** Describes the kind of object that a tag selects. */
function tagged(path: Path, value: unknown, trial: Trial): string[] {
  const object = valueAt(trial.document, path.slice(0, -1));
  const key = String(path.at(-1));
  if (!isObject(object)) return [];
  return possible(alternativesAt(trial.document, path.slice(0, -1)), object)
    .filter(({ node }) => tagsOf(node).includes(key) && node.properties?.[key]?.const === value)
    .map(({ node }) => node.description ?? nounOf(node));
}

function nameInWords(kind: Named, name: string, trial: Trial): string {
  const { detail, info } = describeName(kind, name, trial);
  return [detail ? `${kind} ${name}: ${detail}.` : '', info ?? ''].filter((words) => words !== '').join('\n');
}

function partInWords(text: string, trial: Trial): string {
  const { network, layer, index } = segmentsOf(text, trial);
  const lines = [nameInWords('network', network, trial)];
  if (layer !== undefined) lines.push(nameInWords('layer', layer, trial));
  if (index !== undefined) lines.push(nameInWords('class', index, trial));
  return lines.filter((words) => words !== '').join('\n');
}
