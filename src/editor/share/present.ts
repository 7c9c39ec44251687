import { applyEdits, modify } from 'jsonc-parser';
import { type Named, namedClasses, nameOfClass } from '../../base/labels.ts';
import { isMask } from '../../base/mask.ts';
import { split } from '../../base/pointer.ts';
import type { ParamValue, Program, ProgramParam } from '../../compiler/program.ts';

const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/**
 * Writes the present values of params into a document as their initial values. The rest of the text stays.
 * @param program what the text was compiled to
 */
export function withPresent(
  text: string,
  { params, networks }: Program,
  now: (name: string) => ParamValue,
): string {
  return params.reduce((written, param) => {
    const value = now(param.name);
    if (JSON.stringify(value) === JSON.stringify(param.value)) return written;
    const classes = namedClasses(networks[param.network ?? ''] ?? { labels: [] });
    const path = [...pathOf(param.pointer), 'value'];
    return applyEdits(written, modify(written, path, asWritten(param, value, classes), options));
  }, text);
}

/** Converts a value to its form in documents: an atom without its network, a class by its name where that is unique. */
function asWritten({ type }: ProgramParam, value: ParamValue, classes: readonly Named[]): unknown {
  if (type === 'class' && typeof value === 'number') return nameOfClass(value, classes);
  if (Array.isArray(value) && !isMask(value)) return value.map(({ index }) => index);
  if (typeof value === 'object' && value !== null && 'index' in value) {
    return { layer: value.layer, index: value.index };
  }
  return value;
}

/** Converts a pointer to a path, with numbers as indices of lists. */
const pathOf = (pointer: string): (string | number)[] =>
  split(pointer).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
