import type { Diagnostic } from '../base/diagnostic.ts';
import type { Compiled } from '../compiler/compile.ts';
import type { NormalParam } from '../compiler/normalize/normal.ts';
import type { ParamType, ProgramParam } from '../compiler/program.ts';
import { compileAs, type DocumentFile, loaderFor } from './document.ts';
import { isError } from './report.ts';
import { UsageError, usage } from './usage.ts';

/** How the values of each type are written. */
const FORMS: Record<ParamType, string> = {
  class:
    '`=tabby`: the label of a class, else its WordNet id, else its number; or `=probable 0` for the likeliest',
  position: '`=0.3,0.4`, in fractions of the picture, or `=mixed4d/0.3,0.4` for a place in a layer',
  atom: '`=mixed4d/426`, or `=426` where the param says which layer it ranges over; a class by label or number',
  atoms: '`=26,133`: the numbers of atoms, or `=` alone for none',
  mask: '`=....,....,..##`: rows of cells from the top, `#` where it is painted, or `=` alone for nothing',
  layer: '`=mixed4d`',
  input: '`=` and the name of an input',
  example: '`=12`, the number of an example',
  network: '`=` and the name of a network',
  number: '`=0.5`',
  string: '`=text`',
  boolean: '`=true` or `=false`',
};

/** Compiles a document with other values of its params, but with the diagnostics of the document as it is. */
export async function compileWith(file: DocumentFile, settings: string[]): Promise<Compiled> {
  const before = await compileAs(file, loaderFor(file));
  if (settings.length === 0 || before.parsed.value === undefined) return before;
  const after = await compileAs(file, loaderFor(file), withSettings(before, settings));
  checkSettings(before, after, settings);
  return { ...after, diagnostics: before.diagnostics };
}

/**
 * Returns the text of a document with other values of its params, which the compiler checks like the author's. Throws a
 * UsageError for a setting that can't be read.
 * @param settings `name=value`
 */
function withSettings({ parsed }: Compiled, settings: string[]): string {
  const document = structuredClone(parsed.value);
  const params = paramsOf(document);
  for (const setting of settings) {
    const [name, text] = split(setting);
    const known = params.map((param) => param.name);
    const param = params.find((candidate) => candidate.name === name);
    if (!param) throw usage('set-unknown', { name, known });
    param.value = read(param, text);
  }
  return JSON.stringify(document);
}

/** Returns the params of a document, which may be invalid. */
function paramsOf(document: unknown): NormalParam[] {
  const { params } = (document ?? {}) as { params?: unknown };
  return Array.isArray(params) ? params.filter((param) => typeof param?.name === 'string') : [];
}

function split(setting: string): [name: string, text: string] {
  const at = setting.indexOf('=');
  if (at < 1) throw usage('set-nothing', { text: setting });
  return [setting.slice(0, at).trim(), setting.slice(at + 1).trim()];
}

/** Reads a value, as it would be in the document. */
function read({ name, type, value }: NormalParam, text: string): unknown {
  const wrong = () => unreadable(name, type, text);
  switch (type) {
    case 'number':
      if (text === '' || !Number.isFinite(Number(text))) throw wrong();
      return Number(text);
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw wrong();
      return text === 'true';
    case 'position': {
      const [, layer, x, y] = /^(?:(.+)\/)?([^,/]+),([^,/]+)$/.exec(text) ?? [];
      if (!isFraction(x) || !isFraction(y)) throw wrong();
      return { x: Number(x), y: Number(y), ...layerOf(layer, value) };
    }
    case 'class': {
      const [, place] = /^probable (\d+)$/.exec(text) ?? [];
      return place === undefined ? text : { probable: Number(place) };
    }
    case 'atom': {
      const [, layer, index] = /^(?:(.+)\/)?([^/]+)$/.exec(text) ?? [];
      if (index === undefined) throw wrong();
      return layer === undefined ? index : { layer, index };
    }
    case 'atoms': {
      const numbers = text === '' ? [] : text.split(',').map(Number);
      if (!numbers.every((number) => Number.isInteger(number) && number >= 0)) throw wrong();
      return numbers;
    }
    case 'mask': {
      const rows = text.split(',');
      if (text !== '' && !rows.every((row) => /^[.#]+$/.test(row))) throw wrong();
      return text === '' ? null : rows;
    }
    default:
      return text;
  }
}

const isFraction = (text = ''): boolean => text.trim() !== '' && Number(text) >= 0 && Number(text) <= 1;

/** Returns the layer of a place: the one that is named, else that of the place in the document. */
function layerOf(named: string | undefined, before: unknown): { layer?: string } {
  const layer = named ?? (before as { layer?: string } | null | undefined)?.layer;
  return layer === undefined ? {} : { layer };
}

const unreadable = (name: string, type: ParamType, text: string): UsageError =>
  usage('set-form', { name, type, text, form: FORMS[type].replaceAll('`=', `\`${name}=`) });

/** Throws a UsageError for errors in params that the settings cause. */
function checkSettings(before: Compiled, after: Compiled, settings: string[]): void {
  const known = new Set(before.diagnostics.map(identity));
  const found = after.diagnostics
    .filter((candidate) => isError(candidate) && !known.has(identity(candidate)))
    .find(({ pointer }) => pointer.startsWith('/params'));
  if (!found) return checkAtoms(after.program?.params ?? [], settings);
  const param = paramsOf(after.parsed.value)[Number(found.pointer.split('/')[2])];
  if (found.code === 'value-type' && param) throw unreadable(param.name, param.type, written(param.value));
  throw new UsageError(found.code, found.message, found.hint);
}

/** Throws a UsageError for an atom of another layer than its param ranges over. */
function checkAtoms(params: ProgramParam[], settings: string[]): void {
  const names = settings.map((setting) => split(setting)[0]);
  for (const { name, layer, value } of params) {
    if (!names.includes(name) || typeof value !== 'object' || value === null || !('index' in value)) continue;
    const bound =
      typeof layer === 'object' ? params.find((other) => other.name === layer.$param)?.value : layer;
    if (bound === undefined || bound === value.layer) continue;
    throw usage('set-layer', { name, layer: String(bound), found: value.layer, index: value.index });
  }
}

const identity = ({ code, pointer }: Diagnostic): string => `${code} ${pointer}`;

const written = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
