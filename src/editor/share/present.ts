import { applyEdits, modify } from 'jsonc-parser';
import { type Named, namedClasses, nameOfClass } from '../../base/labels.ts';
import { split } from '../../base/pointer.ts';
import type { ParamValue, Program, ProgramParam } from '../../compiler/program.ts';

const options = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/**
 * A document whose params start with the values that they have now: everything else of the text stays.
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

/** A value as a document has it: an atom without its network, a class by its name where that means no other. */
function asWritten({ type }: ProgramParam, value: ParamValue, classes: readonly Named[]): unknown {
  if (type === 'class' && typeof value === 'number') return nameOfClass(value, classes);
  if (typeof value === 'object' && value !== null && 'index' in value) {
    return { layer: value.layer, index: value.index };
  }
  return value;
}

/** A list's keys are numbers. */
const pathOf = (pointer: string): (string | number)[] =>
  split(pointer).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
