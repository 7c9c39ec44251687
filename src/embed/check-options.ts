import type { Diagnostic } from '../base/diagnostic.ts';
import { diagnostic } from '../base/messages.ts';
import type { EmbedOptions } from './options.ts';

/** Which values an option accepts, also in words. */
interface Form {
  fits(value: unknown): boolean;
  words: string;
}

/** Returns the kind of a value, also of one from another window: `Object`, `File`, `Null`. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1);

const isRecord = (value: unknown): boolean => tagOf(value) === 'Object';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const oneOf = (...known: string[]): Form => ({
  fits: (value) => known.includes(value as string),
  words: `one of ${known.map((word) => `\`${word}\``).join(', ')}`,
});

const record = (words: string): Form => ({ fits: isRecord, words });
const address: Form = {
  fits: (value) => typeof value === 'string' || tagOf(value) === 'URL',
  words: 'an address',
};
const listener: Form = { fits: (value) => typeof value === 'function', words: 'a function' };
const flag: Form = { fits: (value) => typeof value === 'boolean', words: '`true` or `false`' };

const FORMS: Record<keyof EmbedOptions, Form> = {
  pack: address,
  store: address,
  sources: { fits: Array.isArray, words: 'a list of sources' },
  icons: flag,
  storage: flag,
  live: oneOf('always', 'on demand', 'never'),
  backend: oneOf('auto', 'webgl', 'webgpu', 'wasm', 'cpu'),
  memoryBudget: { fits: (value) => isNumber(value) && value > 0, words: 'a number of bytes' },
  worker: flag,
  models: record("networks by the document's names for them: `{ net: { url: 'net.onnx' } }`"),
  inputs: record("pictures by the document's names for them: `{ photo: { url: 'cat.jpg' } }`"),
  loader: record('`{ base, allow }`'),
  theme: oneOf('auto', 'light', 'dark'),
  actions: {
    fits: (value) => typeof value === 'boolean' || isRecord(value),
    words: '`true`, `false`, or an entry for each action: `{ picture: false }`',
  },
  editor: address,
  hover: {
    fits: (value) => value === false || (isNumber(value) && value >= 0),
    words: 'milliseconds, or `false`',
  },
  renderer: oneOf('canvas', 'svg'),
  onProgress: listener,
  onDiagnostic: listener,
  signal: { fits: (value) => tagOf(value) === 'AbortSignal', words: 'an `AbortSignal`' },
};

/** Which networks and pictures a page can give, in words. */
const ENTRIES = {
  models: "`{ model: 'default' }` or `{ url: 'net.onnx' }`",
  inputs: "`{ image: 'tabby' }`, `{ url: 'cat.jpg' }` or `{ file: blob }`",
};

/** Returns the valid options, and diagnostics of the others, which are left out. */
export function checkOptions(given: EmbedOptions): { options: EmbedOptions; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const fits = (option: string, value: unknown, { fits, words }: Form) => {
    if (fits(value)) return true;
    const found = typeof value === 'object' && value !== null ? tagOf(value) : String(value);
    diagnostics.push(diagnostic('option-value', '', { option, found, words }));
    return false;
  };
  const options: EmbedOptions = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === undefined) continue;
    if (!isOption(name)) {
      diagnostics.push(diagnostic('option-unknown', '', { name, known: Object.keys(FORMS) }));
    } else if (fits(name, value, FORMS[name])) {
      Object.assign(options, { [name]: value });
    }
  }
  for (const name of ['models', 'inputs'] as const) {
    if (!options[name]) continue;
    const entries = Object.entries(options[name]);
    options[name] = Object.fromEntries(
      entries.filter(([id, value]) => fits(`${name}.${id}`, value, record(ENTRIES[name]))),
    );
  }
  return { options, diagnostics };
}

const isOption = (name: string): name is keyof EmbedOptions => Object.hasOwn(FORMS, name);
