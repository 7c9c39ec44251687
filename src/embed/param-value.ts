import { classOf, namedClasses } from '../base/labels.ts';
import { featuresIn } from '../base/layer.ts';
import { fault } from '../base/messages.ts';
import { nearestAll } from '../base/nearest.ts';
import { isProbable, type ProbableClass } from '../base/probable.ts';
import type { ParamType, ParamValue, Program, ProgramParam } from '../compiler/program.ts';

/** Whether a value is of the kind that a param of a type holds. */
const FITS: Record<ParamType, (value: NonNullable<ParamValue>) => boolean> = {
  class: (value) => typeof value === 'number' || typeof value === 'string' || isPlace(value),
  position: (value) =>
    typeof value === 'object' && 'x' in value && isFraction(value.x) && isFraction(value.y),
  atom: (value) => typeof value === 'object' && 'index' in value && Number.isInteger(value.index),
  atoms: (value) =>
    Array.isArray(value) && value.every((atom) => typeof atom === 'object' && Number.isInteger(atom?.index)),
  mask: (value) => Array.isArray(value) && isMask(value),
  layer: (value) => typeof value === 'string',
  input: (value) => typeof value === 'string',
  example: (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0,
  network: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
};

/** An atom. A page may leave out the only network. */
type AtomValue = { network?: string; layer: string; index: number };

const isPlace = (value: NonNullable<ParamValue>): value is ProbableClass =>
  isProbable(value) && Number.isInteger(value.probable) && value.probable >= 0;

const isMask = (rows: unknown[]): boolean =>
  rows.length <= 64 &&
  rows.every(
    (row) => typeof row === 'string' && /^[.#]{1,64}$/.test(row) && row.length === String(rows[0]).length,
  );

const isFraction = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

/**
 * Converts a value that a page gives to one that the session keeps: a class may be given by its name. Null, nothing
 * chosen, is a value of every param.
 * Faults: `param-value`, and as in a document `unknown-class`, `index-range`, `unknown-input`, `unknown-network`.
 */
export function valueFor(param: ProgramParam, value: ParamValue, program: Program): ParamValue {
  if (value === null) return null;
  const { name, type } = param;
  if (!FITS[type](value)) throw fault('param-value', { name, type, found: JSON.stringify(value) });
  if (type === 'class') return isPlace(value) ? value : classFor(param, value as string | number, program);
  if (type === 'atom') checkAtom(param, value as AtomValue, program);
  if (type === 'atoms') for (const atom of value as AtomValue[]) checkAtom(param, atom, program);
  if (type === 'input') checkName('unknown-input', value as string, program.inputs);
  if (type === 'network') checkName('unknown-network', value as string, program.networks);
  return value;
}

function classFor({ network = '' }: ProgramParam, value: string | number, { networks }: Program): number {
  const { labels = [], wordnet } = networks[network] ?? {};
  const index = classOf(value, namedClasses({ labels, ...(wordnet && { wordnet }) }));
  if (index !== undefined) return index;
  if (typeof value === 'number') {
    throw fault('index-range', { index: value, size: labels.length, layer: 'output' });
  }
  throw fault('unknown-class', {
    name: value,
    network,
    near: nearestAll(value, labels, 3),
    count: labels.length,
  });
}

/** Checks the index of an atom, except of a group: their number is known only once they are computed. */
function checkAtom({ network, of }: ProgramParam, atom: AtomValue, { networks }: Program): void {
  const size = featuresIn(networks[atom.network ?? network ?? '']?.shapes, atom.layer);
  if (size === undefined || of === 'group' || (atom.index >= 0 && atom.index < size)) return;
  throw fault('index-range', { index: atom.index, size, layer: atom.layer });
}

function checkName(code: 'unknown-input' | 'unknown-network', name: string, among: object): void {
  if (!Object.hasOwn(among, name)) throw fault(code, { name, known: Object.keys(among) });
}
